from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

GLOSSARY = "curriculum/glossary.yml"
WELSH = "content/cy/modules/first.md"
ENGLISH = "content/en/modules/first.md"
WELSH_PLACE = "Daw rhywun at y cownter."
ENGLISH_PLACE = "Somebody comes to the counter."


@pytest.fixture
def strict(tiny: Tiny) -> Tiny:
    """A glossary that avoids two Welsh words and an English one."""
    tiny.replace(GLOSSARY, "term: dinas,", "term: dinas, avoid: [tref fawr, bwrdeistref],")
    tiny.replace(GLOSSARY, "definition: Tref fawr.", "definition: Lle mawr.")
    tiny.replace(
        GLOSSARY, "term: city,", "term: city, synonyms: [old big town], avoid: [big town],"
    )
    return tiny


def test_avoided_word_is_found_with_the_agreed_one(strict: Tiny) -> None:
    strict.replace(ENGLISH, ENGLISH_PLACE, "Somebody comes to a Big\ntown today.")
    [found] = strict.diagnostics()
    assert found.code == "A011"
    assert found.location == Location(ENGLISH, 10, 21)
    assert found.message(Language.EN) == 'The glossary says that "Big town" is to be avoided.'
    assert found.message(Language.CY) == 'Mae\'r eirfa yn dweud y dylid osgoi "Big town".'
    assert found.remedy(Language.EN) == 'The agreed term is "city"; use it.'
    assert found.remedy(Language.CY) == (
        'Y term y cytunwyd arno yw "city"; defnyddiwch ef, gyda\'r treiglad sydd ei angen.'
    )


@pytest.mark.parametrize(
    "word",
    [
        "tref fawr",
        "Dref fawr",
        "nhref fawr",
        "thref fawr",
        "bwrdeistref",
        "fwrdeistref",
        "mwrdeistref",
    ],
)
def test_mutated_forms_are_found(strict: Tiny, word: str) -> None:
    strict.replace(WELSH, WELSH_PLACE, f"Daw rhywun ({word}'r sir) heddiw.")
    found = strict.diagnostics("A011")
    assert [(d.location, d.values["term"]) for d in found] == [(Location(WELSH, 10, 13), "dinas")]


def test_label_is_found_where_it_begins(strict: Tiny) -> None:
    strict.replace("curriculum/organisation.yml", "cy: Cyngor Bach,", "cy: Cyngor Tref Fawr,")
    assert [d.location for d in strict.diagnostics("A011")] == [
        Location("curriculum/organisation.yml", 1, 12)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Somebody comes to an old big town.",
        "Somebody comes to big towns.",
        "Somebody: how big! Town or not.",
        "`big town`",
        "Tref fawr, said somebody to me.",
    ],
    ids=["agreed", "part", "sentences", "code", "language"],
)
def test_other_words_are_fine(strict: Tiny, text: str) -> None:
    strict.replace(ENGLISH, ENGLISH_PLACE, text)
    assert strict.diagnostics("A011") == []


def test_passage_in_the_other_language_is_told_as_such_only(strict: Tiny) -> None:
    strict.replace(WELSH, WELSH_PLACE, "The tref fawr is what they would say in their own words.")
    assert [d.code for d in strict.diagnostics()] == ["P006"]
