"""Texts beside their counterparts in the other language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Text

from .links import shown

_MAX_ALIGNED = 100
"""Longer sequences of headings are compared without what their ends have in common."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Both editions of a module or page, Welsh first."""

    cy: Edition | PageEdition
    en: Edition | PageEdition

    def both_ways(self) -> Iterator[tuple[Edition | PageEdition, Edition | PageEdition]]:
        """Each edition with its counterpart."""
        yield self.cy, self.en
        yield self.en, self.cy


def pairs(curriculum: Curriculum) -> Iterator[Pair]:
    """Every module and page that can be read in both languages, drafts too."""
    modules = (module.editions for module in curriculum.modules.values())
    pages = (page.editions for page in curriculum.pages.values())
    yield from _pairs(modules)
    yield from _pairs(pages)


def _pairs(texts: Iterable[Mapping[Language, Edition | PageEdition]]) -> Iterator[Pair]:
    for editions in texts:
        if len(editions) == len(Language):
            yield Pair(editions[Language.CY], editions[Language.EN])


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading: how much prose, and how many parts of each kind."""

    level: int
    length: int
    shape: tuple[int, ...]

    def likeness(self, other: Section) -> float:
        """How much two sections look like one another, from 0 to 2, whatever their words."""
        shorter, longer = sorted((self.length, other.length))
        return (shorter + 1) / (longer + 1) + (self.shape == other.shape)


def sections(edition: Edition | PageEdition) -> list[Section]:
    """The sections of a text, one for each heading."""
    text = edition.text
    starts = [heading.location.line for heading in text.headings]
    lengths = [0] * len(starts)
    shapes = [[0] * 5 for _ in starts]
    for passage in text.passages:
        number = bisect_right(starts, passage.first_line.line) - 1
        if number >= 0:
            lengths[number] += len(passage.text)
    for kind, places in enumerate(_parts(text, edition)):
        for place in places:
            number = bisect_right(starts, place.line) - 1
            if number >= 0:
                shapes[number][kind] += 1
    return [
        Section(heading.level, length, tuple(shape))
        for heading, length, shape in zip(text.headings, lengths, shapes, strict=True)
    ]


def _parts(text: Text, edition: Edition | PageEdition) -> Iterator[Iterable[Location]]:
    yield (passage.first_line for passage in text.passages)
    yield (table.location for table in text.tables)
    yield text.code
    yield (image.location for image in text.images)
    yield (link.location for link in shown(edition))


def unmatched(here: Sequence[Section], there: Sequence[Section]) -> tuple[list[int], list[int]]:
    """The numbers of the sections of each side that have no counterpart on the other.

    Sections match by level, in order, as many as can; among the ways to match as many, the one in
    which they look most alike. Of very long texts only the first part that differs is compared.
    """
    start = end = 0
    if max(len(here), len(there)) > _MAX_ALIGNED:
        start, end = _ends(here, there)
    left = here[start : min(len(here) - end, start + _MAX_ALIGNED)]
    right = there[start : min(len(there) - end, start + _MAX_ALIGNED)]
    matched = _matched(left, right)
    lonely = set(range(len(left))) - {i for i, _ in matched}
    others = set(range(len(right))) - {j for _, j in matched}
    return sorted(start + i for i in lonely), sorted(start + j for j in others)


def _ends(here: Sequence[Section], there: Sequence[Section]) -> tuple[int, int]:
    """How many sections at the start, and at the end, have the same levels on both sides."""
    shorter = min(len(here), len(there))
    start = end = 0
    while start < shorter and here[start].level == there[start].level:
        start += 1
    while end < shorter - start and here[-1 - end].level == there[-1 - end].level:
        end += 1
    return start, end


def _matched(here: Sequence[Section], there: Sequence[Section]) -> list[tuple[int, int]]:
    """The pairs of a longest common subsequence of levels, weighted by likeness."""
    most = 2.0 * (min(len(here), len(there)) + 1)
    best = [[0.0] * (len(there) + 1) for _ in range(len(here) + 1)]
    for i in range(len(here) - 1, -1, -1):
        for j in range(len(there) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if here[i].level == there[j].level:
                joined = best[i + 1][j + 1] + most + here[i].likeness(there[j])
                best[i][j] = max(best[i][j], joined)
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(here) and j < len(there):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found
