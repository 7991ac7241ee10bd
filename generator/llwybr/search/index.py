"""Documents to an index: every word under its lemma, with where it stands and in which form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from llwybr.curriculum.language import Language

from .documents import Document
from .lemmas import Lemmas
from .words import SMALL, parts, tokens

FIELDS: Mapping[str, Callable[[Document], str]] = {
    "title": lambda document: document.title,
    "keywords": lambda document: document.keywords,
    "lead": lambda document: document.lead,
    "headings": lambda document: document.headings,
    "body": lambda document: document.body,
}
"""What is searched of a document; `engine.js` decides how much each counts."""

_WITHOUT_SMALL = frozenset({"lead", "body"})


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A lemma, the forms of it that the site has, sorted, and where it stands.

    `places` are, for each field, the numbers of documents and how often it stands there, and
    `holders` the numbers of all documents that have it, each with the numbers of its forms.
    """

    lemma: str
    forms: tuple[str, ...]
    places: tuple[Mapping[int, int], ...]
    holders: Mapping[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Index:
    """The index of one language; `lexemes` are sorted by lemma."""

    language: Language
    documents: tuple[Document, ...]
    lexemes: tuple[Lexeme, ...]

    @property
    def forms(self) -> frozenset[str]:
        """Every form that the site has."""
        return frozenset(form for lexeme in self.lexemes for form in lexeme.forms)


Counts = Sequence[Counter[str]]
"""How often each token stands in each field of one document."""

Readings = Mapping[str, tuple[tuple[str, str], ...]]
"""For each token the words in it, each with its lemma."""


def index(language: Language, documents: tuple[Document, ...], chosen: Mapping[str, str]) -> Index:
    """The index of documents; `chosen` are the lemmas that the glossary decides."""
    counted = [[Counter(tokens(get(each))) for get in FIELDS.values()] for each in documents]
    found = frozenset().union(*(counter for counts in counted for counter in counts))
    words = {token: tuple(parts(token, language)) for token in found}
    lemmas = Lemmas(language, chosen, frozenset(word for each in words.values() for word in each))
    readings = {
        token: tuple((word, lemmas.of(word)) for word in here) for token, here in words.items()
    }
    return Index(language, documents, _lexemes(counted, readings, SMALL[language]))


def _lexemes(
    counted: Sequence[Counts], readings: Readings, small: frozenset[str]
) -> tuple[Lexeme, ...]:
    large = {
        token: tuple(pair for pair in here if pair[0] not in small)
        for token, here in readings.items()
    }
    read = [large if field in _WITHOUT_SMALL else readings for field in FIELDS]
    places = [_places([counts[n] for counts in counted], each) for n, each in enumerate(read)]
    holders = _holders(counted, read)
    forms: dict[str, set[str]] = {}
    for here in readings.values():
        for form, lemma in here:
            if form in holders:
                forms.setdefault(lemma, set()).add(form)
    return tuple(
        _lexeme(lemma, sorted(forms[lemma]), [here.get(lemma, {}) for here in places], holders)
        for lemma in sorted(forms)
    )


def _places(counters: Iterable[Counter[str]], readings: Readings) -> dict[str, dict[int, int]]:
    """By lemma the numbers of the documents that have it in a field, and how often."""
    places: dict[str, dict[int, int]] = {}
    for number, counter in enumerate(counters):
        for token, count in counter.items():
            for _, lemma in readings[token]:
                here = places.get(lemma)
                if here is None:
                    places[lemma] = {number: count}
                else:
                    here[number] = here.get(number, 0) + count
    return places


def _holders(counted: Sequence[Counts], read: Sequence[Readings]) -> dict[str, list[int]]:
    """By form the numbers of the documents that have it, rising."""
    holders: dict[str, list[int]] = {}
    for number, counts in enumerate(counted):
        seen: set[str] = set()
        for counter, readings in zip(counts, read, strict=True):
            for token in counter.keys() - seen:
                for form, _ in readings[token]:
                    here = holders.setdefault(form, [])
                    if not here or here[-1] != number:
                        here.append(number)
            if readings is read[0]:
                seen |= counter.keys()
    return holders


def _lexeme(
    lemma: str,
    forms: Sequence[str],
    places: Sequence[Mapping[int, int]],
    holders: Mapping[str, Sequence[int]],
) -> Lexeme:
    by_document: dict[int, tuple[int, ...]] = {}
    for n, form in enumerate(forms):
        for document in holders[form]:
            by_document[document] = (*by_document.get(document, ()), n)
    return Lexeme(lemma, tuple(forms), tuple(places), dict(sorted(by_document.items())))
