"""A file that the system will not give us."""

from __future__ import annotations

from llwybr.check.rule import Rule, Severity, faults
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S012",
    name="file-unreadable",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Ni ellir agor y ffeil "{path}".',
        en='The file "{path}" cannot be opened.',
    ),
    remedy=Bilingual(
        cy="Gwiriwch fod y ffeil yno a bod gennych hawl i'w darllen.",
        en="Check that the file is there and that you may read it.",
    ),
    why=Bilingual(
        cy="Byddai tudalen ar goll heb y ffeil.",
        en="A page would be missing without the file.",
    ),
    bad="chmod 000 a.yml",
    good="chmod 644 a.yml",
    find=faults(FaultKind.FILE_UNREADABLE),
)
