"""A text without front matter."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S013",
    name="front-matter-missing",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid oes bloc metadata (front matter) cyflawn ar ddechrau "{path}".',
        en='There is no complete front matter at the start of "{path}".',
    ),
    remedy=Bilingual(
        cy='Dechreuwch y ffeil â llinell "---", yna\'r allweddi, yna llinell "---" arall.',
        en='Begin the file with a line "---", then the keys, then another line "---".',
    ),
    why=Bilingual(
        cy="Oddi yno y daw'r teitl, y crynodeb a'r cyfeiriad.",
        en="The title, the summary and the address come from there.",
    ),
    bad="## Dechrau",
    good="---\ntitle: Dechrau\n---",
    find=Faults(FaultKind.FRONT_MATTER_MISSING),
)
