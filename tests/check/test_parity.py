"""Sections and how they are matched."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.parity import Section, pairs, sections, unmatched


def of(*levels: int) -> list[Section]:
    return [Section(level, 0, ()) for level in levels]


@pytest.mark.parametrize(
    ("here", "there", "lonely"),
    [
        ((), (), ([], [])),
        ((2,), (), ([0], [])),
        ((), (2, 3), ([], [0, 1])),
        ((2, 3, 2), (2, 3, 2), ([], [])),
        ((2, 3, 2), (2, 2), ([1], [])),
        ((2, 3), (2, 4), ([1], [1])),
    ],
)
def test_sections_match_in_order_and_as_many_as_can(
    here: tuple[int, ...], there: tuple[int, ...], lonely: tuple[list[int], list[int]]
) -> None:
    assert unmatched(of(*here), of(*there)) == lonely


def test_sections_never_cross() -> None:
    left, right = unmatched(of(3, 2), of(2, 3))
    assert (len(left), len(right)) == (1, 1)
    left, right = unmatched(of(2, 3, 3, 2), of(3, 2, 2))
    assert (len(left), len(right)) == (2, 1)


def test_among_equal_levels_sections_match_that_look_alike() -> None:
    here = [Section(2, 500, (4, 1)), Section(2, 90, (1, 0)), Section(2, 300, (3, 0))]
    there = [Section(2, 480, (4, 1)), Section(2, 310, (3, 0))]
    assert unmatched(here, there) == ([1], [])
    assert unmatched(there, here) == ([], [1])


def test_shape_decides_where_lengths_do_not() -> None:
    here = [Section(2, 300, (3, 0)), Section(2, 300, (1, 2))]
    assert unmatched(here, [Section(2, 300, (1, 2))]) == ([0], [])


def test_likeness_never_costs_a_match() -> None:
    alike, other = Section(2, 500, (4,)), Section(2, 1, (1,))
    assert unmatched([alike, other], [other, alike]) == ([], [])


def test_long_texts_are_compared_where_they_differ_first() -> None:
    many = [2] * 500
    assert unmatched(of(*many), of(*many, 3)) == ([], [500])
    assert unmatched(of(*many, 3, *many), of(*many, *many)) == ([500], [])
    left, right = unmatched(of(*many), [])
    assert (left, right) == (list(range(100)), [])


def test_sections_know_their_length_and_shape(tiny: Tiny) -> None:
    pair = next(pair for pair in pairs(tiny.read()) if pair.en.path.endswith("first.md"))
    why, one = sections(pair.en)
    assert (why.level, one.level) == (2, 3)
    assert why.shape == (2, 0, 0, 0, 2)
    assert one.shape == (4, 1, 0, 1, 0)
    assert one.length > 0
    welsh = sections(pair.cy)
    assert [each.shape for each in welsh] == [why.shape, one.shape]


def test_pairs_are_modules_and_pages_with_both_languages(tiny: Tiny) -> None:
    tiny.remove("content/en/modules/second.md")
    found = [(pair.cy.path, pair.en.path) for pair in pairs(tiny.read())]
    assert found == [
        (f"content/cy/{name}.md", f"content/en/{name}.md")
        for name in ("modules/first", "about", "index")
    ]
