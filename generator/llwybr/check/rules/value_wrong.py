"""A value outside what is allowed."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.accessibility import CRITERION
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.identifiers import INTERVAL, KEBAB, REFERENCE, URL
from llwybr.curriculum.language import NOT_BLANK, Bilingual
from llwybr.curriculum.organisation import BASE_URLS

_WORDS = {
    KEBAB: Bilingual(
        cy="llythrennau bach a-z, digidau a chysylltnodau (deall-anghenion)",
        en="lower-case letters a-z, digits and hyphens (understand-user-needs)",
    ),
    REFERENCE: Bilingual(
        cy="fframwaith:sgil (gdad:user-focus)", en="framework:skill (gdad:user-focus)"
    ),
    INTERVAL: Bilingual(cy="hyd at 120 o fisoedd (12 months)", en="up to 120 months (12 months)"),
    NOT_BLANK: Bilingual(cy="testun nad yw'n wag", en="text that is not blank"),
    CRITERION: Bilingual(
        cy="rhif maen prawf WCAG mewn dyfynodau (1.2.2)",
        en="the number of a WCAG success criterion, in quotation marks (1.2.2)",
    ),
    BASE_URLS: Bilingual(
        cy=".../cy/ a .../en/ o dan yr un cyfeiriad, neu ddau barth gwahanol",
        en=".../cy/ and .../en/ below one address, or two different domains",
    ),
    URL: Bilingual(
        cy="cyfeiriad gwe sy'n gorffen â / (https://llwybr.example/cy/)",
        en="a web address that ends in / (https://llwybr.example/en/)",
    ),
}

RULE = Rule(
    words=_WORDS,
    code="S007",
    name="value-wrong",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Ni all "{key}" fod yn "{found}".',
        en='"{key}" cannot be "{found}".',
    ),
    remedy=Bilingual(
        cy="Defnyddiwch werth sy'n cyd-fynd â hyn: {wanted}",
        en="Use a value that fits this: {wanted}",
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg? Dyma\'r gwerthoedd posibl: {wanted}',
        en='Did you mean "{near}"? The possible values are: {wanted}',
    ),
    why=Bilingual(
        cy="Mae'r gwerthoedd wedi'u cyfyngu er mwyn i'r tudalennau a'r data olygu'r un peth i bawb.",
        en="Values are limited so that the pages and the data mean the same to everybody.",
    ),
    bad="status: publised",
    good="status: published",
    find=Faults(FaultKind.VALUE_WRONG),
)
