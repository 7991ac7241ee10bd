from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

GLOSSARY = "curriculum/glossary.yml"


def test_word_of_two_terms_is_found(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "term: wool", "term: song")
    [found] = tiny.diagnostics()
    assert found.code == "C027"
    assert found.location == Location(GLOSSARY, 13, 16)
    assert found.message(Language.EN) == 'The word "song" is also the term for "song", on line 8.'
    assert found.message(Language.CY) == (
        'Mae\'r gair "song" hefyd yn derm ar gyfer "song", ar linell 8.'
    )
    assert found.remedy(Language.EN) == (
        "Make one definition of the two, or use a word that shows the difference."
    )
    assert found.remedy(Language.CY) == (
        "Cyfunwch y ddau ddiffiniad, neu defnyddiwch air sy'n dangos y gwahaniaeth."
    )


def test_capitals_and_blanks_make_no_other_word(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "{term: dinas,", "{term: 'Cân  fach',")
    tiny.replace(GLOSSARY, "{term: cân,", "{term: cân fach,")
    [found] = tiny.diagnostics()
    assert found.code == "C027"
    assert found.location == Location(GLOSSARY, 9, 16)
    assert found.values == {"word": "cân fach", "first": "city", "line": "4"}


def test_same_word_in_the_other_language_is_fine(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "term: wool", "term: dinas")
    assert tiny.diagnostics() == []


def test_same_term_twice_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "- id: wool", "- id: song")
    tiny.replace(GLOSSARY, "term: wool", "term: song")
    assert tiny.diagnostics("C027") == []
