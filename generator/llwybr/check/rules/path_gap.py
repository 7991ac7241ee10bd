"""A role that requires what no module teaches."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import requirements
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.role import Role


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every role with a skill level that no published module teaches in one of the languages."""
    taught = {
        language: {
            need for m in curriculum.available(language).values() for need in m.facts.value.taught
        }
        for language in Language
    }
    for role_id, role in curriculum.roles.items():
        needs = {requirement.need for requirement, _ in requirements(role.value)}
        gaps = {language.value: len(needs - taught[language]) for language in Language}
        if any(gaps.values()):
            counts = {language: str(count) for language, count in gaps.items()}
            yield Finding(role.at("name"), {**counts, "path": _path(role_id, role.value)})


def _path(role_id: str, role: Role) -> str:
    """The path to look at: of the highest level, where there are levels."""
    return f"{role_id}/{role.levels[-1].id}" if role.levels else role_id


RULE = Rule(
    code="C020",
    name="path-gap",
    severity=Severity.INFO,
    message=Bilingual(
        cy="Lefelau sgiliau heb fodiwl: {cy} yn Gymraeg, {en} yn Saesneg.",
        en="Skill levels without a module: {cy} in Welsh, {en} in English.",
    ),
    remedy=Bilingual(
        cy='Defnyddiwch "llwybr path {path}" i weld beth sydd ar goll, ac ysgrifennwch fodiwlau ar ei gyfer.',
        en='Use "llwybr path {path}" to see what is missing, and write modules for it.',
    ),
    why=Bilingual(
        cy="Mae llwybr dysgu'r rôl yn dweud wrth ddarllenydd nad oes modiwl ar gael.",
        en="The role's learning path tells a reader that there is no module.",
    ),
    bad="# no module teaches it\nrequires:\n  - {skill: craft:asking, level: expert}",
    good="# a published module teaches it\nrequires:\n  - {skill: craft:asking, level: working}",
    find=find,
)
