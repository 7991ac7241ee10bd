"""A published module whose review is overdue."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Given, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find_given(curriculum: Curriculum, given: Given) -> Iterator[Finding]:
    """Every published module whose next review was due before today."""
    for module in curriculum.modules.values():
        review = module.facts.value.review
        if module.is_published and review and review.due < given.today:
            yield Finding(module.facts.at("review", "last"), {"due": review.due.isoformat()})


RULE = Rule(
    code="M008",
    name="review-overdue",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Roedd disgwyl adolygu'r modiwl hwn erbyn {due}.",
        en="This module was due for review by {due}.",
    ),
    remedy=Bilingual(
        cy='Darllenwch y modiwl yn y ddwy iaith, cywirwch yr hyn a newidiodd, ac ysgrifennwch y dyddiad o dan "last".',
        en='Read the module in both languages, correct what has changed, and write the date under "last".',
    ),
    why=Bilingual(
        cy="Mae darllenwyr yn gweld pryd y mae disgwyl yr adolygiad nesaf; ar ôl hynny ni allant wybod a yw'r cynnwys yn dal yn gywir.",
        en="Readers see when the next review is due; after that they cannot know whether the content is still right.",
    ),
    bad="review: {last: 2024-10-01, every: 12 months}",
    good="review: {last: 2026-10-01, every: 12 months}",
    find_given=find_given,
)
