from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MODULE = "curriculum/modules/second.yml"
STEPS = "curriculum/pathways/start.yml"


def test_unknown_prerequisite_is_found_with_the_nearest_module(tiny: Tiny) -> None:
    tiny.replace(MODULE, "prerequisites: [first]", "prerequisites: [frst]")
    [found] = tiny.diagnostics()
    assert found.code == "C005"
    assert found.location == Location(MODULE, 9, 17)
    assert found.message(Language.EN) == 'The module "frst" does not exist.'
    assert found.message(Language.CY) == 'Nid yw\'r modiwl "frst" yn bod.'
    assert found.remedy(Language.EN) == 'Did you mean "first"?'
    assert found.remedy(Language.CY) == 'Ai "first" oedd gennych mewn golwg?'


def test_unknown_step_of_a_pathway_gets_the_general_remedy(tiny: Tiny) -> None:
    tiny.replace(STEPS, "[first, second]", "[first, zzz]")
    [found] = tiny.diagnostics()
    assert found.code == "C005"
    assert found.location == Location(STEPS, 10, 22)
    assert found.remedy(Language.EN) == 'Use the name of a file in "curriculum/modules".'
    assert found.remedy(Language.CY) == 'Defnyddiwch enw ffeil o "curriculum/modules".'


def test_module_whose_facts_cannot_be_read_is_not_unknown(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: [")
    assert tiny.diagnostics("C005") == []


def test_unknown_module_in_the_place_of_another_is_found(tiny: Tiny) -> None:
    tiny.replace(MODULE, "original: cy", "original: cy\nreplaced_by: frst")
    [found] = tiny.diagnostics()
    assert found.code == "C005"
    assert found.location == Location(MODULE, 4, 14)
    assert found.values == {"id": "frst", "near": "first"}
