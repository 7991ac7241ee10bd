from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/second.yml"


def test_unknown_key_is_found_with_the_nearest_known_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "audience:", "audiense:")
    [found] = tiny.diagnostics()
    assert found.code == "S004"
    assert found.location == Location(PATH, 10, 1)
    assert found.message(Language.EN) == 'Llwybr does not know the key "audiense" here.'
    assert found.message(Language.CY) == 'Nid yw Llwybr yn adnabod yr allwedd "audiense" yma.'
    assert found.remedy(Language.EN) == 'Did you mean "audience"?'
    assert found.remedy(Language.CY) == 'Ai "audience" oedd gennych mewn golwg?'


def test_key_unlike_any_other_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "owner: {team: learning}", "owner: {team: learning, zzz: 1}")
    [found] = tiny.diagnostics()
    assert found.code == "S004"
    assert found.location == Location(PATH, 2, 25)
    assert found.remedy(Language.EN) == (
        'Delete the key, or correct its name; "llwybr schema" lists those that exist.'
    )
    assert found.remedy(Language.CY) == (
        'Dilëwch yr allwedd, neu cywirwch ei henw; mae "llwybr schema" yn rhestru\'r rhai sydd '
        "ar gael."
    )


def test_unknown_key_inside_a_list_is_found_with_the_nearest_known_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "level: working", "levle: working")
    [found] = tiny.diagnostics("S004")
    assert found.location == Location(PATH, 7, 27)
    assert found.remedy(Language.EN) == 'Did you mean "level"?'


def test_key_that_looks_like_a_slot_is_told_as_it_stands(tiny: Tiny) -> None:
    tiny.replace(PATH, "owner: {team: learning}", 'owner: {team: learning, "{near}": 1}')
    [found] = tiny.diagnostics("S004")
    assert found.message(Language.EN) == 'Llwybr does not know the key "{near}" here.'


def test_any_kebab_case_key_may_name_an_outcome(tiny: Tiny) -> None:
    for language in Language:
        tiny.replace(f"content/{language.value}/modules/second.md", "{plan:", "{zzz: A, plan:")
    assert tiny.diagnostics("S") == []
