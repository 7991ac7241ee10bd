from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
LOWER = "{skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}"


def test_prerequisite_that_begins_above_the_module_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST, "level: awareness", "level: working")
    tiny.replace(SECOND, "level: working", "level: awareness")
    [found] = tiny.diagnostics()
    assert found.code == "M013"
    assert found.location == Location(SECOND, 9, 17)
    assert found.message(Language.EN) == (
        'The prerequisite "first" teaches "craft:asking" only at the level "working", which is '
        "higher than this module's."
    )
    assert found.message(Language.CY) == (
        "Dim ond ar lefel \"working\", sy'n uwch na lefel y modiwl hwn, y mae'r rhagofyniad "
        '"first" yn dysgu "craft:asking".'
    )
    assert found.remedy(Language.EN) == (
        "Remove the prerequisite here, or check the levels in both modules."
    )
    assert found.remedy(Language.CY) == (
        "Tynnwch y rhagofyniad oddi yma, neu gwiriwch y lefelau yn y ddau fodiwl."
    )


def test_prerequisite_that_also_teaches_the_same_level_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, "level: awareness", "level: working")
    tiny.replace(FIRST, "prerequisites: []", f"  - {LOWER}\nprerequisites: []")
    tiny.replace(SECOND, "level: working", "level: awareness")
    assert tiny.diagnostics() == []


def test_same_level_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, "level: awareness", "level: working")
    assert tiny.diagnostics() == []


def test_higher_level_of_another_skill_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, "level: awareness", "level: working")
    tiny.replace(SECOND, "craft:asking, level: working", "craft:listening, level: awareness")
    assert tiny.diagnostics() == []


def test_skill_that_the_module_only_supports_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, "level: awareness", "level: working")
    tiny.replace(
        SECOND, "level: working, relation: teaches", "level: awareness, relation: supports"
    )
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, nobody]")
    assert tiny.diagnostics("M013") == []
