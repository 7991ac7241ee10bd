"""A module that teaches a skill at a level which is not defined for it."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skills_of_modules, undefined_levels
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every level in an alignment that the framework has, but not for that skill."""
    for reference, defined in undefined_levels(curriculum, skills_of_modules(curriculum)):
        need = reference.need
        values = {"skill": need.skill, "level": need.level or "", "near": ", ".join(defined)}
        yield Finding(reference.level_location, values)


RULE = Rule(
    code="M012",
    name="skill-level-undefined",
    severity=Severity.ERROR,
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
        cy="Byddai'r dudalen yn addo lefel nad yw'r fframwaith yn ei disgrifio.",
        en="The page would promise a level that the framework does not describe.",
    ),
    bad="# levels of the skill: awareness, working\n{skill: gdad:coding-and-scripting, level: expert}",
    good="# levels of the skill: awareness, working\n{skill: gdad:coding-and-scripting, level: working}",
    find=find,
)
