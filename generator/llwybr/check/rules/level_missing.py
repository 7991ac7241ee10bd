"""A reference without a level to a skill that has levels."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import SkillReference, skills_of_modules, skills_of_role
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every reference without a level to a skill for which levels are defined."""
    for reference in _references(curriculum):
        found = curriculum.skill(reference.need.skill)
        if found and reference.need.level is None and found[0].levels_of(found[1]):
            values = {
                "skill": reference.need.skill,
                "levels": ", ".join(found[0].levels_of(found[1])),
            }
            yield Finding(reference.skill_location, values)


def _references(curriculum: Curriculum) -> Iterator[SkillReference]:
    """All references but those of a role to which its own framework gives no levels."""
    yield from skills_of_modules(curriculum)
    for role in curriculum.roles.values():
        for reference in skills_of_role(role):
            is_own = split_ref(reference.need.skill)[0] == role.value.framework
            if role.value.levels or not is_own:
                yield reference


RULE = Rule(
    code="C011",
    name="level-missing",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Enwir y sgil "{skill}" heb lefel.',
        en='The skill "{skill}" is named without a level.',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "level" gydag un o\'r lefelau hyn: {levels}.',
        en='Add "level" with one of these levels: {levels}.',
    ),
    why=Bilingual(
        cy="Ni all llwybr ddringo heb wybod pa mor uchel i fynd.",
        en="A path cannot climb without knowing how high to go.",
    ),
    bad="{skill: gdad:user-focus, relation: teaches}",
    good="{skill: gdad:user-focus, level: awareness, relation: teaches}",
    find=find,
)
