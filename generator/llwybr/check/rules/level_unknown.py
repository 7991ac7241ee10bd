"""A reference to a level that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skill_references
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every level in a reference that is not a level of the skill's framework."""
    for reference in skill_references(curriculum):
        found = curriculum.skill(reference.need.skill)
        level = reference.need.level
        if found and level is not None:
            levels = [each.id for each in found[0].levels]
            if level not in levels:
                near = nearest(level, levels)
                yield Finding(reference.level_location, {"id": level, "near": near})


RULE = Rule(
    code="C003",
    name="level-unknown",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid yw\'r lefel "{id}" yn y fframwaith.',
        en='The level "{id}" is not in the framework.',
    ),
    remedy=Bilingual(
        cy="Defnyddiwch un o lefelau'r fframwaith, neu gadewch y lefel allan os nad oes gan y fframwaith lefelau.",
        en="Use one of the framework's levels, or leave the level out if the framework has none.",
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Trefn y lefelau sy'n penderfynu pa fodiwl sy'n dod yn gyntaf.",
        en="The order of levels decides which module comes first.",
    ),
    bad="level: begginer",
    good="level: awareness",
    find=find,
)
