"""Glossary terms that are not in the order of their ids."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """The first term whose id comes before that of the term above it."""
    if curriculum.glossary is None:
        return
    ids = [term.id for term in curriculum.glossary.value.terms]
    for n, (above, here) in enumerate(pairwise(ids), start=1):
        if here < above:
            yield Finding(curriculum.glossary.at("terms", n, "id"), {"id": here, "above": above})
            return


RULE = Rule(
    code="C019",
    name="terms-unsorted",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae\'r term "{id}" ar ôl "{above}", ond dylai ddod o\'i flaen.',
        en='The term "{id}" comes after "{above}", but belongs before it.',
    ),
    remedy=Bilingual(
        cy="Rhedwch \"llwybr check --fix\", sy'n trefnu'r eirfa yn ôl dynodydd.",
        en='Run "llwybr check --fix", which sorts the glossary by id.',
    ),
    why=Bilingual(
        cy="Mewn geirfa drefnus mae'n hawdd gweld a yw term yno eisoes.",
        en="In a sorted glossary it is easy to see whether a term is there already.",
    ),
    bad="- {id: user-need}\n- {id: beta}",
    good="- {id: beta}\n- {id: user-need}",
    find=find,
)
