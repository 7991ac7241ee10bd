"""The table of fixed anchors agrees with the templates."""

from __future__ import annotations

import re

import pytest

from conftest import PROJECT, Tiny
from llwybr.check.anchors import EVERYWHERE, FIXED, anchors
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind

THEME = PROJECT / "theme"
LISTED = {
    "framework": {"group.anchor"},
    "roles": {"group.anchor"},
    "glossary": {"letter.anchor", "term.id"},
    "coverage": {"family.anchor"},
    "everything": {"letter.anchor"},
    "modules": {"group.anchor"},
}
"""Anchors that come from records, by the template that writes them; `help` is not looked into."""

WITHOUT_TEMPLATE = {
    "roles": {"local", "other"},
    "framework": {"other"},
    "coverage": {"local", "other"},
}
"""Groups that are not records, named where the views are made."""

_ID = re.compile(r'\bid="([^"]*)"')


def source(name: str) -> str:
    """A template with those that it extends."""
    text = (THEME / name).read_text(encoding="utf-8")
    above = re.search(r'{% extends "(pages/[^"]+)" %}', text)
    return text + (source(above[1]) if above else "")


def macro(component: str, name: str) -> str:
    text = (THEME / component).read_text(encoding="utf-8")
    return next(part for part in text.split("{% macro ")[1:] if part.startswith(f"{name}("))


def ids(kind: str) -> set[str]:
    """Every id that the template of a kind of page writes, by itself or through a component."""
    text = source(f"pages/{kind}.html")
    found = set(_ID.findall(text))
    for component, names in re.findall(r'{% from "(components/[^"]+)" import ([^%]+) %}', text):
        for name in names.split(","):
            found |= set(_ID.findall(macro(component, name.strip())))
    return found


@pytest.mark.parametrize("kind", sorted(kind.value for kind in PageKind))
def test_fixed_anchors_are_those_of_the_template(kind: str) -> None:
    found = ids(kind)
    fixed = {each for each in found if "{" not in each}
    assert FIXED[kind] - WITHOUT_TEMPLATE.get(kind, set()) == fixed
    listed = {each.strip("{} ") for each in found if "{" in each}
    if kind != "help":
        assert listed == LISTED.get(kind, set())


def test_table_has_no_other_kind_of_page() -> None:
    assert set(FIXED) == {kind.value for kind in PageKind}


def test_frame_has_the_anchor_that_every_page_has() -> None:
    found = set(_ID.findall((THEME / "main.html").read_text(encoding="utf-8")))
    assert {*found, "top"} == EVERYWHERE


def test_parts_of_a_text_come_from_its_headings(tiny: Tiny) -> None:
    found = anchors(tiny.read(), "modules/first", Language.CY)
    assert found == EVERYWHERE | FIXED["module"] | {"pam-gofyn", "un-cwestiwn"}


def test_parts_of_lists_come_from_records(tiny: Tiny) -> None:
    curriculum = tiny.read()
    terms = {"city", "song", "wool"}
    letters = {"letter-c", "letter-s", "letter-w"}
    assert anchors(curriculum, "glossary", Language.EN) == EVERYWHERE | terms | letters
    welsh = {"letter-c", "letter-ch", "letter-d"}
    assert anchors(curriculum, "glossary", Language.CY) == EVERYWHERE | terms | welsh
    craft = anchors(curriculum, "frameworks/craft", Language.EN)
    assert craft == EVERYWHERE | FIXED["framework"] | {"a", "l"}
    coverage = anchors(curriculum, "coverage", Language.EN)
    assert coverage == EVERYWHERE | FIXED["coverage"] | {"craft-makers"}
    values = anchors(curriculum, "frameworks/values", Language.EN)
    assert values == EVERYWHERE | FIXED["framework"] | {"people"}


def test_letters_of_welsh_names_are_welsh_letters(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "cy: Gwrando", "cy: Llunio")
    craft = anchors(tiny.read(), "frameworks/craft", Language.CY)
    assert craft == EVERYWHERE | FIXED["framework"] | {"g", "ll"}


@pytest.mark.parametrize("key", ["help/index", "everything", "modules/none", "nowhere"])
def test_page_that_cannot_be_known_has_no_list(tiny: Tiny, key: str) -> None:
    assert anchors(tiny.read(), key, Language.EN) is None
