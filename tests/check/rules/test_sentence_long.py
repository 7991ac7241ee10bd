from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
ORGANISATION = "curriculum/organisation.yml"
PLACE = "Somebody comes to the counter."
WELSH_PLACE = "Daw rhywun at y cownter."


def words(count: int) -> str:
    return " ".join(["Somebody", *["comes"] * (count - 1)]) + "."


def test_sentence_over_the_limit_is_found_at_its_first_word(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, f'Before it. "{words(36)}" After it.')
    [found] = tiny.diagnostics()
    assert found.code == "A009"
    assert found.location == Location(PATH, 10, 13)
    assert found.message(Language.EN) == "This sentence is long. Words: 36. Limit: 35."
    assert found.message(Language.CY) == "Mae'r frawddeg hon yn hir. Geiriau: 36. Terfyn: 35."
    assert found.remedy(Language.EN) == "Divide the sentence in two, or make a list of it."
    assert found.remedy(Language.CY) == "Rhannwch y frawddeg yn ddwy, neu gwnewch restr ohoni."


def test_organisation_sets_the_limit_for_each_language(tiny: Tiny) -> None:
    limits = "\nchecks: {sentence_words: {cy: 6, en: 5}}\n"
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + limits)
    tiny.replace(PATH, PLACE, words(6))
    tiny.replace(
        WELSH, WELSH_PLACE, "Daw rhywun at y cownter heddiw. Yna daw un arall ato ef wedyn."
    )
    english, welsh = (
        [d for d in tiny.diagnostics("A009") if d.location.path == path] for path in (PATH, WELSH)
    )
    assert (Location(PATH, 10, 1), "6", "5") in [
        (d.location, d.values["count"], d.values["limit"]) for d in english
    ]
    assert [(d.location, d.values["count"], d.values["limit"]) for d in welsh] == [
        (Location(WELSH, 10, 33), "7", "6")
    ]


def test_sentence_over_several_lines_is_found_where_it_begins(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Short.\nThen " + words(40).replace(" ", "\n", 3))
    assert [d.location for d in tiny.diagnostics("A009")] == [Location(PATH, 11, 1)]


def test_summary_is_a_sentence_too(tiny: Tiny) -> None:
    tiny.replace(PATH, "summary: Learn to ask before you build.", f"summary: {words(36)}")
    assert [d.location for d in tiny.diagnostics("A009")] == [Location(PATH, 3, 10)]


@pytest.mark.parametrize(
    "text",
    [
        words(35),
        f"{words(20)} {words(20)}",
        f"{words(20)[:-1]}? {words(20)[:-1]}! {words(20)}",
        f"{words(34)} `code` [](second.md)",
        "| " + " | ".join(["Stage"] * 40) + " |\n" + "|---" * 40 + "|",
        "\n".join(["- Somebody comes to the counter"] * 20),
        f"```\n{words(50)}\n```",
    ],
    ids=["limit", "two", "signs", "code", "cells", "items", "fence"],
)
def test_text_within_the_limit_is_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("A009") == []
