"""Markdown that cannot be rendered within limits."""

from __future__ import annotations

from llwybr.check.rule import Faults, Rule, Severity
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "nesting": Bilingual(
        cy="mae wedi'i nythu'n ddyfnach nag 20 lefel",
        en="it is nested deeper than 20 levels",
    ),
    "brackets": Bilingual(
        cy="mae mwy na 500 o fachau sgwâr agored mewn un paragraff",
        en="more than 500 square brackets are open in one paragraph",
    ),
    "entity": Bilingual(
        cy="mae'r rhif mewn endid (&#106;) yn rhy hir",
        en="the number in an entity (&#106;) is too long",
    ),
    "notes": Bilingual(
        cy="mae mwy na 200 o arwyddion nodiadau ynddo",
        en="it has more than 200 signs of notes",
    ),
    "definitions": Bilingual(
        cy="mae mwy na 200 o eiriau wedi'u hesbonio mewn rhestr ynddo",
        en="it has more than 200 words that are explained in a list",
    ),
    "tabs": Bilingual(
        cy="mae mwy na 200 o dabiau ynddo",
        en="it has more than 200 tabs",
    ),
}

RULE = Rule(
    code="S028",
    name="markdown-limit",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Ni ellir cyhoeddi'r testun hwn: {what}.",
        en="This text cannot be published: {what}.",
    ),
    remedy=Bilingual(
        cy="Symleiddiwch y testun o'r fan hon ymlaen.",
        en="Make the text simpler from here on.",
    ),
    why=Bilingual(
        cy="Byddai tudalen o'r fath yn arafu'r adeiladu, neu'n ei atal.",
        en="Such a page would slow the build down, or stop it.",
    ),
    words=_WORDS,
    is_essential=True,
    bad="- - - - - - - - - - - - - - - - - - - - - too deep",
    good="- a list\n    - inside a list",
    find=Faults(FaultKind.MARKDOWN_LIMIT),
)
