from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MODULE = "curriculum/modules/second.yml"
FRAMEWORK = "curriculum/frameworks/craft.yml"
ROLE = "curriculum/roles/digital/maker.yml"


def test_unknown_skill_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(MODULE, "craft:asking", "craft:askin")
    [found] = tiny.diagnostics()
    assert found.code == "C002"
    assert found.location == Location(MODULE, 7, 13)
    assert found.message(Language.EN) == 'The skill "askin" is not in the framework "craft".'
    assert found.message(Language.CY) == 'Nid yw\'r sgil "askin" yn y fframwaith "craft".'
    assert found.remedy(Language.EN) == 'Did you mean "craft:asking"?'
    assert found.remedy(Language.CY) == 'Ai "craft:asking" oedd gennych mewn golwg?'


def test_skill_unlike_any_other_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(ROLE, "craft:listening", "craft:zzz")
    [found] = tiny.diagnostics()
    assert found.code == "C002"
    assert found.location == Location(ROLE, 13, 17)
    assert found.remedy(Language.EN) == (
        'Look for the skill\'s id in "curriculum/frameworks/craft.yml".'
    )
    assert found.remedy(Language.CY) == (
        'Chwiliwch am ddynodydd y sgil yn "curriculum/frameworks/craft.yml".'
    )


def test_skill_of_an_unknown_framework_is_reported_by_its_framework_only(tiny: Tiny) -> None:
    tiny.replace(MODULE, "craft:asking", "crafts:askin")
    assert tiny.diagnostics("C002") == []


def test_skill_that_was_renamed_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(FRAMEWORK, "\nskills:", "\nrenames: {enquiring: asking}\nskills:")
    tiny.replace(MODULE, "craft:asking", "craft:enquiring")
    assert [d.code for d in tiny.diagnostics()] == ["C012"]


def test_skill_that_was_renamed_to_nothing_is_found(tiny: Tiny) -> None:
    tiny.replace(FRAMEWORK, "\nskills:", "\nrenames: {enquiring: zzz, hearing: hearing}\nskills:")
    tiny.replace(MODULE, "craft:asking", "craft:enquiring")
    tiny.replace(ROLE, "craft:listening", "craft:hearing")
    found = tiny.diagnostics("C002")
    assert [d.location for d in found] == [Location(MODULE, 7, 13), Location(ROLE, 13, 17)]
