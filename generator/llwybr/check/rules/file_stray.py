"""A file that nothing reads."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S025",
    name="file-stray",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes dim yn darllen nac yn cyhoeddi "{path}".',
        en='Nothing reads or publishes "{path}".',
    ),
    remedy=Bilingual(
        cy="Symudwch y ffeil i'r ffolder gywir, rhowch iddi estyniad y mae Llwybr yn ei ddarllen (.md, .yml, .png ac ati), neu dilëwch hi.",
        en="Move the file to the right folder, give it an extension that Llwybr reads (.md, .yml, .png and so on), or delete it.",
    ),
    guess=Bilingual(
        cy='Ailenwch y ffeil yn "{near}".',
        en='Rename the file to "{near}".',
    ),
    why=Bilingual(
        cy="Mae awdur yn disgwyl i'r hyn y mae'n ei ysgrifennu gyrraedd y safle.",
        en="An author expects that what they write reaches the site.",
    ),
    bad="curriculum/modules/ask.yaml",
    good="curriculum/modules/ask.yml",
    find=Faults(FaultKind.FILE_STRAY),
)
