"""A level that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import skill_references
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every level in a reference, or of a skill, that is not a level of the framework."""
    guesses = Guesses()
    for framework, level, location in _levels(curriculum):
        if level not in framework.ranks:
            near = guesses.near(level, framework.ranks)
            yield Finding(location, {"id": level, "near": near})


def _levels(curriculum: Curriculum) -> Iterator[tuple[Framework, str, Location]]:
    for reference in skill_references(curriculum):
        found = curriculum.skill(reference.need.skill)
        if found and reference.need.level is not None:
            yield found[0], reference.need.level, reference.level_location
    for framework in curriculum.frameworks.values():
        for n, skill in enumerate(framework.value.skills):
            for k, level in enumerate(skill.levels or ()):
                yield framework.value, level, framework.at("skills", n, "levels", k)


RULE = Rule(
    code="C003",
    name="level-unknown",
    severity=Severity.ERROR,
    is_essential=True,
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
