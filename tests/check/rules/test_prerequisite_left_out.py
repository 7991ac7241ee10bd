from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
START = "curriculum/pathways/start.yml"


def test_prerequisite_outside_the_pathway_is_found(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second]")
    [found] = tiny.diagnostics()
    assert found.code == "C032"
    assert found.location == Location(START, 10, 15)
    assert found.message(Language.EN) == (
        '"first", which is a prerequisite of "second", is not in the programme.'
    )
    assert found.message(Language.CY) == (
        'Nid yw "first", sy\'n rhagofyniad ar gyfer "second", yn y rhaglen.'
    )
    assert found.remedy(Language.EN) == 'Add "first" before "second", or remove "second" here.'
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "first" o flaen "second", neu tynnwch "second" oddi yma.'
    )


def test_prerequisite_in_another_stage_is_fine(tiny: Tiny) -> None:
    later = (
        "  - id: two\n"
        "    name: {cy: Cam dau, en: Stage two}\n"
        "    summary: {cy: Mwy., en: More.}\n"
        "    modules: [second]\n"
    )
    tiny.replace(START, "    modules: [first, second]\n", f"    modules: [first]\n{later}")
    assert tiny.diagnostics() == []


def test_prerequisite_that_comes_too_late_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second, first]")
    assert [found.code for found in tiny.diagnostics()] == ["C016"]


def test_prerequisite_that_is_no_module_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [frist]")
    assert [found.code for found in tiny.diagnostics()] == ["C005"]


def test_draft_that_misses_a_prerequisite_is_found_too(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second]")
    tiny.write(START, f"status: draft\n{tiny.text(START)}")
    assert [found.code for found in tiny.diagnostics()] == ["C032"]
