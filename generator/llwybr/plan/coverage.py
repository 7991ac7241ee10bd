"""Which of the skills that role levels require have a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language

from .paths import Place, needs_of, places
from .teaching import Teaching, teaching


@dataclass(frozen=True, slots=True)
class Coverage:
    """A place in one language: what it requires, and which of that no module teaches."""

    place: Place
    language: Language
    required: tuple[Need, ...]
    missing: tuple[Need, ...]

    @property
    def covered(self) -> tuple[Need, ...]:
        """What a module teaches."""
        return tuple(need for need in self.required if need not in self.missing)


@dataclass(frozen=True, slots=True)
class Total:
    """Numbers over all places of one language; `skills` counts each skill and level once."""

    language: Language
    required: int
    covered: int
    skills_required: int
    skills_covered: int


def coverage(curriculum: Curriculum) -> tuple[Coverage, ...]:
    """Every place in both languages, Welsh first, by role id and up the ladder."""
    known = [teaching(curriculum, language) for language in Language]
    return tuple(_coverage(each, place) for place in places(curriculum) for each in known)


def totals(lines: Iterable[Coverage]) -> Iterator[Total]:
    """The numbers of each language, Welsh first."""
    kept = tuple(lines)
    for language in Language:
        here = [line for line in kept if line.language is language]
        required = {need for line in here for need in line.required}
        missing = {need for line in here for need in line.missing}
        yield Total(
            language,
            sum(len(line.required) for line in here),
            sum(len(line.covered) for line in here),
            len(required),
            len(required - missing),
        )


def _coverage(known: Teaching, place: Place) -> Coverage:
    required = needs_of(known.curriculum, place)
    missing = tuple(need for need in required if need not in known.teachers)
    return Coverage(place, known.language, required, missing)
