from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
CRAFT = "curriculum/frameworks/craft.yml"


def test_skill_by_the_name_that_it_had_before_is_found(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: listening}\nskills:")
    tiny.replace(MAKER, "craft:listening", "craft:hearing")
    [found] = tiny.diagnostics()
    assert found.code == "C012"
    assert found.location == Location(MAKER, 13, 17)
    assert found.message(Language.EN) == (
        'The framework "craft" has renamed the skill "hearing" to "listening".'
    )
    assert found.message(Language.CY) == (
        'Mae\'r fframwaith "craft" wedi ailenwi\'r sgil "hearing" yn "listening".'
    )
    assert found.remedy(Language.EN) == 'Write "craft:listening" here.'
    assert found.remedy(Language.CY) == 'Ysgrifennwch "craft:listening" yma.'


def test_skill_renamed_twice_is_told_by_its_last_name(tiny: Tiny) -> None:
    tiny.replace(
        CRAFT, "\nskills:", "\nrenames: {enquiring: questioning, questioning: asking}\nskills:"
    )
    tiny.replace(SECOND, "craft:asking", "craft:enquiring")
    [found] = tiny.diagnostics()
    assert found.code == "C012"
    assert found.location == Location(SECOND, 7, 13)
    assert found.values == {"framework": "craft", "skill": "enquiring", "now": "asking"}


def test_circle_of_names_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: heeding, heeding: hearing}\nskills:")
    tiny.replace(MAKER, "craft:listening", "craft:hearing")
    assert tiny.diagnostics("C012") == []


def test_name_that_leads_to_no_skill_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {hearing: heeding}\nskills:")
    tiny.replace(MAKER, "craft:listening", "craft:hearing")
    assert tiny.diagnostics("C012") == []


def test_skill_that_is_still_there_is_fine(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "\nskills:", "\nrenames: {asking: listening}\nskills:")
    assert tiny.diagnostics("C012") == []
