"""A role in a family that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every role whose family its framework does not list."""
    guesses = Guesses()
    for role in curriculum.roles.values():
        family = role.value.family
        framework = curriculum.frameworks.get(role.value.framework or "")
        is_readable = framework is not None or role.value.framework is None
        families = [each.id for each in framework.value.families] if framework else []
        if family is not None and is_readable and family not in families:
            near = guesses.near(family, families)
            yield Finding(role.at("family"), {"id": family, "near": near})


RULE = Rule(
    code="C010",
    name="family-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid oes teulu "{id}" yn fframwaith y rôl.',
        en='There is no family "{id}" in the role\'s framework.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch un o\'r dynodyddion o dan "families" yn y fframwaith, a rhowch "framework" yn y rôl.',
        en='Use one of the ids under "families" in the framework, and give the role a "framework".',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ni fyddai'r rôl yn ymddangos yn y rhestr o rolau.",
        en="The role would not appear in the list of roles.",
    ),
    bad="family: dta",
    good="family: data",
    find=find,
)
