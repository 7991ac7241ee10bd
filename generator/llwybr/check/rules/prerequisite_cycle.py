"""Modules that need each other."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.cycles import cycles
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """One finding for each cycle, at its smallest id."""
    needs = {
        i: tuple(dict.fromkeys(module.facts.value.prerequisites))
        for i, module in curriculum.modules.items()
    }
    for cycle in cycles(needs):
        first, second = cycle[0], cycle[1 % len(cycle)]
        facts = curriculum.modules[first].facts
        where = facts.at("prerequisites", facts.value.prerequisites.index(second))
        yield Finding(where, {"chain": " > ".join((*cycle, first))})


RULE = Rule(
    code="M002",
    name="prerequisite-cycle",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae rhagofynion y modiwlau hyn yn mynd mewn cylch: {chain}.",
        en="The prerequisites of these modules go round in a circle: {chain}.",
    ),
    remedy=Bilingual(
        cy="Dilëwch un o'r rhagofynion er mwyn i ddysgwr allu dechrau rhywle.",
        en="Remove one of the prerequisites, so that a learner can begin somewhere.",
    ),
    why=Bilingual(
        cy="Ni all neb gwblhau modiwl sydd, yn y pen draw, yn rhagofyniad iddo'i hun.",
        en="Nobody can complete a module that is, in the end, its own prerequisite.",
    ),
    bad="# a.yml\nprerequisites: [b]\n# b.yml\nprerequisites: [a]",
    good="# a.yml\nprerequisites: []\n# b.yml\nprerequisites: [a]",
    find=find,
)
