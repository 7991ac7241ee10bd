"""Blanks at the end of a line."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S024",
    name="blanks-at-end",
    severity=Severity.INFO,
    message=Bilingual(
        cy="Mae bylchau ar ddiwedd y llinell; dyma'r llinell gyntaf o'r fath.",
        en="There are blanks at the end of the line; this is the first such line.",
    ),
    remedy=Bilingual(
        cy='Dilëwch y bylchau; mae "llwybr check --fix" yn gwneud hynny.',
        en='Delete the blanks; "llwybr check --fix" does so.',
    ),
    why=Bilingual(
        cy="Mae'r bylchau'n gwneud i newidiadau edrych yn fwy nag ydynt.",
        en="The blanks make changes look larger than they are.",
    ),
    bad="title: Data + 3 blanks",
    good="title: Data",
    find=Faults(FaultKind.BLANKS_AT_END),
)
