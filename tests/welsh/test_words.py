"""Words and the small words that hang on to them."""

from __future__ import annotations

import pytest

from llwybr.welsh.words import WORD, plain


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("cyngor'r", "cyngor"),
        ("mae'n", "mae"),
        ("i\u2019w", "i"),
        ("a'th", "a"),
        ("MAE'R", "MAE"),
        ("cyngor", "cyngor"),
        ("don't", "don't"),
        ("t\u0177\u2019r", "t\u0177"),
    ],
)
def test_clitics_are_cut(word: str, expected: str) -> None:
    assert plain(word) == expected


def test_words_keep_their_hyphens_and_letters() -> None:
    assert WORD.findall("E-bost at dŷ'r 3 'gŵr' -- a2b_c.") == [
        *("E-bost", "at", "dŷ'r", "gŵr", "a", "b", "c"),
    ]
