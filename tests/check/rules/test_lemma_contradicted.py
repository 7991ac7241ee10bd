from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/glossary.yml"
CITY = "    cy: {term: dinas, gender: f, definition: Tref fawr.}\n"
SONG = "    cy: {term: cân, gender: f, plural: caneuon, definition: Rhywbeth a genir.}\n"


def give(tiny: Tiny, city: str, song: str) -> None:
    tiny.replace(PATH, CITY, f"{CITY}    lemmas: {city}\n")
    tiny.replace(PATH, SONG, f"{SONG}    lemmas: {song}\n")


def test_form_with_two_lemmas_is_found(tiny: Tiny) -> None:
    give(tiny, "{dinasoedd: dinas}", "{ganu: cân, Dinasoedd: cân}")
    [found] = tiny.diagnostics()
    assert found.code == "C034"
    assert found.is_error
    assert found.location == Location(PATH, 11, 36)
    assert found.message(Language.EN) == (
        'Here "Dinasoedd" is a form of "cân"; on line 5 it is a form of "dinas".'
    )
    assert found.message(Language.CY) == (
        'Yma, ffurf ar "cân" yw "Dinasoedd"; ar linell 5, ffurf ar "dinas" ydyw.'
    )
    assert found.remedy(Language.EN) == (
        "Keep the right word, and delete the form from the other term."
    )
    assert found.remedy(Language.CY) == "Cadwch y gair iawn, a dilëwch y ffurf o'r term arall."


def test_terms_that_agree_are_fine(tiny: Tiny) -> None:
    give(tiny, "{ganu: cân, dinasoedd: dinas}", "{ganu: cân}")
    assert tiny.diagnostics() == []
