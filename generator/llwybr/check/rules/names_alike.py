"""Two file names that differ in case or normal form only."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S022",
    name="names-alike",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Dim ond o ran priflythrennau neu acenion y mae "{path}" yn wahanol i "{first}".',
        en='"{path}" differs from "{first}" in capitals or accents only.',
    ),
    remedy=Bilingual(
        cy="Ailenwch un o'r ddwy ffeil.",
        en="Rename one of the two files.",
    ),
    why=Bilingual(
        cy="Ar rai cyfrifiaduron yr un ffeil fyddai'r ddwy, a byddai un yn cymryd lle'r llall.",
        en="On some computers both would be the same file, and one would take the other's place.",
    ),
    is_essential=True,
    bad="map.png\nMap.png",
    good="map.png\nroute.png",
    find=Faults(FaultKind.NAMES_ALIKE),
)
