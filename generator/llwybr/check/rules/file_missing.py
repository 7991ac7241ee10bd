"""A file that the curriculum cannot do without."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S011",
    name="file-missing",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r ffeil "{path}" ar goll.',
        en='The file "{path}" is missing.',
    ),
    remedy=Bilingual(
        cy='Crëwch "{path}"; mae "llwybr schema" yn dweud beth sydd i fod yn y ffeil.',
        en='Create "{path}"; "llwybr schema" says what belongs in the file.',
    ),
    why=Bilingual(
        cy="Cedwir ffeithiau'r modiwlau, y sefydliad a'r eirfa mewn un lle yn unig, y tu allan i'r testunau.",
        en="The facts of the modules, the organisation and the glossary are kept in one place only, outside the texts.",
    ),
    bad="content/en/modules/a.md",
    good="content/en/modules/a.md\ncurriculum/modules/a.yml",
    find=Faults(FaultKind.FILE_MISSING),
)
