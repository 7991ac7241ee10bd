"""Retired modules that take each other's place."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import replacement_circles
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """One finding for each circle, at its smallest id."""
    for circle in replacement_circles(curriculum):
        where = curriculum.modules[circle[0]].facts.at("replaced_by")
        yield Finding(where, {"chain": " > ".join((*circle, circle[0]))})


RULE = Rule(
    code="M017",
    name="replacement-cycle",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae'r modiwlau hyn yn cymryd lle ei gilydd mewn cylch: {chain}.",
        en="These modules take each other's place in a circle: {chain}.",
    ),
    remedy=Bilingual(
        cy='Enwch fodiwl sydd wedi\'i gyhoeddi o dan "replaced_by".',
        en='Name a module that is published under "replaced_by".',
    ),
    why=Bilingual(
        cy="Ni fyddai hen ddolenni'n arwain at unrhyw dudalen.",
        en="Old links would lead to no page at all.",
    ),
    bad="# a.yml\nreplaced_by: b\n# b.yml\nreplaced_by: a",
    good="# a.yml\nreplaced_by: b\n# b.yml\nstatus: published",
    find=find,
)
