"""A heading without words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_MARKUP = re.compile(r"<[^<>]{0,1000}>|&[a-zA-Z]{1,30};|\]\([^)]{0,1000}\)")


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every heading that holds no letter and no digit once its markup is gone."""
    for edition in curriculum.editions():
        for heading in edition.text.headings:
            if not any(sign.isalnum() for sign in _MARKUP.sub("", heading.words)):
                yield Finding(heading.location, {"level": str(heading.level)})


RULE = Rule(
    code="A004",
    name="heading-empty",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae pennawd heb eiriau yma, ar lefel {level}.",
        en="There is a heading without words here, at level {level}.",
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch bennawd sy'n dweud beth sydd oddi tano, neu dilëwch y llinell.",
        en="Write a heading that says what stands below it, or delete the line.",
    ),
    why=Bilingual(
        cy="Mae darllenydd sgrin yn dweud bod pennawd yma, ond ni all neb wybod beth sydd oddi tano.",
        en="A screen reader says that there is a heading here, but nobody can know what is below it.",
    ),
    bad="##\n\nMae pob cam isod.",
    good="## Camau\n\nMae pob cam isod.",
    find=find,
    is_local=True,
)
