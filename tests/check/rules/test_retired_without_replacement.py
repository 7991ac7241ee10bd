from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
START = "curriculum/pathways/start.yml"
FIRST_EN = "content/en/modules/first.md"
FIRST_CY = "content/cy/modules/first.md"


def test_retired_module_that_names_no_other_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, "See [the second step](second.md) and", "See")
    tiny.replace(FIRST_CY, "Gweler [yr ail gam](second.md) a'r", "Gweler yr")
    tiny.replace(START, "[first, second]", "[first]")
    tiny.replace(SECOND, "status: published", "status: retired")
    [found] = tiny.diagnostics()
    assert found.code == "M016"
    assert found.location == Location(SECOND, 1, 9)
    assert found.message(Language.EN) == (
        'The module\'s status is "retired", but no other module takes its place.'
    )
    assert found.message(Language.CY) == (
        'Statws y modiwl yw "retired", ond nid oes modiwl arall yn cymryd ei le.'
    )
    assert found.remedy(Language.EN) == 'Name the module that takes its place under "replaced_by".'
    assert found.remedy(Language.CY) == 'Enwch y modiwl sy\'n cymryd ei le o dan "replaced_by".'


def test_retired_module_that_names_another_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, "See [the second step](second.md) and", "See")
    tiny.replace(FIRST_CY, "Gweler [yr ail gam](second.md) a'r", "Gweler yr")
    tiny.replace(START, "[first, second]", "[first]")
    tiny.replace(SECOND, "status: published", "status: retired\nreplaced_by: first")
    assert tiny.diagnostics() == []


def test_draft_needs_no_replacement(tiny: Tiny) -> None:
    tiny.replace(SECOND, "status: published", "status: draft")
    assert tiny.diagnostics("M016") == []
