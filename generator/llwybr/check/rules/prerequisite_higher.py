"""A prerequisite of a higher level than the module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.module import Module


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every prerequisite that teaches a skill only above the levels at which the module does."""
    ranks = {i: _ranks(curriculum, module) for i, module in curriculum.modules.items()}
    for module in curriculum.modules.values():
        for n, before in enumerate(module.facts.value.prerequisites):
            skill = _higher(ranks.get(before, {}), ranks[module.id])
            if skill:
                where = module.facts.at("prerequisites", n)
                level = _level(curriculum, skill, min(ranks[before][skill]))
                yield Finding(where, {"id": before, "skill": skill, "level": level})


def _ranks(curriculum: Curriculum, module: Module) -> dict[str, set[int]]:
    """How high the module teaches each skill that has levels."""
    ranks: dict[str, set[int]] = {}
    for need in module.facts.value.taught:
        framework = curriculum.frameworks.get(split_ref(need.skill)[0])
        rank = framework.value.rank(need.level) if framework else 0
        if rank:
            ranks.setdefault(need.skill, set()).add(rank)
    return ranks


def _higher(before: Mapping[str, set[int]], own: Mapping[str, set[int]]) -> str:
    shared = (skill for skill in before if skill in own)
    return next((skill for skill in shared if min(before[skill]) > max(own[skill])), "")


def _level(curriculum: Curriculum, skill: str, rank: int) -> str:
    return curriculum.frameworks[split_ref(skill)[0]].value.levels[rank - 1].id


RULE = Rule(
    code="M013",
    name="prerequisite-higher",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Dim ond ar lefel "{level}", sy\'n uwch na lefel y modiwl hwn, y mae\'r rhagofyniad "{id}" yn dysgu "{skill}".',
        en='The prerequisite "{id}" teaches "{skill}" only at the level "{level}", which is higher than this module\'s.',
    ),
    remedy=Bilingual(
        cy="Tynnwch y rhagofyniad oddi yma, neu gwiriwch y lefelau yn y ddau fodiwl.",
        en="Remove the prerequisite here, or check the levels in both modules.",
    ),
    why=Bilingual(
        cy="Mae dysgwr yn dringo o'r lefel isaf i'r uchaf.",
        en="A learner climbs from the lowest level to the highest.",
    ),
    bad="# a.yml teaches awareness, b.yml teaches expert\nprerequisites: [b]",
    good="# a.yml teaches expert, b.yml teaches awareness\nprerequisites: [b]",
    find=find,
)
