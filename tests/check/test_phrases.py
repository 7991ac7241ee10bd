"""Closed lists of phrases."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.phrases import Found, Phrases
from llwybr.check.prose import prose
from llwybr.curriculum.language import Language

PHRASES = Phrases.of(
    {"big town": "city", "town": "city", "old big town": "", "e-mail's end": "x", "": "y"}
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A big town.", [Found(2, "big town", "city")]),
        ("BIG\n Town, town", [Found(0, "BIG Town", "city"), Found(11, "town", "city")]),
        ("An old big town", []),
        ("Old town", [Found(4, "town", "city")]),
        ("An e-mail\u2019s end", [Found(3, "e-mail\u2019s end", "x")]),
        ("townish, uptown, big-town", []),
    ],
)
def test_whole_words_the_longest_first(text: str, found: list[Found]) -> None:
    assert list(PHRASES.find(text)) == found


def test_a_phrase_at_the_end_of_a_text_that_begins_a_longer_one_is_found() -> None:
    phrases = Phrases.of({"big town": "city", "big town hall": "hall"})
    assert list(phrases.find("The big town")) == [Found(4, "big town", "city")]


def test_phrases_of_more_than_ten_words_are_not_looked_for() -> None:
    assert Phrases.of({"a " * 11: "x"}).advice == {}


@pytest.mark.parametrize("count", [1, 40])
def test_writings_that_may_hold_a_phrase(tiny: Tiny, count: int) -> None:
    tiny.replace("content/en/modules/first.md", "comes to the counter", "comes\nto the counter")
    phrases = {f"comes to the {'counter ' * n}": "x" for n in range(1, count + 1)}
    found = Phrases.of(phrases).writings(prose(tiny.read()), Language.EN)
    assert [each.labels[0].text for each in found] == ["Ask first"]


def test_writings_without_the_words_are_left_alone(tiny: Tiny) -> None:
    found = prose(tiny.read())
    assert list(Phrases.of({"counter nowhere": "x"}).writings(found, Language.EN)) == []
    assert list(Phrases.of({"counter comes": "x"}).writings(found, Language.EN)) == []
    assert list(Phrases.of({"the counter": ""}).writings(found, Language.EN)) == []
