from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MODULE = "curriculum/modules/second.yml"
STEPS = "curriculum/pathways/start.yml"


def test_unknown_role_of_a_module_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(MODULE, "[everyone, maker]", "[everyone, makr]")
    [found] = tiny.diagnostics()
    assert found.code == "C004"
    assert found.location == Location(MODULE, 10, 22)
    assert found.message(Language.EN) == 'The role "makr" does not exist.'
    assert found.message(Language.CY) == 'Nid yw\'r rôl "makr" yn bod.'
    assert found.remedy(Language.EN) == 'Did you mean "maker"?'
    assert found.remedy(Language.CY) == 'Ai "maker" oedd gennych mewn golwg?'


def test_unknown_role_of_a_pathway_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(STEPS, "[everyone]", "[zzz]")
    [found] = tiny.diagnostics()
    assert found.code == "C004"
    assert found.location == Location(STEPS, 5, 12)
    assert found.remedy(Language.EN) == (
        'Use the name of a file in "curriculum/roles", or add the role there.'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch enw ffeil o "curriculum/roles", neu ychwanegwch y rôl yno.'
    )


def test_role_in_a_folder_of_its_own_is_named_by_its_file_alone(tiny: Tiny) -> None:
    tiny.replace(STEPS, "[everyone]", "[maker]")
    assert tiny.diagnostics() == []


def test_level_of_a_role_is_not_a_role(tiny: Tiny) -> None:
    tiny.replace(STEPS, "[everyone]", "[junior-maker]")
    [found] = tiny.diagnostics()
    assert found.code == "C004"
    assert found.message(Language.EN) == 'The role "junior-maker" does not exist.'


def test_role_that_was_renamed_is_left_to_another_rule(tiny: Tiny) -> None:
    craft = "curriculum/frameworks/craft.yml"
    tiny.replace(craft, "\nskills:", "\nrole_renames: {crafter: maker}\nskills:")
    tiny.replace(STEPS, "[everyone]", "[crafter]")
    assert tiny.diagnostics("C004") == []


def test_role_that_was_renamed_to_nothing_is_found(tiny: Tiny) -> None:
    craft = "curriculum/frameworks/craft.yml"
    tiny.replace(craft, "\nskills:", "\nrole_renames: {crafter: makr}\nskills:")
    tiny.replace(STEPS, "[everyone]", "[crafter]")
    [found] = tiny.diagnostics("C004")
    assert found.location == Location(STEPS, 5, 12)
    assert found.values["id"] == "crafter"
