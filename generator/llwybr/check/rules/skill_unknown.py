"""A reference to a skill that its framework does not have."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.references import skill_references
from llwybr.check.renames import skills_now
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every skill reference that its framework neither defines nor has renamed."""
    known = {i: skills_now(entry.value) for i, entry in curriculum.frameworks.items()}
    guesses = Guesses()
    for reference in skill_references(curriculum):
        framework_id, skill_id = split_ref(reference.need.skill)
        if framework_id in known and not known[framework_id].get(skill_id):
            framework = curriculum.frameworks[framework_id].value
            near = guesses.near(skill_id, framework.skills_by_id)
            values = {
                "skill": skill_id,
                "framework": framework_id,
                "near": f"{framework_id}:{near}" if near else "",
            }
            yield Finding(reference.skill_location, values)


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
        cy="Ar sail y sgiliau a enwir fel hyn y caiff llwybrau dysgu eu pennu.",
        en="Learning paths are worked out from the skills that are named in this way.",
    ),
    bad="skill: gdad:user-fcus",
    good="skill: gdad:user-focus",
    find=find,
)
