from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
CRAFT = "curriculum/frameworks/craft.yml"


def test_level_that_the_skill_does_not_have_is_found(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:listening, level: awareness", "craft:listening, level: working")
    [found] = tiny.diagnostics()
    assert found.code == "C014"
    assert found.location == Location(MAKER, 13, 41)
    assert found.message(Language.EN) == (
        'The framework does not define the level "working" for the skill "craft:listening".'
    )
    assert found.message(Language.CY) == (
        'Nid yw\'r fframwaith yn diffinio\'r lefel "working" ar gyfer y sgil "craft:listening".'
    )
    assert found.remedy(Language.EN) == "Use one of these levels: awareness."
    assert found.remedy(Language.CY) == "Defnyddiwch un o'r lefelau hyn: awareness."


def test_skill_without_levels_is_told_so(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "levels: [awareness]", "levels: []")
    [found] = tiny.diagnostics()
    assert found.location == Location(MAKER, 13, 41)
    assert found.remedy(Language.EN) == (
        'Delete "level": the framework defines no level for the skill.'
    )
    assert found.remedy(Language.CY) == (
        'Dilëwch "level": nid yw\'r fframwaith yn diffinio unrhyw lefel ar gyfer y sgil.'
    )


def test_role_without_levels_of_its_own_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(EVERYONE, '{skill: "values:1"}', "{skill: craft:listening, level: working}")
    [found] = tiny.diagnostics()
    assert found.code == "C014"
    assert found.location == Location(EVERYONE, 4, 37)
    assert found.values == {"skill": "craft:listening", "level": "working", "near": "awareness"}


def test_level_that_no_skill_has_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:listening, level: awareness", "craft:listening, level: expert")
    assert tiny.diagnostics("C014") == []


def test_alignment_of_a_module_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(SECOND, "craft:asking, level: working", "craft:listening, level: working")
    assert tiny.diagnostics("C014") == []
