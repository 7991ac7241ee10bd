"""Front matter over the limit."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S014",
    name="front-matter-too-large",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r bloc metadata (front matter) yn "{path}" yn rhy fawr; y terfyn mewn beitiau yw {limit}.',
        en='The front matter of "{path}" is too large; the limit in bytes is {limit}.',
    ),
    remedy=Bilingual(
        cy="Symudwch destun hir o'r bloc i gorff y ffeil.",
        en="Move long text from the front matter into the body of the file.",
    ),
    why=Bilingual(
        cy="Dim ond ychydig o ffeithiau sydd i fod yn y bloc; mae bloc mawr yn araf i'w ddarllen.",
        en="Only a few facts belong in the front matter; a large one is slow to read.",
    ),
    bad="---\nsummary: (64 KB +)\n---",
    good="---\nsummary: (< 64 KB)\n---",
    find=Faults(FaultKind.FRONT_MATTER_TOO_LARGE),
)
