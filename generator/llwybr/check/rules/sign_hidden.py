"""A control character that nobody sees."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S018",
    name="sign-hidden",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae nod rheoli anweledig yma: {sign}.",
        en="There is a control character here that cannot be seen: {sign}.",
    ),
    remedy=Bilingual(
        cy="Dilëwch y nod; os na allwch ei weld, teipiwch y gair eto.",
        en="Delete the character; if you cannot see it, type the word again.",
    ),
    why=Bilingual(
        cy="Gallai nod rheoli dorri'r dudalen, neu guddio'r hyn sydd yn y ffeil.",
        en="A control character could break the page, or hide what is in the file.",
    ),
    is_essential=True,
    bad="title: Data, U+0007",
    good="title: Data",
    find=Faults(FaultKind.SIGN_HIDDEN),
)
