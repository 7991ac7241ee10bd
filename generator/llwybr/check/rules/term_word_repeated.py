"""One word for two terms of the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every term whose word, in one language, an earlier term with another id has."""
    if curriculum.glossary is None:
        return
    terms = curriculum.glossary.value.terms
    for language in Language:
        first: dict[str, int] = {}
        for n, term in enumerate(terms):
            word = term.in_(language).term
            earlier = first.setdefault(" ".join(word.casefold().split()), n)
            if terms[earlier].id != term.id:
                line = curriculum.glossary.at("terms", earlier, language.value, "term").line
                values = {"word": word, "first": terms[earlier].id, "line": str(line)}
                yield Finding(curriculum.glossary.at("terms", n, language.value, "term"), values)


RULE = Rule(
    code="C027",
    name="term-word-repeated",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae\'r gair "{word}" hefyd yn derm ar gyfer "{first}", ar linell {line}.',
        en='The word "{word}" is also the term for "{first}", on line {line}.',
    ),
    remedy=Bilingual(
        cy="Cyfunwch y ddau ddiffiniad, neu defnyddiwch air sy'n dangos y gwahaniaeth.",
        en="Make one definition of the two, or use a word that shows the difference.",
    ),
    why=Bilingual(
        cy="Ni all darllenydd wybod pa un o'r ddau ystyr sydd dan sylw.",
        en="A reader cannot know which of the two meanings is meant.",
    ),
    bad="- {id: need, en: {term: need}}\n- {id: want, en: {term: need}}",
    good="- {id: need, en: {term: need}}\n- {id: want, en: {term: want}}",
    find=find,
)
