"""A Welsh term without its gender."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every Welsh term that does not state a gender, or that it has none."""
    if curriculum.glossary is None:
        return
    for n, term in enumerate(curriculum.glossary.value.terms):
        if term.cy.gender is None:
            where = curriculum.glossary.at("terms", n, "cy", "term")
            yield Finding(where, {"term": term.cy.term})


RULE = Rule(
    code="C018",
    name="term-without-gender",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Ni nodir cenedl y term Cymraeg "{term}".',
        en='The gender of the Welsh term "{term}" is not given.',
    ),
    remedy=Bilingual(
        cy="Ychwanegwch \"gender\" gydag un o'r gwerthoedd hyn: m, f, mf, none (nid yw'n enw).",
        en='Add "gender" with one of these values: m, f, mf, none (it is not a noun).',
    ),
    why=Bilingual(
        cy="Mae cenedl enw'n penderfynu sut y mae'r enw a'r geiriau o'i gwmpas yn treiglo.",
        en="A noun's gender decides how it and the words around it mutate.",
    ),
    bad="cy: {term: cân, definition: ...}",
    good="cy: {term: cân, gender: f, definition: ...}",
    find=find,
)
