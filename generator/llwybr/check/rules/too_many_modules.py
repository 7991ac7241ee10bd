"""More modules than Llwybr reads."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S029",
    name="too-many-modules",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Dyma'r modiwl cyntaf y tu hwnt i'r terfyn. Terfyn: {limit}.",
        en="This is the first module beyond the limit. Limit: {limit}.",
    ),
    remedy=Bilingual(
        cy="Rhannwch y cwricwlwm yn ddau safle.",
        en="Divide the curriculum into two sites.",
    ),
    why=Bilingual(
        cy="Mae terfyn ar faint y gellir ei ddarllen yn diogelu pawb sy'n adeiladu'r safle.",
        en="A limit on what is read protects everybody who builds the site.",
    ),
    is_essential=True,
    bad="curriculum/modules/m-10001.yml",
    good="curriculum/modules/m-10000.yml",
    find=Faults(FaultKind.TOO_MANY_MODULES),
)
