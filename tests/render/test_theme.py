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
from llwybr.render.theme import is_published, stylesheet

THEME = PROJECT / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
WORDS = load_strings(THEME)
VARIABLE = tuple(
    f"{group}."
    for group in (
        *("gender", "source", "original", "translation", "format"),
        *("relation", "count", "nav", "home", "framework", "help.group"),
        *("coverage.covered", "coverage.missing", "coverage.file"),
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


@pytest.mark.parametrize("template_file", TEMPLATES, ids=lambda path: path.name)
def test_a_page_loads_nothing_from_elsewhere(template_file: Path) -> None:
    text = template_file.read_text(encoding="utf-8")
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", text)
    linked = '<script type="application/ld+json">{{ view.linked | safe }}</script>'
    assert "<script" not in text.replace(linked, "")
    assert not re.search(r"\sstyle=", text)


def test_parts_of_the_theme_that_are_only_for_the_build_stay_out() -> None:
    assert not is_published("locales/cy.yml")
    assert not is_published("components/card.css")
    assert not is_published("assets/javascripts/bundle.js")
    assert not is_published("assets/stylesheets/main.css.map")
    assert is_published("assets/stylesheets/main.css")
    assert is_published("assets/llwybr.svg")
