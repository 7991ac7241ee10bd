from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MODULE = "curriculum/modules/second.yml"
ROLE = "curriculum/roles/digital/maker.yml"


def test_unknown_level_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(MODULE, "level: working", "level: workin")
    [found] = tiny.diagnostics()
    assert found.code == "C003"
    assert found.location == Location(MODULE, 7, 34)
    assert found.message(Language.EN) == 'The level "workin" is not in the framework.'
    assert found.message(Language.CY) == 'Nid yw\'r lefel "workin" yn y fframwaith.'
    assert found.remedy(Language.EN) == 'Did you mean "working"?'
    assert found.remedy(Language.CY) == 'Ai "working" oedd gennych mewn golwg?'


def test_level_of_a_framework_without_levels_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(MODULE, '"values:1",', '"values:1", level: working,')
    [found] = tiny.diagnostics()
    assert found.code == "C003"
    assert found.location == Location(MODULE, 8, 32)
    assert found.remedy(Language.EN) == (
        "Use one of the framework's levels, or leave the level out if the framework has none."
    )
    assert found.remedy(Language.CY) == (
        "Defnyddiwch un o lefelau'r fframwaith, neu gadewch y lefel allan os nad oes gan y "
        "fframwaith lefelau."
    )


def test_unknown_level_that_a_role_requires_is_found(tiny: Tiny) -> None:
    tiny.replace(ROLE, "craft:listening, level: awareness", "craft:listening, level: zzz")
    [found] = tiny.diagnostics()
    assert found.code == "C003"
    assert found.location == Location(ROLE, 13, 41)


def test_level_may_be_left_out_where_the_framework_has_none(tiny: Tiny) -> None:
    assert "level" not in tiny.text("curriculum/roles/everyone.yml")
    assert tiny.diagnostics("C003") == []


def test_unknown_level_of_a_skill_is_found_in_its_framework(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "levels: [awareness]", "levels: [awareness, workin]")
    [found] = tiny.diagnostics()
    assert found.code == "C003"
    assert found.location == Location(path, 19, 41)
    assert found.values == {"id": "workin", "near": "working"}
