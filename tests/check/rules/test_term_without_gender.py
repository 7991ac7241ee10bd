from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

GLOSSARY = "curriculum/glossary.yml"


def test_welsh_term_without_a_gender_is_found(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "term: cân, gender: f", "term: cân")
    [found] = tiny.diagnostics()
    assert found.code == "C018"
    assert found.location == Location(GLOSSARY, 9, 16)
    assert found.message(Language.EN) == 'The gender of the Welsh term "cân" is not given.'
    assert found.message(Language.CY) == 'Ni nodir cenedl y term Cymraeg "cân".'
    assert found.remedy(Language.EN) == (
        'Add "gender" with one of these values: m, f, mf, none (it is not a noun).'
    )
    assert found.remedy(Language.CY) == (
        "Ychwanegwch \"gender\" gydag un o'r gwerthoedd hyn: m, f, mf, none (nid yw'n enw)."
    )


def test_term_that_is_no_noun_says_so(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "term: cân, gender: f", "term: cân, gender: none")
    assert tiny.diagnostics() == []


def test_noun_of_either_gender_is_fine(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "term: cân, gender: f", "term: cân, gender: mf")
    assert tiny.diagnostics() == []


def test_glossary_that_cannot_be_read_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.write(GLOSSARY, "terms: {}\n")
    assert tiny.diagnostics("C018") == []
