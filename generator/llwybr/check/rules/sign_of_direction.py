"""A character that changes the direction of writing."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

RULE = Rule(
    code="S019",
    name="sign-of-direction",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae nod yma sy'n newid cyfeiriad darllen y testun: {sign}.",
        en="There is a character here that changes the direction of the text: {sign}.",
    ),
    remedy=Bilingual(
        cy="Dilëwch y nod: ysgrifennir y Gymraeg a'r Saesneg o'r chwith i'r dde.",
        en="Delete the character: Welsh and English are written from left to right.",
    ),
    why=Bilingual(
        cy="Gall nod o'r fath wneud i destun edrych yn wahanol i'r hyn a gyhoeddir.",
        en="Such a character can make a text look other than what is published.",
    ),
    is_essential=True,
    bad="title: U+202E, Data",
    good="title: Data",
    find=Faults(FaultKind.SIGN_OF_DIRECTION),
)
