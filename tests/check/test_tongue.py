"""Which language prose is in, tried on the whole of our own content and on hard cases."""

from __future__ import annotations

import pytest

from conftest import PROJECT
from llwybr.check.prose import prose
from llwybr.check.tongue import MIN_WORDS, foreign_places, is_foreign, opening, words_of_names
from llwybr.curriculum.language import Language
from llwybr.read.tree import read
from llwybr.welsh.words import WORD

CURRICULUM = read(PROJECT)
NAMES = words_of_names(CURRICULUM)
PIECES = [
    (piece.text, writing.language)
    for writing in prose(CURRICULUM).writings
    for piece in writing.pieces
    if len(WORD.findall(piece.text)) >= MIN_WORDS
]


def test_no_text_of_ours_is_taken_for_the_other_language() -> None:
    assert len(PIECES) > 800
    assert [text for text, language in PIECES if is_foreign(text, language, NAMES)] == []


def test_every_text_of_ours_would_be_found_in_the_other_language() -> None:
    missed = [text for text, language in PIECES if not is_foreign(text, language.other, NAMES)]
    assert len(missed) <= len(PIECES) / 200, missed


@pytest.mark.parametrize(
    "text",
    [
        "Cysylltu drwy ODBC (Open Database Connectivity)",
        "Llawlyfr Gwasanaeth y Llywodraeth, GOV.UK (Saesneg)",
        "Mae Caerdydd, Swansea a Newport yma",
        "call you back",
        "1 2 3 4 5 6",
        "",
    ],
)
def test_mixed_and_short_texts_are_welsh_enough(text: str) -> None:
    assert not is_foreign(text, Language.CY, ())


def test_names_say_nothing() -> None:
    text = "Digital Service Standard, Digital Inclusion"
    assert is_foreign(text, Language.CY, ())
    assert not is_foreign(text, Language.CY, {"digital", "service", "standard", "inclusion"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dewch yma heddiw. You can ask for it here. Da iawn.", ["You can ask for it here. "]),
        ('Y neges ar y sgrin yw "this is what they said" bob tro.', ["this is what they said"]),
        ('Mae "this is what" yno.', []),
        ("Dewch yma heddiw ac eto wedyn.", []),
    ],
)
def test_foreign_places(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in foreign_places(text, Language.CY, ())] == found


def test_opening_quotes_six_words() -> None:
    assert opening("  | One two | three") == "One two three"
    assert opening("one two three four five six") == "one two three four five six"
    assert opening("one two three four five six seven") == "one two three four five six ..."
    assert len(opening("x" * 1000)) < 210
