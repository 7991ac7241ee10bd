"""The digest changes with what a text says, and with nothing else."""

from __future__ import annotations

import re
import unicodedata

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.stamps import stamp_of

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def stamp(tiny: Tiny, language: Language = Language.EN) -> str:
    return stamp_of(tiny.read().modules["first"].edition(language))


def test_stamp_is_twelve_hexadecimal_digits_and_stays(tiny: Tiny) -> None:
    assert re.fullmatch("[0-9a-f]{12}", stamp(tiny))
    assert stamp(tiny) == stamp(tiny)
    assert stamp(tiny) != stamp(tiny, Language.CY)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Ask first", "title: Ask  first"),
        ("Somebody comes to the counter.", "Somebody\ncomes  to\tthe\ncounter."),
        ("counter.\n\n## Why", "counter.\n\n  \n\n\n## Why"),
        ("{status: drafted}", "{status: reviewed, reviewer: Mair}"),
        ("slug: ask-first", "slug: first-ask"),
        ("keywords: [ask, question]", "keywords: [ask]"),
    ],
    ids=["blanks", "lines", "blank-lines", "status", "slug", "keywords"],
)
def test_what_changes_no_word_changes_no_stamp(tiny: Tiny, old: str, new: str) -> None:
    before = stamp(tiny)
    tiny.replace(PATH, old, new)
    assert stamp(tiny) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Ask first", "title: Ask First"),
        ("summary: Learn to ask", "summary: Learn how to ask"),
        ("Ask an open question", "Ask a question"),
        ("{ask: Ask", "{listen: Ask"),
        ("keywords:", "key_points: [Ask.]\nkeywords:"),
        ("Somebody comes to the counter.", "Somebody comes.\n\nTo the counter."),
        ("## Why ask", "### Why ask"),
        ("(second.md)", "(first.md)"),
        ("Arrive | Lost", "Arrive | Found"),
    ],
    ids=["title", "summary", "outcome", "outcome-id", "point", "split", "heading", "link", "cell"],
)
def test_every_word_counts(tiny: Tiny, old: str, new: str) -> None:
    before = stamp(tiny)
    tiny.replace(PATH, old, new)
    assert stamp(tiny) != before


def test_words_that_move_from_one_place_to_another_count(tiny: Tiny) -> None:
    before = stamp(tiny)
    tiny.replace(PATH, "title: Ask first\nsummary: Learn", "title: Ask\nsummary: first Learn")
    assert stamp(tiny) != before


def test_order_of_outcomes_does_not_count(tiny: Tiny) -> None:
    tiny.replace(PATH, "{ask: Ask an open question}", "{ask: Ask, listen: Listen}")
    before = stamp(tiny)
    tiny.replace(PATH, "{ask: Ask, listen: Listen}", "{listen: Listen, ask: Ask}")
    assert stamp(tiny) == before


def test_encoding_of_letters_does_not_count(tiny: Tiny) -> None:
    tiny.replace(WELSH, "Daw rhywun at y cownter.", "Daw rhywun i'r tŷ.")
    before = stamp(tiny, Language.CY)
    tiny.write(WELSH, unicodedata.normalize("NFD", tiny.text(WELSH)))
    assert stamp(tiny, Language.CY) == before


def test_lone_surrogate_from_yaml_breaks_nothing(tiny: Tiny) -> None:
    tiny.replace(PATH, "title: Ask first", 'title: "Ask \\ud800"')
    found = tiny.read().modules["first"].editions
    assert all(re.fullmatch("[0-9a-f]{12}", stamp_of(each)) for each in found.values())


def test_page_has_a_stamp_too(tiny: Tiny) -> None:
    about = tiny.read().pages["about"].editions
    assert stamp_of(about[Language.CY]) != stamp_of(about[Language.EN])
