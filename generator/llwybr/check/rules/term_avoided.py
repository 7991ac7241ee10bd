"""A word that the glossary tells authors to avoid."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.phrases import Phrases
from llwybr.check.prose import prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.tongue import is_foreign, words_of_names
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.glossary import Term
from llwybr.curriculum.language import Bilingual, Language
from llwybr.welsh.mutation import forms


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every such word, mutated or not, that is not part of a term which the glossary agrees to."""
    terms = curriculum.glossary.value.terms if curriculum.glossary else ()
    known = words_of_names(curriculum)
    for language in Language:
        phrases = Phrases.of(_advice(terms, language))
        for writing in phrases.writings(prose(curriculum), language):
            for piece in writing.pieces:
                found = list(phrases.find(piece.text))
                if found and not is_foreign(piece.text, language, known):
                    for each in found:
                        values = {"found": each.words, "term": each.advice}
                        yield Finding(piece.at(each.start), values)


def _advice(terms: tuple[Term, ...], language: Language) -> dict[str, str]:
    """Each word to avoid, with the agreed one; agreed words with nothing to be said of them."""
    advice: dict[str, str] = {}
    for term in terms:
        for word in term.in_(language).avoid:
            advice.update(dict.fromkeys(_forms(word, language), term.in_(language).term))
    for term in terms:
        words = term.in_(language)
        for word in (words.term, words.plural or "", *words.synonyms):
            advice.update(dict.fromkeys(_forms(word, language), ""))
    return advice


def _forms(phrase: str, language: Language) -> list[str]:
    """The phrase and, in Welsh, the phrase with its first word mutated."""
    first, blank, rest = phrase.partition(" ")
    if language is Language.EN:
        return [phrase]
    return [f"{form}{blank}{rest}" for form in sorted(forms(first))]


RULE = Rule(
    code="A011",
    name="term-avoided",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae\'r eirfa yn dweud y dylid osgoi "{found}".',
        en='The glossary says that "{found}" is to be avoided.',
    ),
    remedy=Bilingual(
        cy='Y term y cytunwyd arno yw "{term}"; defnyddiwch ef, gyda\'r treiglad sydd ei angen.',
        en='The agreed term is "{term}"; use it.',
    ),
    why=Bilingual(
        cy="Mae un gair am un peth yn helpu darllenwyr i ddeall, i chwilio ac i ddysgu.",
        en="One word for one thing helps readers to understand, to search and to learn.",
    ),
    bad="Siaradwch â'r rheolwr cyflawni.",
    good="Siaradwch â'r rheolwr cyflenwi.",
    find=find,
    is_local=True,
)
