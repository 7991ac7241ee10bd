"""Two skills, levels, areas or stages of one file with one id."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import parts
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every part of a framework, role or pathway whose id an earlier part of its kind has."""
    seen: dict[tuple[str, str, str], Location] = {}
    for part in parts(curriculum):
        first = seen.setdefault((part.location.path, part.kind, part.id), part.location)
        if first != part.location:
            yield Finding(part.location, {"id": part.id, "line": str(first.line)})


RULE = Rule(
    code="C008",
    name="part-duplicate",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Mae'r dynodydd \"{id}\" yn y ffeil hon ddwywaith; mae'r tro cyntaf ar linell {line}.",
        en='The id "{id}" is in this file twice; the first is on line {line}.',
    ),
    remedy=Bilingual(
        cy="Rhowch ddynodydd arall i un ohonynt.",
        en="Give one of them another id.",
    ),
    why=Bilingual(
        cy="Rhaid i ddynodydd olygu un peth yn unig, er mwyn i ffeiliau eraill allu cyfeirio ato.",
        en="An id has to mean one thing only, so that other files can refer to it.",
    ),
    bad="skills:\n  - {id: data}\n  - {id: data}",
    good="skills:\n  - {id: data}\n  - {id: open-data}",
    find=find,
)
