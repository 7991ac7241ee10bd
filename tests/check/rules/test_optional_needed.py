from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

START = "curriculum/pathways/start.yml"
FIRST = "curriculum/modules/first.yml"
MODULES = "    modules: [first, second]\n"


def stage(name: str, modules: str, optional: str) -> str:
    return (
        f"  - id: {name}\n"
        "    name: {cy: Cam dau, en: Stage two}\n"
        "    summary: {cy: Mwy., en: More.}\n"
        f"    modules: [{modules}]\n"
        f"    optional: [{optional}]\n"
    )


def test_optional_step_that_a_step_of_its_stage_needs_is_found(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, f"{MODULES}    optional: [first]\n")
    [found] = tiny.diagnostics()
    assert found.code == "C031"
    assert found.location == Location(START, 11, 16)
    assert found.message(Language.EN) == (
        'The module "first" may be left out, but it is a prerequisite of "second".'
    )
    assert found.message(Language.CY) == (
        'Caniateir hepgor y modiwl "first", ond mae\'n rhagofyniad ar gyfer "second".'
    )
    assert found.remedy(Language.EN) == (
        'Remove "first" from "optional", or add "second" there too.'
    )
    assert found.remedy(Language.CY) == (
        'Tynnwch "first" o "optional", neu ychwanegwch "second" yno hefyd.'
    )


def test_step_of_a_later_stage_counts(tiny: Tiny) -> None:
    later = stage("two", "second", "")
    tiny.replace(START, MODULES, f"    modules: [first]\n    optional: [first]\n{later}")
    [found] = tiny.diagnostics()
    assert found.code == "C031"
    assert found.location == Location(START, 11, 16)
    assert found.values == {"id": "first", "step": "second"}


def test_step_of_an_earlier_stage_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, f"    modules: [second]\n{stage('two', 'first', 'first')}")
    assert [found.code for found in tiny.diagnostics()] == ["C016"]


def test_optional_step_that_only_an_optional_one_needs_is_fine(tiny: Tiny) -> None:
    later = stage("two", "second", "second")
    tiny.replace(START, MODULES, f"    modules: [first]\n    optional: [first]\n{later}")
    assert tiny.diagnostics() == []


def test_optional_step_that_nothing_needs_is_fine(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, f"{MODULES}    optional: [second]\n")
    assert tiny.diagnostics() == []


def test_module_that_is_no_step_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(START, MODULES, "    modules: [second]\n    optional: [first]\n")
    assert tiny.diagnostics("C031") == []
