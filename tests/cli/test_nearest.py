from __future__ import annotations

import pytest

from llwybr.cli.nearest import nearest, slips


@pytest.mark.parametrize(
    ("known", "word", "number"),
    [
        ("maker", "maker", 0),
        ("maker", "makr", 1),
        ("maker", "makeer", 1),
        ("maker", "mader", 1),
        ("maker", "maekr", 1),
        ("maker", "", 5),
        ("", "maker", 5),
        ("policy-professional", "policy", 2),
        ("policy-professional", "polcy", 3),
        ("gdad:user-research-methods", "user-research", 4),
        ("user-researcher/senior-user-researcher", "user-researcher/senior-researcher", 2),
        ("a-b-c", "", 5),
    ],
)
def test_slips_are_counted(known: str, word: str, number: int) -> None:
    assert slips(known, word) == number


def test_the_nearest_is_found_and_of_equals_the_first() -> None:
    assert nearest("makr", ["baker", "maker", "make"]) == "maker"
    assert nearest("makr", ["make", "maker"]) == "make"
    assert nearest("ac", ["ab", "ad"]) == "ab"
    assert nearest("a", []) == ""


def test_a_very_long_word_is_cut() -> None:
    assert nearest("maker" + "x" * 100_000, ["baker", "maker"]) == "maker"
