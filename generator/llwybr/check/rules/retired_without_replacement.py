"""A retired module in whose place nothing stands."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every retired module that names no other."""
    for module in curriculum.modules.values():
        if module.is_retired and module.facts.value.replaced_by is None:
            yield Finding(module.facts.at("status"))


RULE = Rule(
    code="M016",
    name="retired-without-replacement",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Statws y modiwl yw "retired", ond nid oes modiwl arall yn cymryd ei le.',
        en='The module\'s status is "retired", but no other module takes its place.',
    ),
    remedy=Bilingual(
        cy='Enwch y modiwl sy\'n cymryd ei le o dan "replaced_by".',
        en='Name the module that takes its place under "replaced_by".',
    ),
    why=Bilingual(
        cy="Bydd hen ddolenni wedyn yn arwain at y modiwl newydd yn hytrach nag at dudalen nad yw'n bod.",
        en="Old links then lead to the new module rather than to a page that does not exist.",
    ),
    bad="status: retired",
    good="status: retired\nreplaced_by: what-is-digital",
    find=find,
)
