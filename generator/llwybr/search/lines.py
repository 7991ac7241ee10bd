"""The line of an index: a lemma with its forms, where it stands, how often and in which form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from .signs import from_steps, number, numbers, steps

MANY = 200
"""A word that more documents have than this, and more than every second one, tells little: how
often it stands where, and in which form, is left out."""


class Places(NamedTuple):
    """The numbers of the documents that have something, rising, and where it is more than once."""

    documents: Sequence[int] = ()
    often: Set[int] = frozenset()


class Line(NamedTuple):
    """What is written of a lemma.

    `words` are the lemma and its forms, sorted, with blanks between. For each field `places` has
    the steps between the documents, and how often it stands in each: 1 or 2, up to the last 2.
    `forms` are the choices of forms there are and a number for each document; 1 where there is one
    form alone, 0 where it is left out, and how often, too.
    """

    words: str
    places: tuple[tuple[str, str], ...]
    forms: tuple[str, str] | int

    @property
    def lemma(self) -> str:
        """The lemma."""
        return self.words.partition(" ")[0]

    @property
    def own_forms(self) -> list[str]:
        """Its forms that the site has."""
        return self.words.split(" ")[1:]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A lemma, the forms of it that the site has, sorted, and where it stands.

    `places` are those in each field. `held` are the numbers of the forms that each document has.
    """

    lemma: str
    forms: Sequence[str]
    places: Sequence[Places]
    held: Mapping[int, tuple[int, ...]]


def line(lexeme: Lexeme, count: int) -> Line:
    """The line of a lexeme in an index of so many documents."""
    words = " ".join((lexeme.lemma, *lexeme.forms))
    is_told = not is_common(len(lexeme.held), count)
    places = tuple(
        (steps(each.documents), _times(each) if is_told else "") for each in lexeme.places
    )
    if len(lexeme.forms) == 1:
        return Line(words, places, 1)
    return Line(words, places, _forms(lexeme.held) if is_told else 0)


def lexeme(line: Line) -> Lexeme:
    """What a line tells; nothing of how often and in which form where that is left out."""
    lemma, *forms = line.words.split(" ")
    places = [_places(*each) for each in line.places]
    documents = sorted({number for each in places for number in each.documents})
    held: dict[int, tuple[int, ...]] = dict.fromkeys(documents, (0,))
    if not isinstance(line.forms, int):
        listed, which = line.forms
        choices = [tuple(map(int, choice.split("."))) for choice in listed.split(",")]
        held = {n: choices[c] for n, c in zip(documents, numbers(which), strict=True)}
    return Lexeme(lemma, forms, places, held)


def is_common(holders: int, count: int) -> bool:
    """Whether so many of all documents are too many to tell more of a word."""
    return holders > max(MANY, count / 2)


def _times(places: Places) -> str:
    return "".join("2" if n in places.often else "1" for n in places.documents).rstrip("1")


def _places(documents: str, times: str) -> Places:
    found = from_steps(documents)
    return Places(found, {n for n, often in zip(found, times, strict=False) if often == "2"})


def _forms(held: Mapping[int, tuple[int, ...]]) -> tuple[str, str]:
    which = [held[document] for document in sorted(held)]
    often = Counter(which)
    choices = sorted(often, key=lambda choice: (-often[choice], choice))
    sign = {choice: number(n) for n, choice in enumerate(choices)}
    listed = ",".join(".".join(map(str, choice)) for choice in choices)
    return listed, "".join(sign[choice] for choice in which)


def forms_of(lines: Sequence[Line]) -> Iterator[str]:
    """Every form that some lines have."""
    for each in lines:
        yield from each.own_forms
