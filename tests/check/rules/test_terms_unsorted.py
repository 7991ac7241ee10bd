from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

GLOSSARY = "curriculum/glossary.yml"


def test_term_that_belongs_before_the_one_above_is_found(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "id: song", "id: air")
    [found] = tiny.diagnostics("C019")
    assert found.location == Location(GLOSSARY, 7, 9)
    assert found.message(Language.EN) == (
        'The term "air" comes after "city", but belongs before it.'
    )
    assert found.message(Language.CY) == (
        'Mae\'r term "air" ar ôl "city", ond dylai ddod o\'i flaen.'
    )
    assert found.remedy(Language.EN) == 'Run "llwybr check --fix", which sorts the glossary by id.'
    assert found.remedy(Language.CY) == (
        "Rhedwch \"llwybr check --fix\", sy'n trefnu'r eirfa yn ôl dynodydd."
    )


def test_only_the_first_is_told(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "id: city", "id: zoo")
    tiny.replace(GLOSSARY, "id: wool", "id: air")
    [found] = tiny.diagnostics()
    assert found.code == "C019"
    assert found.location == Location(GLOSSARY, 7, 9)
    assert found.values == {"id": "song", "above": "zoo"}


def test_same_id_twice_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(GLOSSARY, "id: city", "id: song")
    assert tiny.diagnostics("C019") == []
