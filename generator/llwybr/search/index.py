"""Documents to an index: every word under its lemma, with where it stands and in which form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from llwybr.curriculum.language import Language

from .documents import Document
from .lemmas import Lemmas
from .lexicon import Lexicon
from .lines import Lexeme, Line, Places, forms_of, line
from .reading import FIELDS, Reading
from .words import SMALL

WITHOUT_SMALL = frozenset({"lead", "body"})
"""Fields whose small words are left out."""


@dataclass(frozen=True, slots=True)
class Index:
    """The index of one language; lines are sorted by lemma."""

    language: Language
    documents: tuple[Document, ...]
    lines: tuple[Line, ...]

    @property
    def forms(self) -> frozenset[str]:
        """Every form that the site has."""
        return frozenset(forms_of(self.lines))


def lines(
    language: Language,
    readings: Sequence[Reading],
    chosen: Mapping[str, str],
    lexicon: Lexicon,
) -> tuple[Line, ...]:
    """The lines of an index of what was read; `chosen` are the lemmas that the glossary decides."""
    found = [_found(reading[field] for reading in readings) for field in range(len(FIELDS))]
    vocabulary = frozenset(chain.from_iterable(found))
    lemmas = Lemmas(language, chosen, vocabulary, lexicon)
    small = SMALL[language]
    for field, here in zip(FIELDS, found, strict=True):
        for word in small & here.keys() if field in WITHOUT_SMALL else ():
            del here[word]
    forms: dict[str, list[str]] = defaultdict(list)
    for form in sorted(frozenset(chain.from_iterable(found))):
        forms[lemmas.of(form)].append(form)
    lexemes = (_lexeme(lemma, forms[lemma], found) for lemma in sorted(forms))
    return tuple(line(each, len(readings)) for each in lexemes)


Found = Mapping[str, Places]
"""Where each word stands in one field."""


def _found(read: Iterable[tuple[str, str]]) -> dict[str, Places]:
    everywhere: dict[str, list[int]] = defaultdict(list)
    often: dict[str, set[int]] = defaultdict(set)
    for number, (once, more) in enumerate(read):
        for word in once.split():
            everywhere[word].append(number)
        for word in more.split():
            everywhere[word].append(number)
            often[word].add(number)
    nowhere: frozenset[int] = frozenset()
    return {word: Places(numbers, often.get(word, nowhere)) for word, numbers in everywhere.items()}


def _lexeme(lemma: str, forms: Sequence[str], found: Sequence[Found]) -> Lexeme:
    nowhere = Places()
    places = [[here.get(form, nowhere) for form in forms] for here in found]
    return Lexeme(lemma, forms, tuple(map(_together, places)), dict(_held(places)))


def _held(places: Sequence[Sequence[Places]]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """For each document that has any of some words the numbers of those that it has."""
    held: dict[int, tuple[int, ...]] = {}
    for n, of_form in enumerate(zip(*places, strict=True)):
        alone = (n,)
        for document in frozenset().union(*(each.documents for each in of_form)):
            before = held.get(document)
            held[document] = before + alone if before else alone
    yield from held.items()


def _together(places: Sequence[Places]) -> Places:
    """Where any of several words stands: two of them are more than one."""
    some = [each for each in places if each.documents]
    if len(some) < 2:
        return some[0] if some else Places()
    counts = Counter(chain.from_iterable(each.documents for each in some))
    often = {number for number, count in counts.items() if count > 1}
    return Places(sorted(counts), often.union(*(each.often for each in some)))
