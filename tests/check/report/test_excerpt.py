from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from llwybr.check.report.excerpt import Excerpt, excerpt
from llwybr.curriculum.location import Location


def at(line: str, column: int, cells: int = 80) -> Excerpt | None:
    return excerpt([line], Location("a.md", 1, column), cells)


@pytest.mark.parametrize(
    ("line", "column", "shown", "offset"),
    [
        ("gair", 1, "gair", 0),
        ("gair", 4, "gair", 3),
        ("gair", 5, "gair", 4),
        ("gair", 99, "gair", 4),
        ("ŵŷ ŶŴ x", 7, "ŵŷ ŶŴ x", 6),
        ("w\u0302y\u0302 x", 6, "w\u0302y\u0302 x", 3),
        ("字字 x", 4, "字字 x", 5),
        ("❤\ufe0f x", 4, "❤\ufe0f x", 3),
        ("\tx\ty", 2, "→   x→   y", 4),
        ("\tx\ty", 4, "→   x→   y", 9),
        ("a\x1bb", 2, r"a\x1bb", 1),
        ("a\x1bb", 3, r"a\x1bb", 5),
        ("a\u202eb", 3, r"a\u202eb", 7),
        ("a\U000e0041b", 3, r"a\U000e0041b", 11),
        ("gair  ", 5, "gair  ", 4),
        ("   ", 1, "   ", 0),
    ],
)
def test_the_caret_stands_under_the_column(line: str, column: int, shown: str, offset: int) -> None:
    assert at(line, column) == Excerpt(shown, offset)


LONG = "0123456789" * 10


@pytest.mark.parametrize(
    ("column", "shown", "offset"),
    [
        (1, "012345678901234567…", 0),
        (9, "012345678901234567…", 8),
        (30, "…012345678901234567…", 10),
        (100, "…234567890123456789", 18),
        (101, "…234567890123456789", 19),
        (500, "…234567890123456789", 19),
    ],
)
def test_a_long_line_is_cut_around_the_column(column: int, shown: str, offset: int) -> None:
    assert at(LONG, column, cells=20) == Excerpt(shown, offset)


def test_wide_signs_are_cut_by_their_cells() -> None:
    assert at("字" * 50, 25, cells=20) == Excerpt("…" + "字" * 4 + "字" * 5 + "…", 9)


def test_a_narrow_screen_still_shows_something() -> None:
    assert at(LONG, 1, cells=-5) == at(LONG, 1, cells=20)


@pytest.mark.parametrize("sign", ["x", "\u0301", "\x1b", "字", "❤\ufe0f"])
def test_a_line_of_a_megabyte_is_cut(sign: str) -> None:
    found = at(sign * 1_000_000, 500_000)
    assert found is not None
    assert cell_len(found.text) <= 80
    assert len(found.text) <= 160


@settings(deadline=None)
@given(st.text(min_size=1), st.integers(1, 300), st.integers(20, 200))
def test_an_excerpt_fits_and_can_be_seen(line: str, column: int, cells: int) -> None:
    found = at("x" + line, column, cells)
    assert found is not None
    assert cell_len(found.text) <= cells
    assert 0 <= found.offset < cells
    assert not any(sign < " " or "\x7f" <= sign < "\xa0" for sign in found.text)
    assert not any(
        "\u202a" <= sign <= "\u202e" or "\ud800" <= sign <= "\udfff" for sign in found.text
    )
