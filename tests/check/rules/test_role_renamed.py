from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
START = "curriculum/pathways/start.yml"
CRAFT = "curriculum/frameworks/craft.yml"
VALUES = "curriculum/frameworks/values.yml"


def rename(tiny: Tiny, renames: str, path: str = CRAFT) -> None:
    tiny.replace(path, "\nskills:", f"\nrole_renames: {renames}\nskills:")


def test_audience_of_a_module_by_the_name_that_it_had_before_is_found(tiny: Tiny) -> None:
    rename(tiny, "{crafter: maker}")
    tiny.replace(SECOND, "[everyone, maker]", "[everyone, crafter]")
    [found] = tiny.diagnostics()
    assert found.code == "C029"
    assert found.location == Location(SECOND, 10, 22)
    assert found.message(Language.EN) == 'The role "crafter" has been renamed to "maker".'
    assert found.message(Language.CY) == 'Mae\'r rôl "crafter" wedi\'i hailenwi yn "maker".'
    assert found.remedy(Language.EN) == 'Write "maker" here.'
    assert found.remedy(Language.CY) == 'Ysgrifennwch "maker" yma.'


def test_audience_of_a_pathway_is_told_by_the_last_of_its_names(tiny: Tiny) -> None:
    rename(tiny, "{artisan: crafter, crafter: maker}")
    tiny.replace(START, "[everyone]", "[artisan]")
    [found] = tiny.diagnostics()
    assert found.code == "C029"
    assert found.location == Location(START, 5, 12)
    assert found.values == {"id": "artisan", "now": "maker"}


def test_names_of_two_frameworks_are_known(tiny: Tiny) -> None:
    rename(tiny, "{crafter: maker}")
    rename(tiny, "{anybody: everyone}", VALUES)
    tiny.replace(SECOND, "[everyone, maker]", "[anybody, crafter]")
    assert [found.values["now"] for found in tiny.diagnostics()] == ["everyone", "maker"]


def test_circle_of_names_is_left_to_other_rules(tiny: Tiny) -> None:
    rename(tiny, "{crafter: artisan, artisan: crafter}")
    tiny.replace(SECOND, "[everyone, maker]", "[everyone, crafter]")
    assert [found.code for found in tiny.diagnostics()] == ["C021", "C004"]


def test_role_that_is_still_there_is_fine(tiny: Tiny) -> None:
    rename(tiny, "{everyone: maker}")
    assert tiny.diagnostics("C029") == []
