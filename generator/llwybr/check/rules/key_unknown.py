"""A key that nothing reads."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S004",
    name="key-unknown",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw Llwybr yn adnabod yr allwedd "{key}" yma.',
        en='Llwybr does not know the key "{key}" here.',
    ),
    remedy=Bilingual(
        cy='Dilëwch yr allwedd, neu cywirwch ei henw; mae "llwybr schema" yn rhestru\'r rhai sydd ar gael.',
        en='Delete the key, or correct its name; "llwybr schema" lists those that exist.',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ni fyddai dim yn darllen yr hyn a ysgrifennwyd o dan allwedd anhysbys.",
        en="Nothing would read what was written under an unknown key.",
    ),
    bad="keyword: [data]",
    good="keywords: [data]",
    find=Faults(FaultKind.KEY_UNKNOWN),
)
