"""Letters written as a letter and a separate accent."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S020",
    name="text-not-normal",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Nid yw'r testun yn y ffurf normal NFC: mae llythyren a'i hacen yn ddau nod ar wahân.",
        en="The text is not in normal form NFC: a letter and its accent are two separate characters.",
    ),
    remedy=Bilingual(
        cy='Teipiwch y llythyren eto, neu gadewch i "llwybr check --fix" ei newid.',
        en='Type the letter again, or let "llwybr check --fix" change it.',
    ),
    why=Bilingual(
        cy="Ni fyddai chwilio na geiriadur yn dod o hyd i'r gair.",
        en="Neither search nor a dictionary would find the word.",
    ),
    bad="dw + U+0302 + r",
    good="dŵr",
    find=Faults(FaultKind.TEXT_NOT_NORMAL),
)
