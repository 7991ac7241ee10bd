"""Prose to sentences, in both languages."""

from __future__ import annotations

import random

import pytest

from llwybr.check.sentences import count, might_be_longer, sentences


def split(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
        ('"Ie!" Wedyn (na.) Eto', ['Ie!"', "Wedyn (na.)", "Eto"]),
        ("Na... efallai. Na... Efallai.", ["Na... efallai.", "Na...", "Efallai."]),
        ("Mae hyn, h.y. Caerdydd, yn dda.", ["Mae hyn, h.y. Caerdydd, yn dda."]),
        ("Towns, e.g. Cardiff. More.", ["Towns, e.g. Cardiff.", "More."]),
        (
            "Gofynnwch i Dr. Jones neu J. R. Hughes. Da.",
            ["Gofynnwch i Dr. Jones neu J. R. Hughes.", "Da."],
        ),
        ("Gweler tud. 5 a No. 7. Da.", ["Gweler tud. 5 a No. 7.", "Da."]),
        ("Say no. Then go.", ["Say no.", "Then go."]),
        ("Mae 3.5 km i GOV.UK yma. Da.", ["Mae 3.5 km i GOV.UK yma.", "Da."]),
        ("Safon 2. Mae safon 3. 4 sydd.", ["Safon 2.", "Mae safon 3.", "4 sydd."]),
        ("er enghraifft, un. dau", ["er enghraifft, un. dau"]),
        ("| Un dau. Tri | Pedwar |", ["Un dau.", "Tri", "Pedwar"]),
        ("  ** ... !", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_sentence_begins_at_its_first_word() -> None:
    assert list(sentences('  "Un. (Dau.')) == [(3, 7), (8, 12)]


def test_words_are_what_holds_a_letter_or_digit() -> None:
    assert count("Mae'r e-bost - 3 o'r 10% -- ... yn \"dda\".") == 7


def test_the_quick_look_never_misses_a_long_sentence() -> None:
    parts = [
        "Mae",
        "un",
        "e.g.",
        "Dr.",
        "A.",
        "da.",
        "Da?",
        "dau\n",
        "  ",
        "No.",
        "5",
        '"Un',
        'tri."',
        "(e.g.",
    ]
    chance = random.Random(7)
    for _ in range(3000):
        text = " ".join(chance.choices(parts, k=chance.randrange(40)))
        limit = chance.randrange(3, 12)
        is_long = any(count(text[start:end]) > limit for start, end in sentences(text))
        assert might_be_longer(text, limit) or not is_long, text


@pytest.mark.parametrize("sign", [". ", ".", " ", "!", "|", "'", "\"'", "a. ", "e.g. A", "…"])
def test_hostile_text_ends(sign: str) -> None:
    assert len(list(sentences(sign * 50_000))) <= 50_001
