"""A name from which no address can be made."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.addresses import claims
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every page whose address would have an empty part."""
    for language in Language:
        for claim in claims(curriculum, language):
            if not all(claim.parts):
                yield Finding(claim.location, {"key": claim.key})


RULE = Rule(
    code="M005",
    name="slug-empty",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni ellir llunio cyfeiriad ar gyfer "{key}" ar sail yr enw hwn.',
        en='No address for "{key}" can be made from this name.',
    ),
    remedy=Bilingual(
        cy="Defnyddiwch enw sy'n cynnwys o leiaf un llythyren a-z neu ddigid, neu rhowch slug lle y caniateir un.",
        en="Use a name with at least one letter a-z or digit, or give a slug where one is allowed.",
    ),
    why=Bilingual(
        cy="Byddai'r dudalen yn cymryd lle'r dudalen uwch ei phen.",
        en="The page would take the place of the page above it.",
    ),
    bad='name: {cy: "!!!", en: "!!!"}',
    good="name: {cy: Hei, en: Hey}",
    find=find,
)
