from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"


def test_taught_skill_without_an_outcome_is_found(tiny: Tiny) -> None:
    tiny.replace(
        SECOND,
        "level: working, relation: teaches, outcomes: [plan]",
        "level: working, relation: teaches",
    )
    [found] = tiny.diagnostics()
    assert found.code == "M010"
    assert found.location == Location(SECOND, 7, 13)
    assert found.message(Language.EN) == (
        'The module teaches "craft:asking", but names no outcome that shows it.'
    )
    assert found.message(Language.CY) == (
        "Mae'r modiwl yn dysgu \"craft:asking\", ond nid yw'n enwi unrhyw ddeilliant sy'n "
        "dangos hynny."
    )
    assert found.remedy(Language.EN) == (
        'Add "outcomes" with ids from the text, or use "relation: supports".'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "outcomes" gyda dynodyddion o\'r testun, neu defnyddiwch "relation: supports".'
    )


def test_empty_list_of_outcomes_is_found(tiny: Tiny) -> None:
    tiny.replace(
        SECOND,
        "level: working, relation: teaches, outcomes: [plan]",
        "level: working, relation: teaches, outcomes: []",
    )
    [found] = tiny.diagnostics()
    assert found.code == "M010"
    assert found.location == Location(SECOND, 7, 13)
    assert found.values == {"skill": "craft:asking"}


def test_skill_that_is_only_supported_needs_none(tiny: Tiny) -> None:
    tiny.replace(
        SECOND,
        "level: working, relation: teaches, outcomes: [plan]",
        "level: working, relation: supports",
    )
    assert tiny.diagnostics() == []
