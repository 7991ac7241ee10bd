from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
WELSH = "content/cy/modules/second.md"
ENGLISH = "content/en/modules/second.md"
ALIGNED = """\
alignments:
  - {skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}
"""


def test_outcome_that_no_skill_names_is_found_once(tiny: Tiny) -> None:
    tiny.replace(
        WELSH, "{plan: Cynllunio gyda rhywun}", "{plan: Cynllunio gyda rhywun, ask: Gofyn}"
    )
    tiny.replace(ENGLISH, "{plan: Plan with somebody}", "{plan: Plan with somebody, ask: Ask}")
    [found] = tiny.diagnostics()
    assert found.code == "M011"
    assert found.location == Location(WELSH, 5, 41)
    assert found.message(Language.EN) == 'Nothing under "alignments" names the outcome "ask".'
    assert found.message(Language.CY) == (
        'Nid oes dim o dan "alignments" yn enwi\'r deilliant "ask".'
    )
    assert found.remedy(Language.EN) == (
        'Add "ask" to a skill in "curriculum/modules/second.yml", or delete the outcome '
        "from both texts."
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "ask" at sgil yn "curriculum/modules/second.yml", neu dilëwch y '
        "deilliant o'r ddau destun."
    )


def test_outcome_of_an_english_text_alone_is_found_there(tiny: Tiny) -> None:
    tiny.remove(WELSH)
    tiny.replace(SECOND, "status: published", "status: draft")
    tiny.replace(ENGLISH, "{plan: Plan with somebody}", "{plan: Plan with somebody, ask: Ask}")
    [found] = tiny.diagnostics("M011")
    assert found.location == Location(ENGLISH, 5, 38)
    assert found.values == {"id": "ask", "path": "curriculum/modules/second.yml"}


def test_skill_that_is_supported_uses_its_outcomes(tiny: Tiny) -> None:
    tiny.replace(
        SECOND, 'skill: "values:1", relation: teaches', 'skill: "values:1", relation: supports'
    )
    tiny.replace(
        SECOND,
        "level: working, relation: teaches, outcomes: [plan]",
        "level: working, relation: supports",
    )
    assert tiny.diagnostics() == []


def test_draft_without_skills_has_not_got_that_far(tiny: Tiny) -> None:
    tiny.replace(FIRST, ALIGNED, "")
    tiny.replace(FIRST, "status: published", "status: draft")
    assert tiny.diagnostics("M011") == []
