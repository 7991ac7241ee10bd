"""A role that requires a skill at a level which is not defined for it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skills_of_roles, undefined_levels
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every level in a requirement that the framework has, but not for that skill."""
    for reference, defined in undefined_levels(curriculum, skills_of_roles(curriculum)):
        need = reference.need
        values = {"skill": need.skill, "level": need.level or "", "near": ", ".join(defined)}
        yield Finding(reference.level_location, values)


RULE = Rule(
    code="C014",
    name="role-level-undefined",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid yw\'r fframwaith yn diffinio\'r lefel "{level}" ar gyfer y sgil "{skill}".',
        en='The framework does not define the level "{level}" for the skill "{skill}".',
    ),
    remedy=Bilingual(
        cy='Dilëwch "level": nid yw\'r fframwaith yn diffinio unrhyw lefel ar gyfer y sgil.',
        en='Delete "level": the framework defines no level for the skill.',
    ),
    guess=Bilingual(
        cy="Defnyddiwch un o'r lefelau hyn: {near}.",
        en="Use one of these levels: {near}.",
    ),
    why=Bilingual(
        cy="Ni all yr un modiwl ddysgu'r lefel y mae'r rôl yn gofyn amdani.",
        en="No module can teach the level that the role asks for.",
    ),
    bad="requires:\n  # levels of the skill: awareness, working\n  - {skill: gdad:coding-and-scripting, level: expert}",
    good="requires:\n  # levels of the skill: awareness, working\n  - {skill: gdad:coding-and-scripting, level: working}",
    find=find,
)
