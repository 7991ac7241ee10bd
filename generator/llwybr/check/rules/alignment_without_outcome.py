"""A skill that a module teaches, with no outcome to show it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every skill taught for which no outcome is named."""
    for module in curriculum.modules.values():
        for n, alignment in enumerate(module.facts.value.alignments):
            if alignment.relation == "teaches" and not alignment.outcomes:
                where = module.facts.at("alignments", n, "skill")
                yield Finding(where, {"skill": alignment.skill})


RULE = Rule(
    code="M010",
    name="alignment-without-outcome",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae'r modiwl yn dysgu \"{skill}\", ond nid yw'n enwi unrhyw ddeilliant sy'n dangos hynny.",
        en='The module teaches "{skill}", but names no outcome that shows it.',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "outcomes" gyda dynodyddion o\'r testun, neu defnyddiwch "relation: supports".',
        en='Add "outcomes" with ids from the text, or use "relation: supports".',
    ),
    why=Bilingual(
        cy="Mae deilliant yn dweud beth y bydd dysgwr yn gallu ei wneud ar ôl dysgu'r sgil.",
        en="An outcome says what a learner can do once the skill is learnt.",
    ),
    bad="{skill: dssw:1, relation: teaches}",
    good="{skill: dssw:1, relation: teaches, outcomes: [plan]}",
    find=find,
)
