"""A pathway that names a module twice."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.references import steps
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every step whose module is a step before it, in whichever stage."""
    for pathway in curriculum.pathways.values():
        lines: dict[str, int] = {}
        for module_id, location in steps(pathway):
            if module_id in lines:
                values = {"id": module_id, "line": str(lines[module_id])}
                yield Finding(location, values)
            lines.setdefault(module_id, location.line)


RULE = Rule(
    code="C017",
    name="pathway-repeat",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae'r modiwl \"{id}\" yn y rhaglen ddwywaith; mae'r tro cyntaf ar linell {line}.",
        en='The module "{id}" is in the programme twice; the first is on line {line}.',
    ),
    remedy=Bilingual(
        cy="Cadwch un a dilëwch y llall.",
        en="Keep one and delete the other.",
    ),
    why=Bilingual(
        cy="Byddai cyfanswm y munudau'n anghywir, a byddai dysgwr yn gweld yr un cam ddwywaith.",
        en="The total of minutes would be wrong, and a learner would see the same step twice.",
    ),
    bad="modules: [a, b, a]",
    good="modules: [a, b]",
    find=find,
)
