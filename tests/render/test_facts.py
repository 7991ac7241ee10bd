from __future__ import annotations

import pytest

from llwybr.render.frame import Label, Link
from scenes import component_html


def linked(count: int) -> str:
    links = [Link(Label(f"First, then {n}"), f"{n}/") for n in range(count)]
    return component_html("facts", "linked", links)


def test_a_few_links_stand_in_a_line() -> None:
    assert linked(2) == '<a href="0/">First, then 0</a>, <a href="1/">First, then 1</a>'


@pytest.mark.parametrize("count", [4, 30])
def test_more_links_are_a_list(count: int) -> None:
    html = linked(count)
    assert html.startswith('<ul class="ll-facts__points"><li><a href="0/">')
    assert html.count("<li>") == count
    assert "</a>, " not in html
