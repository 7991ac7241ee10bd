"""Documents to an index: every word under its lemma, with where it stands and in which form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from llwybr.curriculum.language import Language

from .documents import Document
from .lemmas import Lemmas
from .lexicon import Lexicon
from .reading import FIELDS, Readings, read
from .words import SMALL

_WITHOUT_SMALL = frozenset({"lead", "body"})


class Places(NamedTuple):
    """The numbers of the documents that have something, rising, and where it is more than once."""

    documents: Sequence[int] = ()
    often: Sequence[int] = ()


@dataclass(frozen=True)
class Lexeme:
    """A lemma, the forms of it that the site has, sorted, and where it stands.

    `places` are those in each field, `holders` the numbers of the documents that have each form.
    """

    lemma: str
    forms: tuple[str, ...]
    places: tuple[Places, ...]
    holders: tuple[frozenset[int], ...]

    @cached_property
    def documents(self) -> frozenset[int]:
        """The numbers of all documents that have it."""
        return frozenset().union(*self.holders)


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


def index(
    language: Language,
    documents: tuple[Document, ...],
    chosen: Mapping[str, str],
    lexicon: Lexicon,
    before: Readings | None = None,
) -> Index:
    """The index of documents; `chosen` are the lemmas that the glossary decides.

    `before` is what has been read already, to which is added what is read now.
    """
    found = _by_field(read(language, documents, {} if before is None else before))
    vocabulary = frozenset(chain.from_iterable(found))
    lemmas = Lemmas(language, chosen, vocabulary, lexicon)
    small = SMALL[language]
    for field, here in zip(FIELDS, found, strict=True):
        for word in small & here.keys() if field in _WITHOUT_SMALL else ():
            del here[word]
    forms: dict[str, list[str]] = defaultdict(list)
    for form in sorted(frozenset(chain.from_iterable(found))):
        forms[lemmas.of(form)].append(form)
    lexemes = (_lexeme(lemma, forms[lemma], found) for lemma in sorted(forms))
    return Index(language, documents, tuple(lexemes))


Found = Mapping[str, Places]
"""Where each word stands in one field."""


def _by_field(read: Sequence[Sequence[tuple[str, str]]]) -> list[dict[str, Places]]:
    return [_found(document[field] for document in read) for field in range(len(FIELDS))]


def _found(read: Iterable[tuple[str, str]]) -> dict[str, Places]:
    everywhere: dict[str, list[int]] = defaultdict(list)
    often: dict[str, list[int]] = defaultdict(list)
    for number, (once, more) in enumerate(read):
        for word in once.split():
            everywhere[word].append(number)
        for word in more.split():
            everywhere[word].append(number)
            often[word].append(number)
    return {word: Places(numbers, often.get(word, ())) for word, numbers in everywhere.items()}


def _lexeme(lemma: str, forms: Sequence[str], found: Sequence[Found]) -> Lexeme:
    nowhere = Places()
    places = [[here.get(form, nowhere) for form in forms] for here in found]
    holders = (
        frozenset().union(*(each.documents for each in of_form))
        for of_form in zip(*places, strict=True)
    )
    return Lexeme(lemma, tuple(forms), tuple(map(_together, places)), tuple(holders))


def _together(places: Sequence[Places]) -> Places:
    """Where any of several words stands: two of them are more than one."""
    some = [each for each in places if each.documents]
    if len(some) < 2:
        return some[0] if some else Places()
    counts = Counter(chain.from_iterable(each.documents for each in some))
    often = {number for number, count in counts.items() if count > 1}
    return Places(sorted(counts), sorted(often.union(*(each.often for each in some))))
