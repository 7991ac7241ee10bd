"""A file over the limit."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S009",
    name="file-too-large",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r ffeil "{path}" yn rhy fawr; y terfyn mewn beitiau yw {limit}.',
        en='The file "{path}" is too large; the limit in bytes is {limit}.',
    ),
    remedy=Bilingual(
        cy="Rhannwch y testun yn fwy nag un modiwl.",
        en="Split the text into more than one module.",
    ),
    why=Bilingual(
        cy="Mae testun mor hir â hynny'n anodd ei ddarllen ac yn araf i'w adeiladu.",
        en="A text as long as that is hard to read and slow to build.",
    ),
    bad="(1 MB +)",
    good="(< 1 MB)",
    find=Faults(FaultKind.FILE_TOO_LARGE),
)
