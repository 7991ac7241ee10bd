"""A file that the system will not give us."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "permission": Bilingual(cy="nid oes hawl i'w darllen", en="it may not be read"),
    "folder": Bilingual(cy="ffolder yw hon, nid ffeil", en="it is a folder, not a file"),
    "gone": Bilingual(cy="nid yw yno", en="it is not there"),
    "system": Bilingual(cy="mae'r system yn gwrthod", en="the system refuses"),
}

RULE = Rule(
    words=_WORDS,
    code="S012",
    name="file-unreadable",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni ellir agor "{path}": {what}.',
        en='"{path}" cannot be opened: {what}.',
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
    find=Faults(FaultKind.FILE_UNREADABLE),
)
