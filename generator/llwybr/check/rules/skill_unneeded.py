"""A skill that no role requires."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skills_of_roles
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every skill that no role requires, in frameworks of skills some of which are required."""
    required = {reference.need.skill for reference in skills_of_roles(curriculum)}
    for framework_id, framework in curriculum.frameworks.items():
        if framework.value.kind != "skills":
            continue
        skills = [f"{framework_id}:{skill.id}" for skill in framework.value.skills]
        is_in_use = any(skill in required for skill in skills)
        for n, skill in enumerate(skills):
            if is_in_use and skill not in required:
                yield Finding(framework.at("skills", n, "id"), {"skill": skill})


RULE = Rule(
    code="C015",
    name="skill-unneeded",
    severity=Severity.INFO,
    message=Bilingual(
        cy='Nid oes yr un rôl yn gofyn am y sgil "{skill}".',
        en='No role requires the skill "{skill}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch y sgil o dan "requires" mewn rôl, neu gadewch bethau fel y maent os nad oes ei angen ar neb.',
        en='Add the skill under "requires" in a role, or leave things as they are if nobody needs it.',
    ),
    why=Bilingual(
        cy="Nid yw'r sgil ar unrhyw lwybr dysgu.",
        en="The skill is on no learning path.",
    ),
    bad="skills:\n  - {id: asking}\n# requires: []",
    good="skills:\n  - {id: asking}\n# requires: [{skill: craft:asking}]",
    find=find,
)
