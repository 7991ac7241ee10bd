"""A key that every file of the kind must have."""

from __future__ import annotations

from llwybr.check.rule import Rule, Severity, faults
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S005",
    name="key-missing",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r allwedd "{key}" ar goll.',
        en='The key "{key}" is missing.',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "{key}"; mae "llwybr schema" yn dweud beth y gellir ei roi yno.',
        en='Add "{key}"; "llwybr schema" says what may stand there.',
    ),
    why=Bilingual(
        cy="Mae'r tudalennau'n dangos y gwerth hwn, felly rhaid ei gael.",
        en="The pages show this value, so it has to be there.",
    ),
    bad="title: Deall\n",
    good="title: Deall\nsummary: Dysgu gofyn cyn adeiladu.",
    find=faults(FaultKind.KEY_MISSING),
)
