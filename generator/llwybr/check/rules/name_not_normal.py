"""A file name with a letter and a separate accent."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S021",
    name="name-not-normal",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae enw'r ffeil \"{path}\" yn cynnwys llythyren ac acen sy'n ddau nod ar wahân (nid yw'n NFC).",
        en='The name of the file "{path}" holds a letter and an accent as two separate characters (it is not NFC).',
    ),
    remedy=Bilingual(
        cy="Ailenwch y ffeil gan ddefnyddio a-z, 0-9 a chysylltnodau yn unig.",
        en="Rename the file, with a-z, 0-9 and hyphens only.",
    ),
    why=Bilingual(
        cy="Mae gwahanol gyfrifiaduron yn cadw'r un enw mewn ffyrdd gwahanol, ac ni fyddai dolenni'n gweithio.",
        en="Different computers store the same name in different ways, and links would not work.",
    ),
    is_essential=True,
    bad="content/cy/images/dw + U+0302 + r.png",
    good="content/cy/images/dwr.png",
    find=Faults(FaultKind.NAME_NOT_NORMAL),
)
