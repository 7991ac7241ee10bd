"""The same key twice in one mapping."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S002",
    name="key-duplicate",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Mae'r allwedd \"{key}\" yma am yr eildro; mae'r tro cyntaf ar linell {first}.",
        en='The key "{key}" is here a second time; the first is on line {first}.',
    ),
    remedy=Bilingual(
        cy="Cadwch un o'r ddwy linell a dilëwch y llall.",
        en="Keep one of the two lines and delete the other.",
    ),
    why=Bilingual(
        cy="Byddai YAML yn cadw'r olaf heb ddweud dim, a byddai gwaith rhywun yn diflannu.",
        en="YAML would keep the last one without a word, and somebody's work would vanish.",
    ),
    bad="status: draft\nstatus: published",
    good="status: published",
    find=Faults(FaultKind.KEY_DUPLICATE),
)
