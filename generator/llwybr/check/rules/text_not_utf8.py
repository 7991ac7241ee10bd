"""Bytes that are not UTF-8."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S008",
    name="text-not-utf8",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r ffeil "{path}" yn UTF-8 yn y fan hon.',
        en='The file "{path}" is not UTF-8 at this place.',
    ),
    remedy=Bilingual(
        cy="Cadwch y ffeil eto o'ch golygydd gan ddewis UTF-8.",
        en="Save the file again from your editor, choosing UTF-8.",
    ),
    why=Bilingual(
        cy="Heb UTF-8 byddai llythrennau fel ŵ ac ŷ yn mynd ar goll.",
        en="Without UTF-8, letters such as ŵ and ŷ would be lost.",
    ),
    bad="t\\xf4 (Latin-1)",
    good="tŷ (UTF-8)",
    find=Faults(FaultKind.TEXT_NOT_UTF8),
)
