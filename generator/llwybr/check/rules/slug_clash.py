"""Two pages with one address."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.addresses import Claim, claims, moved
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every page whose address a page before it has taken, and every old address taken twice."""
    for language in Language:
        taken: dict[tuple[str, ...], Claim] = {}
        for claim in claims(curriculum, language):
            first = taken.setdefault(claim.parts, claim)
            if first is not claim:
                values = {"slug": claim.parts[-1], "first": first.location.path}
                yield Finding(claim.location, values)
        for claim in moved(curriculum, language):
            first = taken.setdefault(claim.parts, claim)
            if first is not claim:
                values = {
                    "slug": claim.address,
                    "first": first.location.path,
                    "near": claim.address,
                }
                yield Finding(claim.location, values)


RULE = Rule(
    code="M004",
    name="slug-clash",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae "{first}" eisoes yn defnyddio\'r slug "{slug}" yn yr un iaith.',
        en='"{first}" already uses the slug "{slug}" in the same language.',
    ),
    remedy=Bilingual(
        cy="Rhowch slug arall i un o'r ddwy dudalen, neu enw arall os o'r enw y daw'r slug.",
        en="Give one of the two pages another slug, or another name if the slug comes from its name.",
    ),
    guess=Bilingual(
        cy='Dilëwch "{near}" o dan "old_paths" yma, neu rhowch slug arall i\'r dudalen arall.',
        en='Delete "{near}" from "old_paths" here, or give the other page another slug.',
    ),
    why=Bilingual(
        cy="Byddai'r ail dudalen yn cymryd lle'r gyntaf.",
        en="The second page would take the first one's place.",
    ),
    bad="# a.md\nslug: data\n# b.md\nslug: data",
    good="# a.md\nslug: data\n# b.md\nslug: data-agored",
    find=find,
)
