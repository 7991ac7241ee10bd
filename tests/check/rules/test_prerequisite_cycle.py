from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
FACTS = """\
status: draft
owner: {team: learning}
original: cy
format: video
minutes: {learn: 5}
prerequisites: [second]
review: {last: 2026-10-01, every: 12 months}
"""


def test_two_modules_that_need_each_other_are_found_once(tiny: Tiny) -> None:
    tiny.replace(FIRST, "prerequisites: []", "prerequisites: [second]")
    [found] = tiny.diagnostics("M002")
    assert found.location == Location(FIRST, 8, 17)
    assert found.message(Language.EN) == (
        "The prerequisites of these modules go round in a circle: first > second > first."
    )
    assert found.message(Language.CY) == (
        "Mae rhagofynion y modiwlau hyn yn mynd mewn cylch: first > second > first."
    )
    assert found.remedy(Language.EN) == (
        "Remove one of the prerequisites, so that a learner can begin somewhere."
    )
    assert found.remedy(Language.CY) == (
        "Dilëwch un o'r rhagofynion er mwyn i ddysgwr allu dechrau rhywle."
    )


def test_module_that_needs_itself_is_found(tiny: Tiny) -> None:
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, second]")
    [found] = tiny.diagnostics()
    assert found.code == "M002"
    assert found.location == Location(SECOND, 9, 24)
    assert found.values == {"chain": "second > second"}


def test_circle_of_three_begins_at_its_smallest_id(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/third.yml", FACTS)
    tiny.replace(FIRST, "status: published", "status: draft")
    tiny.replace(FIRST, "prerequisites: []", "prerequisites: [third]")
    [found] = tiny.diagnostics("M002")
    assert found.location == Location(FIRST, 8, 17)
    assert found.values == {"chain": "first > third > second > first"}


def test_prerequisite_named_twice_does_not_repeat_the_circle(tiny: Tiny) -> None:
    tiny.replace(FIRST, "prerequisites: []", "prerequisites: [second]")
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, first]")
    [found] = tiny.diagnostics("M002")
    assert found.values == {"chain": "first > second > first"}


def test_two_ways_to_one_module_are_not_a_circle(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/third.yml", FACTS.replace("[second]", "[first, second]"))
    assert tiny.diagnostics() == []
