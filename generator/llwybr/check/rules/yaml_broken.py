"""YAML that cannot be parsed."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S001",
    name="yaml-broken",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni ellir darllen YAML y ffeil yn y fan hon: "{problem}".',
        en='The YAML of the file cannot be read at this place: "{problem}".',
    ),
    remedy=Bilingual(
        cy="Edrychwch ar y llinell hon a'r un o'i blaen: fel arfer mae dyfynodau, colon neu fewnoliad ar goll.",
        en="Look at this line and the one before it: usually a quotation mark, a colon or an indent is missing.",
    ),
    why=Bilingual(
        cy="Ni all neb ddibynnu ar ffeil na ellir ei darllen, felly ni chyhoeddir dim ohoni.",
        en="Nobody can rely on a file that cannot be read, so nothing of it is published.",
    ),
    bad="title: 'Deall",
    good='title: "Deall"',
    find=Faults(FaultKind.YAML_BROKEN),
)
