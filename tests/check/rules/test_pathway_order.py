from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
START = "curriculum/pathways/start.yml"
LATER = """\
  - id: two
    name: {cy: Cam dau, en: Stage two}
    summary: {cy: Mwy., en: More.}
    modules: [first]
"""


def test_module_before_its_prerequisite_is_found(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second, first]")
    [found] = tiny.diagnostics()
    assert found.code == "C016"
    assert found.location == Location(START, 10, 15)
    assert found.message(Language.EN) == (
        'The module "second" comes before its prerequisite "first".'
    )
    assert found.message(Language.CY) == 'Mae\'r modiwl "second" o flaen ei ragofyniad "first".'
    assert found.remedy(Language.EN) == 'Move "first" before "second" in the programme.'
    assert found.remedy(Language.CY) == 'Symudwch "first" o flaen "second" yn y rhaglen.'


def test_order_holds_over_all_stages(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second]")
    tiny.write(START, tiny.text(START) + LATER)
    [found] = tiny.diagnostics()
    assert found.code == "C016"
    assert found.location == Location(START, 10, 15)
    assert found.values == {"id": "second", "prerequisite": "first"}


def test_prerequisite_outside_the_pathway_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(START, "[first, second]", "[second]")
    assert tiny.diagnostics("C016") == []


def test_module_that_needs_itself_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [second]")
    assert tiny.diagnostics("C016") == []
