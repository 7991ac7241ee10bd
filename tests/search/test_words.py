from __future__ import annotations

import pytest

from llwybr.curriculum.language import Language
from llwybr.search.words import LONGEST, fold, normal, tokens, words

CY, EN = Language.CY, Language.EN


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (CY, "cyngor a'r gymuned", ["cyngor", "a", "gymuned"]),
        (CY, "cyngor a\u2019r gymuned", ["cyngor", "a", "gymuned"]),
        (CY, "Mae\u2019n e-bost", ["mae", "e-bost", "bost"]),
        (CY, "rhag-weld y byd", ["rhag-weld", "rhag", "weld", "y", "byd"]),
        (CY, "Cymru\u2019s", ["cymru"]),
        (
            EN,
            "The user's needs, and users' needs",
            ["the", "user", "needs", "and", "users", "needs"],
        ),
        (EN, "as-is map", ["as-is", "as", "is", "map"]),
        (EN, "don't", ["don't"]),
        (EN, "snake_case (2025) 5%", ["snake", "case", "2025", "5"]),
        (EN, "", []),
        (EN, "<b>\u200b\x00</b>", ["b", "b"]),
    ],
)
def test_words_of_a_text(language: Language, text: str, found: list[str]) -> None:
    assert list(words(text, language)) == found


def test_signs_that_are_written_in_several_ways_are_compared_in_one() -> None:
    assert normal("TY\u0302 \u2018a\u02bcr\u2011b\u00ad") == "tŷ 'a'r-b"


@pytest.mark.parametrize(
    ("word", "letters"), [("tŷ", "ty"), ("e-bost", "ebost"), ("dduw's", "dduws"), ("data", "data")]
)
def test_letters_alone(word: str, letters: str) -> None:
    assert fold(word) == letters


def test_what_is_longer_than_any_word_is_left_out() -> None:
    assert list(words(f"{'a' * LONGEST} {'b' * (LONGEST + 1)}", EN)) == ["a" * LONGEST]


def test_a_long_text_without_blanks_is_one_token() -> None:
    assert len(tokens("x" * 10_000)) == 1
