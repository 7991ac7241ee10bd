"""The curriculum in memory is what a fresh reading gives, and pages drawn are those of a build."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.mkdocs.building import render_site
from llwybr.plan.site import lay_out
from llwybr.preview.desk import Desk

TEXT = "content/en/modules/first.md"
FACTS = "curriculum/modules/first.yml"

EDITS: dict[str, tuple[str, Callable[[Tiny], object]]] = {
    "a text": (TEXT, lambda tiny: tiny.replace(TEXT, "One question", "Another question")),
    "front matter": (TEXT, lambda tiny: tiny.replace(TEXT, "slug: ask-first", "slug: ask-now")),
    "facts": (FACTS, lambda tiny: tiny.replace(FACTS, "published", "draft")),
    "broken facts": (FACTS, lambda tiny: tiny.write(FACTS, "status: [\n")),
    "a file less": (TEXT, lambda tiny: tiny.remove(TEXT)),
    "a file more": ("content/en/more.md", lambda tiny: tiny.write("content/en/more.md", "x")),
    "the glossary": (
        "curriculum/glossary.yml",
        lambda tiny: tiny.replace("curriculum/glossary.yml", "A large town.", "A very large town."),
    ),
}


@pytest.mark.parametrize(("path", "edit"), EDITS.values(), ids=EDITS)
def test_what_is_in_memory_is_what_stands_in_the_files(
    tiny: Tiny, path: str, edit: Callable[[Tiny], object]
) -> None:
    desk = Desk(tiny.root)
    edit(tiny)
    desk.read_again({path})
    assert desk.curriculum == tiny.read()


def test_a_glance_tells_what_a_check_tells_of_the_same_file(tiny: Tiny) -> None:
    desk = Desk(tiny.root)
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace(TEXT, "slug: ask-first", "slugg: ask-first")
    desk.read_again({TEXT})
    found = {(each.location, each.code) for each in desk.glance({TEXT})}
    every = {(each.location, each.code) for each in check(tiny.read(), GIVEN)}
    assert {code for _, code in found} == {"S004", "S005"}
    assert found <= every
    tiny.replace(TEXT, "slugg: ask-first", "slug: ask-first")
    desk.read_again({TEXT})
    found = {(each.location, each.code) for each in desk.glance({TEXT})}
    assert {code for _, code in found} == {"A002", "P004"}
    assert found <= {(each.location, each.code) for each in check(tiny.read(), GIVEN)}


@pytest.mark.slow
def test_a_page_is_drawn_as_a_build_draws_it(tiny: Tiny, tmp_path: Path) -> None:
    tiny.take_theme()
    desk = Desk(tiny.root)
    tiny.replace(TEXT, "One question", "Another question")
    desk.read_again({TEXT})
    quick, whole = tmp_path / "quick", tmp_path / "whole"
    opened = [desk.pages()["cy/termau/"]] if "cy/termau/" in desk.pages() else []
    desk.draw({TEXT}, opened, quick)
    render_site(lay_out(tiny.read()), tiny.root, whole, is_fresh=True)
    drawn = [path.relative_to(quick) for path in quick.rglob("*") if path.is_file()]
    assert Path("en/modules/ask-first/index.html") in drawn
    for path in drawn:
        assert (quick / path).read_bytes() == (whole / path).read_bytes(), path


@pytest.mark.slow
def test_sheets_and_pictures_come_to_the_site_at_once(tiny: Tiny, tmp_path: Path) -> None:
    tiny.take_theme()
    desk = Desk(tiny.root)
    tiny.write("theme/styles/9-new.css", ".new {}\n")
    picture = tiny.root / "content/en/images/map.png"
    picture.write_bytes(picture.read_bytes() + b"\0")
    changed = {"theme/styles/9-new.css", "content/en/images/map.png"}
    desk.read_again(changed)
    desk.draw(changed, (), tmp_path)
    assert ".new {}" in (tmp_path / "assets/llwybr.css").read_text(encoding="utf-8")
    assert (tmp_path / "en/images/map.png").read_bytes() == picture.read_bytes()
