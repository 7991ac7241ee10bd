from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/second.yml"


def test_unknown_key_is_found_with_the_nearest_known_one(tiny: Tiny) -> None:
    tiny.replace(PATH, "audience:", "audiense:")
    [found] = tiny.diagnostics("S004")
    assert found.location == Location(PATH, 10, 1)
    assert found.message(Language.EN) == 'Llwybr does not know the key "audiense" here.'
    assert found.message(Language.CY) == 'Nid yw Llwybr yn adnabod yr allwedd "audiense" yma.'
    assert found.remedy(Language.EN) == 'Did you mean "audience"?'
    assert found.remedy(Language.CY) == 'Ai "audience" oedd gennych mewn golwg?'


def test_key_unlike_any_other_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(PATH, "owner: {team: learning}", "owner: {team: learning, zzz: 1}")
    [found] = tiny.diagnostics("S004")
    assert found.location == Location(PATH, 2, 24)
    assert "llwybr schema" in found.remedy(Language.EN)
