"""A module that is published, or about to be, without all that readers are told."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location
from llwybr.curriculum.module import Module

_EXAMPLES = {
    "owner": "owner: {team: user-research}",
    "review": "review: {last: 2026-10-01, every: 12 months}",
    "alignments": "alignments: [{skill: gdad:user-focus, level: awareness, relation: teaches}]",
    "outcomes": "outcomes: {ask: ...}",
}


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Each thing that a published or reviewed module lacks."""
    for module in curriculum.modules.values():
        status = module.facts.value.status
        if status in ("published", "review"):
            for key, location in _lacking(module):
                values = {"status": status, "key": key, "example": _EXAMPLES[key]}
                yield Finding(location, values)


def _lacking(module: Module) -> Iterator[tuple[str, Location]]:
    facts = module.facts
    for key in ("owner", "review", "alignments"):
        if not getattr(facts.value, key):
            yield key, facts.at("status")
    fronts = [edition.front for edition in module.editions.values()]
    if fronts and not any(front.value.outcomes for front in fronts):
        yield "outcomes", fronts[0].at("outcomes")


RULE = Rule(
    code="M007",
    name="publishing-incomplete",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Statws y modiwl yw "{status}", ond nid oes "{key}" ganddo.',
        en='The module\'s status is "{status}", but it has no "{key}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{key}", er enghraifft "{example}", neu gosodwch "status: draft" hyd nes y bydd yn barod.',
        en='Add "{key}", for example "{example}", or set "status: draft" until it is ready.',
    ),
    why=Bilingual(
        cy="Mae darllenydd yn cael gwybod beth y bydd yn ei ddysgu, pwy sy'n gofalu am y modiwl a phryd y cafodd ei adolygu ddiwethaf.",
        en="A reader is told what they will learn, who looks after the module and when it was last reviewed.",
    ),
    bad="status: published\nreview: {last: 2026-10-01, every: 12 months}",
    good="status: published\nowner: {team: user-research}\nreview: {last: 2026-10-01, every: 12 months}",
    find=find,
)
