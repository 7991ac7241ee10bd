"""Two skills, levels, areas or stages of one file with one id."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import parts
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every part of a framework, role or pathway whose id an earlier part of its kind has."""
    first: dict[tuple[str, str, str], int] = {}
    for part in parts(curriculum):
        line = first.setdefault((part.location.path, part.kind, part.id), part.location.line)
        if line != part.location.line:
            yield Finding(part.location, {"id": part.id, "line": str(line)})


RULE = Rule(
    code="C008",
    name="part-duplicate",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r dynodydd "{id}" yn y ffeil hon ddwywaith; llinell {line} oedd y tro cyntaf.',
        en='The id "{id}" is in this file twice; the first is on line {line}.',
    ),
    remedy=Bilingual(
        cy="Rhowch ddynodydd arall i un ohonynt.",
        en="Give one of them another id.",
    ),
    why=Bilingual(
        cy="Mae cyfeiriadau'n dibynnu ar un ystyr i bob dynodydd.",
        en="References depend on each id having one meaning.",
    ),
    bad="skills:\n  - {id: data}\n  - {id: data}",
    good="skills:\n  - {id: data}\n  - {id: open-data}",
    find=find,
)
