"""A callout, or details, of a type that has neither a title in the page's language nor a look."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.language import Bilingual

CALLOUTS = ("note", "tip", "warning", "example")
"""The types that `mkdocs.yml` gives Welsh titles."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every callout of another type."""
    for edition in curriculum.editions():
        for callout in edition.text.callouts:
            if callout.type not in CALLOUTS:
                near = nearest(callout.type, CALLOUTS)
                values = {"type": callout.type, "near": near, "known": ", ".join(CALLOUTS)}
                yield Finding(callout.location, values)


RULE = Rule(
    code="A017",
    name="callout-unknown",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes blwch o\'r math "{type}".',
        en='There is no callout of the type "{type}".',
    ),
    remedy=Bilingual(
        cy="Defnyddiwch un o'r mathau hyn: {known}.",
        en="Use one of these types: {known}.",
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Byddai'r teitl yn Saesneg ar dudalen Gymraeg, ac ni fyddai'r blwch yn edrych fel y lleill.",
        en="Its title would be English on a Welsh page, and it would look unlike the others.",
    ),
    bad="!!! danger\n    Gofynnwch yn gyntaf.",
    good="!!! warning\n    Gofynnwch yn gyntaf.",
    find=find,
    is_local=True,
)
