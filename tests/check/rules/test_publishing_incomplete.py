from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
FIRST_EN = "content/en/modules/first.md"
FIRST_CY = "content/cy/modules/first.md"
OWNER = "owner: {team: learning, email: dysgu@bach.example}\n"
REVIEW = "review: {last: 2026-10-01, every: 12 months}\n"
ALIGNED = """\
alignments:
  - {skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}
"""


def test_published_module_without_an_owner_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST, OWNER, "")
    [found] = tiny.diagnostics()
    assert found.code == "M007"
    assert found.location == Location(FIRST, 1, 9)
    assert found.message(Language.EN) == (
        'The module\'s status is "published", but it has no "owner".'
    )
    assert found.message(Language.CY) == (
        'Statws y modiwl yw "published", ond nid oes "owner" ganddo.'
    )
    assert found.remedy(Language.EN) == (
        'Add "owner", for example "owner: {team: user-research}", or set "status: '
        'draft" until it is ready.'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "owner", er enghraifft "owner: {team: user-research}", neu '
        'gosodwch "status: draft" hyd nes y bydd yn barod.'
    )


def test_reviewed_module_without_a_review_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST, REVIEW, "")
    tiny.replace(FIRST, "status: published", "status: review")
    [found] = tiny.diagnostics("M007")
    assert found.location == Location(FIRST, 1, 9)
    assert found.message(Language.EN) == 'The module\'s status is "review", but it has no "review".'
    assert found.message(Language.CY) == 'Statws y modiwl yw "review", ond nid oes "review" ganddo.'
    assert found.remedy(Language.EN) == (
        'Add "review", for example "review: {last: 2026-10-01, every: 12 months}", or '
        'set "status: draft" until it is ready.'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "review", er enghraifft "review: {last: 2026-10-01, every: 12 '
        'months}", neu gosodwch "status: draft" hyd nes y bydd yn barod.'
    )


def test_published_module_without_alignments_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST, ALIGNED, "")
    [found] = tiny.diagnostics()
    assert found.code == "M007"
    assert found.location == Location(FIRST, 1, 9)
    assert found.values == {
        "status": "published",
        "key": "alignments",
        "example": "alignments: [{skill: gdad:user-focus, level: awareness, relation: teaches}]",
    }


def test_published_module_without_outcomes_is_told_at_its_welsh_text(tiny: Tiny) -> None:
    tiny.replace(FIRST, ", outcomes: [ask]", "")
    tiny.replace(FIRST_CY, "{ask: Gofyn cwestiwn agored}", "{}")
    tiny.replace(FIRST_EN, "{ask: Ask an open question}", "{}")
    [found] = tiny.diagnostics("M007")
    assert found.location == Location(FIRST_CY, 5, 11)
    assert found.remedy(Language.EN) == (
        'Add "outcomes", for example "outcomes: {ask: ...}", or set "status: draft" '
        "until it is ready."
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "outcomes", er enghraifft "outcomes: {ask: ...}", neu gosodwch '
        '"status: draft" hyd nes y bydd yn barod.'
    )


def test_everything_that_is_missing_is_told(tiny: Tiny) -> None:
    tiny.replace(FIRST, OWNER, "")
    tiny.replace(FIRST, REVIEW, "")
    tiny.replace(FIRST, ALIGNED, "")
    found = tiny.diagnostics()
    assert {d.code for d in found} == {"M007"}
    assert [d.location for d in found] == [
        Location(FIRST, 1, 9),
        Location(FIRST, 1, 9),
        Location(FIRST, 1, 9),
    ]
    assert [d.values["key"] for d in found] == ["owner", "review", "alignments"]


def test_outcomes_in_one_language_are_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(FIRST_CY, "{ask: Gofyn cwestiwn agored}", "{}")
    assert tiny.diagnostics("M007") == []


def test_draft_may_lack_all_of_it(tiny: Tiny) -> None:
    tiny.replace(FIRST, OWNER, "")
    tiny.replace(FIRST, REVIEW, "")
    tiny.replace(FIRST, ALIGNED, "")
    tiny.replace(FIRST, "status: published", "status: draft")
    assert tiny.diagnostics("M007") == []


def test_retired_module_may_lack_all_of_it(tiny: Tiny) -> None:
    tiny.replace(FIRST, OWNER, "")
    tiny.replace(FIRST, REVIEW, "")
    tiny.replace(FIRST, "status: published", "status: retired")
    assert tiny.diagnostics("M007") == []


def test_owner_without_an_address_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, ", email: dysgu@bach.example", "")
    assert tiny.diagnostics() == []
