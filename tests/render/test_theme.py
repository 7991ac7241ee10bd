"""The theme and its words fit together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind
from llwybr.render.pages import template
from llwybr.render.strings import load_strings
from llwybr.render.theme import (
    MissingStylesheet,
    base_stylesheet,
    is_published,
    script,
    stylesheet,
)

THEME = PROJECT / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
WORDS = load_strings(THEME)
LINKED = '<script type="application/ld+json">{{ view.linked | safe }}</script>'
OUR_SCRIPT = """<script src="{{ 'assets/llwybr.js' | url }}" defer></script>"""
VARIABLE = tuple(
    f"{group}."
    for group in (
        *("gender", "source", "original", "translation", "format"),
        *("relation", "count", "nav", "home", "framework", "help.group"),
        *("search.kind", "callout"),
        *("coverage.covered", "coverage.missing", "coverage.file", "accessibility"),
        *("status.count", "status.kind", "status.stage", "status.in", "status.names"),
        "status.file",
    )
)
"""Groups whose keys are put together from values."""


def used_keys() -> set[str]:
    """Keys written out in templates and in the views."""
    sources = [*TEMPLATES, *(PROJECT / "generator" / "llwybr" / "render").glob("*.py")]
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    written = re.findall(r"""(?:\bt|words|strings\[each\])\[["']([a-z.-]+)["']\]""", texts)
    return set(written)


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(WORDS[Language.CY]) == list(WORDS[Language.EN])


def test_every_key_that_is_used_exists() -> None:
    assert used_keys() <= set(WORDS[Language.EN])


def test_every_key_that_exists_is_used() -> None:
    unused = set(WORDS[Language.EN]) - used_keys()
    assert {key for key in unused if not key.startswith(VARIABLE)} == set()


def test_slots_are_the_same_in_both_languages() -> None:
    for key, english in WORDS[Language.EN].items():
        assert re.findall(r"\{\w+\}", english) == re.findall(r"\{\w+\}", WORDS[Language.CY][key])


def test_a_missing_word_is_named() -> None:
    with pytest.raises(KeyError, match=r"cy\.yml: no text for 'nav\.nowhere'"):
        WORDS[Language.CY]["nav.nowhere"]


@pytest.mark.parametrize("kind", PageKind, ids=lambda kind: kind.value)
def test_every_kind_of_page_has_a_template(kind: PageKind) -> None:
    assert (THEME / template(kind)).is_file()


def test_the_stylesheet_holds_every_sheet_tokens_first() -> None:
    css = stylesheet(THEME)
    assert css.startswith(":root {")
    for sheet in (THEME / "components").glob("*.css"):
        assert sheet.read_text(encoding="utf-8") in css


def test_dark_by_choice_has_the_colours_of_dark_by_the_device() -> None:
    css = (THEME / "styles" / "1-tokens.css").read_text(encoding="utf-8")
    by_device, by_choice = css.split("@media")[1:]
    tokens = re.findall(r"--[a-z-]+: [^;]+;", by_device)
    assert tokens == re.findall(r"--[a-z-]+: [^;]+;", by_choice)
    assert "--ll-page: #141a19;" in tokens


@pytest.mark.parametrize("template_file", TEMPLATES, ids=lambda path: path.name)
def test_a_page_loads_nothing_from_elsewhere(template_file: Path) -> None:
    text = template_file.read_text(encoding="utf-8")
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", text)
    assert "<script" not in text.replace(LINKED, "").replace(OUR_SCRIPT, "")
    assert not re.search(r"\son[a-z]+=", text)
    assert not re.search(r"\sstyle=", text)


def test_parts_of_the_theme_that_are_only_for_the_build_stay_out() -> None:
    assert not is_published("locales/cy.yml")
    assert not is_published("components/card.css")
    assert not is_published("assets/javascripts/bundle.js")
    assert not is_published("assets/stylesheets/main.css.map")
    assert is_published("assets/stylesheets/main.css")
    assert is_published("assets/llwybr.svg")


def sheet(folder: Path, name: str) -> str:
    path = folder / "assets" / "stylesheets" / f"main.{name}.min.css"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", encoding="utf-8")
    return str(folder)


def test_the_stylesheet_below_ours_is_found_by_its_changing_name(tmp_path: Path) -> None:
    below = sheet(tmp_path / "below", "57a0d79d")
    found = base_stylesheet([str(tmp_path / "ours"), below])
    assert found == "assets/stylesheets/main.57a0d79d.min.css"


def test_a_theme_with_no_stylesheet_or_with_two_is_not_built_upon(tmp_path: Path) -> None:
    with pytest.raises(MissingStylesheet):
        base_stylesheet([str(tmp_path)])
    sheet(tmp_path, "one")
    with pytest.raises(MissingStylesheet):
        base_stylesheet([sheet(tmp_path, "two")])


@pytest.mark.parametrize("template_file", TEMPLATES, ids=lambda path: path.name)
def test_no_template_builds_on_one_of_the_theme_below(template_file: Path) -> None:
    text = template_file.read_text(encoding="utf-8")
    named = re.findall(r'{%-? (?:extends|from|include|import) "([^"]+)"', text)
    assert [name for name in named if not (THEME / name).is_file()] == []


def test_each_script_keeps_its_names_to_itself_and_holds_no_words_of_the_interface(
    tmp_path: Path,
) -> None:
    (tmp_path / "components").mkdir()
    for name in ("one", "two"):
        script_file = tmp_path / "components" / f"{name}.js"
        script_file.write_text(f'const here = "{name}";\n', encoding="utf-8")
    assert script(tmp_path) == (
        '"use strict";\n{\nconst here = "one";\n}\n{\nconst here = "two";\n}\n'
    )
