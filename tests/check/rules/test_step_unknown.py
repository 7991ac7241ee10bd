from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

START = "curriculum/pathways/start.yml"
MODULES = "    modules: [first, second]\n"
WORDS = "name: {cy: Cwrdd, en: Meeting}, summary: {cy: Cwrdd., en: Meet.}, minutes: 30"


def test_optional_step_of_no_stage_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, MODULES + "    optional: [second, secnd]\n")
    [found] = tiny.diagnostics()
    assert found.code == "C030"
    assert found.location == Location(START, 11, 24)
    assert found.message(Language.EN) == (
        'The module "secnd" is not one of the steps of the stage "one".'
    )
    assert found.message(Language.CY) == 'Nid yw\'r modiwl "secnd" yn un o gamau\'r rhan "one".'
    assert found.remedy(Language.EN) == 'Did you mean "second"?'
    assert found.remedy(Language.CY) == 'Ai "second" oedd gennych mewn golwg?'


def test_meeting_after_a_module_of_another_stage_is_found(tiny: Tiny) -> None:
    tiny.replace(
        START,
        MODULES,
        "    modules: [first]\n"
        "  - id: two\n"
        "    name: {cy: Cam dau, en: Stage two}\n"
        "    summary: {cy: Mwy., en: More.}\n"
        "    modules: [second]\n"
        f"    sessions: [{{id: talk, {WORDS}, after: first}}]\n",
    )
    [found] = tiny.diagnostics()
    assert found.code == "C030"
    assert found.location == Location(START, 15, 113)
    assert found.values == {"id": "first", "stage": "two", "near": ""}
    assert found.remedy(Language.EN) == (
        'Add the module to "modules" in the same stage, or remove it here.'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch y modiwl at "modules" yn yr un rhan, neu tynnwch ef oddi yma.'
    )


def test_module_that_no_file_defines_is_told_where_it_is_a_step_only(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, "    modules: [first, third]\n    optional: [third]\n")
    assert [(found.code, found.location.line) for found in tiny.diagnostics()] == [("C005", 10)]


def test_steps_of_the_stage_are_fine(tiny: Tiny) -> None:
    sessions = f"    sessions: [{{id: talk, {WORDS}, after: first}}, {{id: end, {WORDS}}}]\n"
    tiny.replace(START, MODULES, f"{MODULES}    optional: [second]\n{sessions}")
    assert tiny.diagnostics() == []
