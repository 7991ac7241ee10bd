"""A skill in an area that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every skill whose area the framework does not list."""
    guesses = Guesses()
    for framework in curriculum.frameworks.values():
        areas = {area.id for area in framework.value.areas}
        for n, skill in enumerate(framework.value.skills):
            if skill.area is not None and skill.area not in areas:
                values = {"id": skill.area, "near": guesses.near(skill.area, areas)}
                yield Finding(framework.at("skills", n, "area"), values)


RULE = Rule(
    code="C009",
    name="area-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid oes maes "{id}" yn y fframwaith hwn.',
        en='There is no area "{id}" in this framework.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch un o\'r dynodyddion o dan "areas", neu ychwanegwch y maes yno.',
        en='Use one of the ids under "areas", or add the area there.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ni fyddai'r sgil yn ymddangos ar dudalen y fframwaith.",
        en="The skill would not appear on the framework's page.",
    ),
    bad="area: usre",
    good="area: user",
    find=find,
)
