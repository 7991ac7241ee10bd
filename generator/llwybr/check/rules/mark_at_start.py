"""A byte-order mark at the start of a file."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S017",
    name="mark-at-start",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae'r ffeil yn dechrau â nod trefn beitiau (BOM), nad yw golygyddion yn ei ddangos.",
        en="The file begins with a byte-order mark, which editors do not show.",
    ),
    remedy=Bilingual(
        cy='Cadwch y ffeil fel UTF-8 heb BOM; mae "llwybr check --fix" yn gwneud hynny.',
        en='Save the file as UTF-8 without a byte-order mark; "llwybr check --fix" does so.',
    ),
    why=Bilingual(
        cy="Mae peth meddalwedd yn trin y nod fel rhan o'r gair cyntaf.",
        en="Some software takes the mark for a part of the first word.",
    ),
    bad="U+FEFF, title: Data",
    good="title: Data",
    find=Faults(FaultKind.MARK_AT_START),
)
