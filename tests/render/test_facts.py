from __future__ import annotations

import re

import pytest
from jinja2 import Environment, FileSystemLoader

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.strings import load_strings

THEME = PROJECT / "theme"


def linked(count: int) -> str:
    component = Environment(
        loader=FileSystemLoader(THEME), autoescape=True, trim_blocks=True
    ).get_template("components/facts.html")
    links = [Link(Label(f"First, then {n}"), f"{n}/") for n in range(count)]
    words = load_strings(THEME)[Language.EN]
    return re.sub(r"\s+", " ", str(component.module.linked(links, words)))  # type: ignore[attr-defined]


def test_a_few_links_stand_in_a_line() -> None:
    assert linked(2) == '<a href="0/">First, then 0</a>, <a href="1/">First, then 1</a>'


@pytest.mark.parametrize("count", [4, 30])
def test_more_links_are_a_list(count: int) -> None:
    html = linked(count)
    assert html.startswith('<ul class="ll-facts__points"> <li><a href="0/">')
    assert html.count("<li>") == count
    assert "</a>, " not in html
