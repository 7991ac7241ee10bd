from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/second.yml"
ALIGNED = "level: working, relation: teaches, outcomes: [plan]"


def test_outcome_that_no_text_states_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, ALIGNED, ALIGNED.replace("[plan]", "[plan, plam]"))
    [found] = tiny.diagnostics()
    assert found.code == "M003"
    assert found.location == Location(PATH, 7, 79)
    assert found.message(Language.EN) == (
        'The outcome "plam" is in neither language\'s text of the module.'
    )
    assert found.message(Language.CY) == (
        "Nid yw'r deilliant \"plam\" yn nhestun y modiwl yn y naill iaith na'r llall."
    )
    assert found.remedy(Language.EN) == (
        'Use an id from "outcomes" in the text, or add the outcome to both texts.'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch ddynodydd o dan "outcomes" yn y testun, neu ychwanegwch y deilliant at y '
        "ddau destun."
    )


def test_outcome_of_another_module_is_found(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "outcomes: [ask]", "outcomes: [plan]")
    [found] = tiny.diagnostics("M003")
    assert found.location == Location("curriculum/modules/first.yml", 7, 75)


def test_outcome_that_one_language_states_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(PATH, ALIGNED, ALIGNED.replace("[plan]", "[plan, plam]"))
    tiny.replace("content/cy/modules/second.md", "{plan:", "{plam: Arall, plan:")
    assert [d.code for d in tiny.diagnostics()] == ["P002"]
