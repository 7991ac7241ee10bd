"""Two kinds of line ends in one file."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S023",
    name="line-ends-mixed",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae dau fath o ddiwedd llinell yn y ffeil; dyma'r llinell gyntaf sy'n wahanol.",
        en="The file has two kinds of line ends; this is the first line that differs.",
    ),
    remedy=Bilingual(
        cy='Defnyddiwch un math drwy\'r ffeil gyfan; mae "llwybr check --fix" yn dewis LF.',
        en='Use one kind throughout the file; "llwybr check --fix" chooses LF.',
    ),
    why=Bilingual(
        cy="Byddai git yn dangos bod llinellau wedi newid er nad oes neb wedi'u newid.",
        en="Git would show lines as changed that nobody has changed.",
    ),
    bad="a: 1 CR LF\nb: 2 LF",
    good="a: 1 LF\nb: 2 LF",
    find=Faults(FaultKind.LINE_ENDS_MIXED),
)
