"""What builds keep for the next one: never seen in what they write."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from conftest import PROJECT, Tiny
from llwybr.cli.main import main
from llwybr.curriculum.text import Text
from llwybr.export.files import data_files
from llwybr.plan.site import PageKind, SitePlan, lay_out
from llwybr.press.store import FOLDER
from llwybr.read.tree import read
from llwybr.render.feed import feeds
from llwybr.render.frame import Scene
from llwybr.render.onward import routes
from llwybr.render.pages import view
from llwybr.render.strings import load_strings

pytestmark = pytest.mark.slow


def build(tiny: Tiny, site: Path, *options: str) -> None:
    words = ["build", "--root", str(tiny.root), "--site-dir", str(site), *options]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.stderr


def content(site: Path) -> dict[str, bytes]:
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def fresh(tiny: Tiny, tmp_path: Path) -> dict[str, bytes]:
    """The site as it is built by one process that knows nothing of earlier builds."""
    shutil.rmtree(tmp_path / "fresh", ignore_errors=True)
    build(tiny, tmp_path / "fresh", "--no-cache", "--jobs", "1")
    return content(tmp_path / "fresh")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>'
FRONT = "title: More\nsummary: Still more.\nslug: more\ntranslation: {status: drafted}\n"
EDITS: dict[str, Callable[[Tiny], None]] = {
    "nothing": lambda tiny: None,
    "body": lambda tiny: tiny.replace("content/en/modules/first.md", "Somebody", "Someone"),
    "heading": lambda tiny: tiny.replace("content/en/modules/first.md", "## Why ask", "## Why now"),
    "title": lambda tiny: tiny.replace(
        "content/cy/modules/first.md", "title: Gofyn yn gyntaf", "title: Gofyn cyn popeth"
    ),
    "minutes": lambda tiny: tiny.replace("curriculum/modules/first.yml", "learn: 20", "learn: 25"),
    "role": lambda tiny: tiny.replace(
        "curriculum/roles/digital/maker.yml", "en: Junior maker", "en: New maker"
    ),
    "skill": lambda tiny: tiny.replace("curriculum/frameworks/values.yml", "Be fair", "Be just"),
    "term": lambda tiny: tiny.replace(
        "curriculum/glossary.yml", "definition: A large town.", "definition: A very large town."
    ),
    "organisation": lambda tiny: tiny.replace(
        "curriculum/organisation.yml", "fallback_language: en", "fallback_language: cy"
    ),
    "template": lambda tiny: tiny.replace("theme/pages/module.html", "<h1>", '<h1 class="x">'),
    "word": lambda tiny: tiny.replace(
        "theme/locales/en.yml", 'nav.home: "Home"', 'nav.home: "Start"'
    ),
    "sheet": lambda tiny: tiny.write("theme/components/new.css", "a { color: red }"),
    "settings": lambda tiny: tiny.replace("mkdocs.yml", "permalink: false", "permalink: §"),
    "picture": lambda tiny: tiny.write("content/en/images/map.svg", SVG),
    "page": lambda tiny: add_page(tiny),
}


def add_page(tiny: Tiny) -> None:
    for language in ("cy", "en"):
        tiny.write(f"content/{language}/more.md", f"---\n{FRONT}---\n\nText.\n")


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_site_is_as_if_it_had_been_built_for_the_first_time(
    tiny: Tiny, tmp_path: Path, edit: str
) -> None:
    site = tmp_path / "site"
    build(tiny, site)
    before = content(site)
    EDITS[edit](tiny)
    expected = fresh(tiny, tmp_path)
    assert (expected == before) is (edit == "nothing")
    build(tiny, site)
    assert content(site) == expected
    if edit in ("nothing", "title"):
        shutil.rmtree(site)
        build(tiny, site)
        assert content(site) == expected


def test_a_page_that_nothing_has_touched_is_not_written_again(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(tiny, site)
    names = ("en/modules/ask-first/index.html", "en/modules/plan-together/index.html")
    edited, other = (site / name for name in names)
    before = [path.stat().st_ino for path in (edited, other)]
    tiny.replace("content/en/modules/first.md", "Somebody", "Someone")
    build(tiny, site)
    assert edited.stat().st_ino != before[0]
    assert other.stat().st_ino == before[1]


def test_where_nothing_has_changed_the_site_is_left_alone(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(tiny, site)
    before = site.stat().st_ino
    build(tiny, site)
    assert site.stat().st_ino == before
    build(tiny, site, "--no-cache")
    assert site.stat().st_ino != before


def test_what_somebody_has_done_to_a_site_is_undone(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(tiny, site)
    before = content(site)
    (site / "en/index.html").write_text("mine")
    (site / "en/modules/ask-first/index.html").unlink()
    (site / "more.html").write_text("mine")
    build(tiny, site)
    assert content(site) == before


def test_a_damaged_store_changes_nothing(tiny: Tiny, tmp_path: Path) -> None:
    site, chance = tmp_path / "site", random.Random(1)
    build(tiny, site)
    before = content(site)
    for path in sorted((tiny.root / FOLDER).rglob("*")):
        if path.is_file() and chance.random() < 0.5:
            path.unlink()
            path.write_bytes(chance.randbytes(100))
    shutil.rmtree(site)
    build(tiny, site)
    assert content(site) == before


def test_two_builds_at_once_do_not_disturb_each_other(tiny: Tiny, tmp_path: Path) -> None:
    expected = fresh(tiny, tmp_path)
    sites = [tmp_path / f"site-{n}" for n in range(3)]
    builds = [started(tiny, site) for site in sites]
    assert [each.wait() for each in builds] == [0, 0, 0]
    assert [content(site) for site in sites] == [expected] * 3


def test_a_build_that_is_killed_leaves_a_whole_site_and_a_store_that_tells_the_truth(
    tiny: Tiny, tmp_path: Path
) -> None:
    """Fifty times, at moments that are nobody's choice, while one text goes to and fro."""
    site, chance = tmp_path / "site", random.Random(7)
    build(tiny, site)
    texts = ("Somebody comes", "Somebody else comes")
    whole = [content(site)]
    tiny.replace("content/en/modules/first.md", *texts)
    whole.append(fresh(tiny, tmp_path))
    began = time.monotonic()
    forked(tiny, site).join()
    length = time.monotonic() - began
    assert content(site) == whole[1]
    for n in range(50):
        tiny.replace("content/en/modules/first.md", texts[(n + 1) % 2], texts[n % 2])
        process = forked(tiny, site)
        time.sleep(chance.uniform(0, 1) * length)
        process.kill()
        process.join()
        assert content(site) in whole
    build(tiny, site)
    assert content(site) == whole[1]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".site")] == []


def test_a_build_with_nothing_to_do_clears_what_a_killed_one_left(
    tiny: Tiny, tmp_path: Path
) -> None:
    site, left = tmp_path / "site", tmp_path / ".site.staging-999999999-killed"
    build(tiny, site)
    (left / "cy").mkdir(parents=True)
    build(tiny, site)
    assert not left.exists()


def started(tiny: Tiny, site: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "llwybr", "build", "--root", str(tiny.root)]
    return subprocess.Popen([*words, "--site-dir", str(site)], stderr=subprocess.DEVNULL)


def forked(tiny: Tiny, site: Path) -> ForkProcess:
    """A build in a process of its own that need not load the program again."""
    process = get_context("fork").Process(target=build, args=(tiny, site))
    process.start()
    return process


class Closed:
    """The body of a text that nobody may look at; its headings everybody may."""

    def __init__(self, text: Text) -> None:
        self.headings = text.headings

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"looks at {name} of a text")


def closed(plan: SitePlan) -> SitePlan:
    """The plan with every text shut; where terms are used is known."""
    curriculum = plan.curriculum
    found = lay_out(
        replace(
            curriculum,
            modules={i: shut(module) for i, module in curriculum.modules.items()},
            pages={i: shut(page) for i, page in curriculum.pages.items()},
        )
    )
    vars(found)["uses"] = plan.uses
    return found


def shut(texts: Any) -> Any:
    editions = {each: replace(e, text=Closed(e.text)) for each, e in texts.editions.items()}
    return replace(texts, editions=editions)


def views(plan: SitePlan) -> Iterator[tuple[PageKind, Callable[[], object]]]:
    strings = load_strings(PROJECT / "theme")
    for page in plan.pages.values():
        yield page.kind, lambda page=page: view(Scene(plan, page, strings))  # type: ignore[misc]


def test_views_look_at_no_body_of_a_text() -> None:
    """What a page depends on is told by `press.keys`; this holds it to the truth."""
    plan = closed(lay_out(read(PROJECT)))
    for _, make in views(plan):
        assert make()
    assert {kind for kind, _ in views(plan)} == set(PageKind)


def test_data_feeds_and_routes_look_at_no_body_of_a_text() -> None:
    plan, strings = closed(lay_out(read(PROJECT))), load_strings(PROJECT / "theme")
    assert list(data_files(plan))
    assert list(feeds(plan, strings))
    for page in plan.pages.values():
        if page.kind is PageKind.HOME:
            assert list(routes(Scene(plan, page, strings)))
