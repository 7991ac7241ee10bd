"""An outcome that no skill of the module is shown by."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every outcome that no alignment names, once, in the Welsh text where there is one.

    A module without alignments has not got that far: before it is published it is told.
    """
    for module in curriculum.modules.values():
        alignments = module.facts.value.alignments
        edition = next((module.editions[i] for i in Language if i in module.editions), None)
        if not alignments or edition is None:
            continue
        used = {outcome for alignment in alignments for outcome in alignment.outcomes}
        for outcome in edition.front.value.outcomes:
            if outcome not in used:
                where = edition.front.source.at_key("outcomes", outcome)
                yield Finding(where, {"id": outcome, "path": module.facts.source.path})


RULE = Rule(
    code="M011",
    name="outcome-unused",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes dim o dan "alignments" yn enwi\'r deilliant "{id}".',
        en='Nothing under "alignments" names the outcome "{id}".',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{id}" at sgil yn "{path}", neu dilëwch y deilliant o\'r ddau destun.',
        en='Add "{id}" to a skill in "{path}", or delete the outcome from both texts.',
    ),
    why=Bilingual(
        cy="Nid yw deilliant heb sgil yn dangos i neb i ble mae'r dysgu'n arwain.",
        en="An outcome without a skill shows nobody where the learning leads.",
    ),
    bad="outcomes: {ask: ..., plan: ...}\n# alignments: [{..., outcomes: [ask]}]",
    good="outcomes: {ask: ..., plan: ...}\n# alignments: [{..., outcomes: [ask, plan]}]",
    find=find,
)
