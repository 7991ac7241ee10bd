"""Texts that are the same in both languages, and those that rightly are: names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Name, Record
from llwybr.curriculum.location import KeyPath, Location
from llwybr.curriculum.module import Edition

from .parity import Pair, pairs

_NAMES = ("name", "short_name", "publisher")
_ADDRESSES = "url"
_AROUND_WORDS = ".,:;!?()[]\"'\u201c\u201d\u2018\u2019"


@dataclass(frozen=True, slots=True)
class Twin:
    """A text with its counterpart; `what` is its kind, `location` the place of the Welsh one."""

    what: str
    cy: str
    en: str
    location: Location


@dataclass(frozen=True, slots=True)
class Names:
    """Names that are the same in both languages, each as its words."""

    names: frozenset[tuple[str, ...]]
    longest: int

    @staticmethod
    def of(curriculum: Curriculum) -> Names:
        """The names of the glossary."""
        listed = curriculum.glossary.value.names if curriculum.glossary else ()
        names = frozenset(tuple(_words(name)) for name in listed)
        return Names(names, max(map(len, names), default=0))

    def cover(self, text: str) -> bool:
        """Whether a text is made of names only; what has no letter counts as part of a name."""
        words = _words(text)
        place = 0
        while place < len(words):
            lengths = range(min(self.longest, len(words) - place), 0, -1)
            known = (n for n in lengths if tuple(words[place : place + n]) in self.names)
            step = next(known, 0 if _has_letter(words[place]) else 1)
            if not step:
                return False
            place += step
        return True


def identical(curriculum: Curriculum) -> Iterator[Twin]:
    """Every text that says the same, letter by letter, in both languages and is not a name.

    A name that says itself that it has no Welsh yet (P010) is left out.
    """
    names = Names.of(curriculum)
    for twin in _twins(curriculum):
        same = folded(twin.cy) == folded(twin.en)
        if same and _has_letter(twin.cy) and not names.cover(twin.cy):
            yield twin


def folded(text: str) -> str:
    """A text without what case, spaces and ways of encoding make of it."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _words(text: str) -> list[str]:
    return [word.strip(_AROUND_WORDS) or word for word in folded(text).split()]


def _has_letter(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _twins(curriculum: Curriculum) -> Iterator[Twin]:
    for pair in pairs(curriculum):
        yield from _of_front(pair)
        yield from _of_body(pair)
    for record in (curriculum.frameworks, curriculum.roles, curriculum.pathways):
        for entry in record.values():
            for way, label in labels(entry.value):
                if not (isinstance(label, Name) and label.is_missing):
                    what = "name" if way[-1] in _NAMES else "text"
                    yield Twin(what, label.cy, label.en, entry.at(*way, "cy"))


def _of_front(pair: Pair) -> Iterator[Twin]:
    cy, en = pair.cy.front.value, pair.en.front.value
    yield Twin("title", cy.title, en.title, pair.cy.front.at("title"))
    yield Twin("summary", cy.summary, en.summary, pair.cy.front.at("summary"))
    if isinstance(pair.cy, Edition) and isinstance(pair.en, Edition):
        yield from _of_module(pair.cy, pair.en)


def _of_module(cy: Edition, en: Edition) -> Iterator[Twin]:
    outcomes = en.front.value.outcomes
    for outcome, words in cy.front.value.outcomes.items():
        yield Twin("outcome", words, outcomes.get(outcome, ""), cy.front.at("outcomes", outcome))
    points = zip(cy.front.value.key_points, en.front.value.key_points, strict=False)
    for n, (welsh, english) in enumerate(points):
        yield Twin("point", welsh, english, cy.front.at("key_points", n))
    keywords = {folded(keyword) for keyword in en.front.value.keywords}
    for n, keyword in enumerate(cy.front.value.keywords):
        if folded(keyword) in keywords:
            yield Twin("keyword", keyword, keyword, cy.front.at("keywords", n))


def _of_body(pair: Pair) -> Iterator[Twin]:
    for cy, en in zip(pair.cy.text.images, pair.en.text.images, strict=False):
        yield Twin("image", cy.words, en.words, cy.location)


def labels(value: object, way: KeyPath = ()) -> Iterator[tuple[KeyPath, Bilingual]]:
    """The labels of a record in both languages, with the way to each."""
    if isinstance(value, Bilingual):
        yield way, value
    elif isinstance(value, Record):
        for key, part in value:
            if key != _ADDRESSES:
                yield from labels(part, (*way, key))
    elif isinstance(value, tuple):
        for n, part in enumerate(value):
            yield from labels(part, (*way, n))
