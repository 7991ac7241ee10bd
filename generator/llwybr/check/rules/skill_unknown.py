"""A reference to a skill that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skill_references
from llwybr.check.renames import renamed
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import nearest, split_ref
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every skill reference that its framework neither defines nor has renamed."""
    for reference in skill_references(curriculum):
        framework_id, skill_id = split_ref(reference.need.skill)
        framework = curriculum.frameworks.get(framework_id)
        if framework and not _is_known(framework.value, skill_id):
            near = nearest(skill_id, [skill.id for skill in framework.value.skills])
            values = {
                "skill": skill_id,
                "framework": framework_id,
                "near": f"{framework_id}:{near}" if near else "",
            }
            yield Finding(reference.skill_location, values)


def _is_known(framework: Framework, skill_id: str) -> bool:
    """Whether the framework has the skill, now or under a name that it had before."""
    return framework.skill(skill_id) is not None or renamed(framework, skill_id) != ""


RULE = Rule(
    code="C002",
    name="skill-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r sgil "{skill}" yn y fframwaith "{framework}".',
        en='The skill "{skill}" is not in the framework "{framework}".',
    ),
    remedy=Bilingual(
        cy='Chwiliwch am ddynodydd y sgil yn "curriculum/frameworks/{framework}.yml".',
        en='Look for the skill\'s id in "curriculum/frameworks/{framework}.yml".',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ar sail y cyfeiriadau hyn y caiff llwybrau dysgu eu pennu.",
        en="Learning paths are worked out from these references.",
    ),
    bad="skill: gdad:user-fcus",
    good="skill: gdad:user-focus",
    find=find,
)
