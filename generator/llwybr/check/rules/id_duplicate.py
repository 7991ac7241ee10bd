"""Two files with one id."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="M001",
    name="id-duplicate",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Mae\'r dynodydd "{id}" eisoes yn perthyn i "{first}".',
        en='The id "{id}" already belongs to "{first}".',
    ),
    remedy=Bilingual(
        cy="Ailenwch un o'r ddwy ffeil.",
        en="Rename one of the two files.",
    ),
    why=Bilingual(
        cy="Mae dynodydd yn barhaol ac yn perthyn i un peth yn unig.",
        en="An id is permanent and belongs to one thing only.",
    ),
    bad="roles/a/analyst.yml\nroles/b/analyst.yml",
    good="roles/a/analyst.yml\nroles/b/data-analyst.yml",
    find=Faults(FaultKind.ID_DUPLICATE),
)
