"""What is taken for a misspelling, and what was probably meant."""

from __future__ import annotations

import pytest

from llwybr.check.spelling import is_known, misspelt, nearest, with_mutations

WORDS = frozenset("ysgrifennu tŷ gwasanaeth cownter tudalen".split())


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("ysgrifenu", "ysgrifennu"),
        ("ysgrifennnu", "ysgrifennu"),
        ("ty", "tŷ"),
        ("gwasnaaeth", "gwasanaeth"),
        ("cowntter", "cownter"),
        ("cowmter", "cownter"),
        ("tudlen", "tudalen"),
        ("Tudalem", "tudalen"),
        ("tydlem", ""),
        ("x" * 100, ""),
    ],
)
def test_nearest_is_one_slip_away(word: str, meant: str) -> None:
    assert nearest(word, WORDS) == meant


def test_words_are_known_in_parts() -> None:
    assert is_known("tudalen-gownter", WORDS, {"gownter"})
    assert not is_known("tudalen-gxwnter", WORDS, ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cxwnter a 'cxwnter'", [(0, "cxwnter"), (11, "cxwnter")]),
        ("Mae Cxwnter. Cxwnter: (Cxwnter", [(13, "Cxwnter"), (23, "Cxwnter")]),
        ('tŷ | "Cxwnter', [(6, "Cxwnter")]),
        ("mae OECD a TermCxmru x", []),
        ("cownter'r", []),
    ],
)
def test_names_are_let_pass(text: str, found: list[tuple[int, str]]) -> None:
    assert list(misspelt(text, WORDS, ())) == found


def test_accepted_words_are_accepted_in_every_form() -> None:
    assert with_mutations(["Cownter"]) == {"cownter", "gownter", "nghownter", "chownter"}


def test_endless_words_are_told_and_not_looked_up() -> None:
    [(place, word)] = misspelt("aB" * 100_000, WORDS, ())
    assert (place, len(word)) == (0, 200_000)
