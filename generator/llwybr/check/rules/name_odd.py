"""A file name that cannot be an id."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S016",
    name="name-odd",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni ellir defnyddio "{name}" fel enw ffeil yn "{path}".',
        en='"{name}" cannot be used as a file name in "{path}".',
    ),
    remedy=Bilingual(
        cy="Ailenwch y ffeil gan ddefnyddio llythrennau bach a-z, digidau a chysylltnodau yn unig.",
        en="Rename the file, with lower-case letters a-z, digits and hyphens only.",
    ),
    why=Bilingual(
        cy="Enw'r ffeil yw'r dynodydd, ac mae'n rhan o gyfeiriad y dudalen.",
        en="The file's name is the id, and part of the page's address.",
    ),
    bad="content/en/About Us.md",
    good="content/en/about-us.md",
    find=Faults(FaultKind.NAME_ODD),
)
