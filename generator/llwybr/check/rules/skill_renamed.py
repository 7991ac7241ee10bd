"""A reference to a skill by the name that it had before."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import skill_references
from llwybr.check.renames import skills_now
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every reference to a skill that its framework has renamed."""
    known = {i: skills_now(entry.value) for i, entry in curriculum.frameworks.items()}
    for reference in skill_references(curriculum):
        framework_id, skill_id = split_ref(reference.need.skill)
        now = known.get(framework_id, {}).get(skill_id, "")
        if now not in ("", skill_id):
            values = {"framework": framework_id, "skill": skill_id, "now": now}
            yield Finding(reference.skill_location, values)


RULE = Rule(
    code="C012",
    name="skill-renamed",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r fframwaith "{framework}" wedi ailenwi\'r sgil "{skill}" yn "{now}".',
        en='The framework "{framework}" has renamed the skill "{skill}" to "{now}".',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "{framework}:{now}" yma.',
        en='Write "{framework}:{now}" here.',
    ),
    why=Bilingual(
        cy="Dim ond o dan ei enw newydd y mae'r sgil ar y safle.",
        en="The skill is on the site under its new name only.",
    ),
    bad="# renames: {user-focus: user-centred-analysis}\nskill: gdad:user-focus",
    good="# renames: {user-focus: user-centred-analysis}\nskill: gdad:user-centred-analysis",
    find=find,
)
