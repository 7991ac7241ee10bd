"""The parts of a curriculum that local rules look at one by one, and what is known of each.

A local rule (`Rule.is_local`) finds in a part what it would find there if there were no other part.
So what it found is kept under a digest of the part's files and of everything that is no part.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.location import Entry
from llwybr.memory.keeper import Shelf, packed
from llwybr.memory.program import digest

from .rule import Finding, Given

_AT_ONCE = 200
"""Parts in a piece; a local rule prepares itself anew for each piece."""

Told = tuple[str, Finding]
"""The code of a rule, and what it found."""


@dataclass(frozen=True, slots=True)
class Part:
    """A module with its texts, or a page with its texts; all records are one part too."""

    id: str
    entries: tuple[Entry[Any], ...]

    @property
    def files(self) -> frozenset[str]:
        """Its files, relative to the root."""
        return frozenset(each.source.path for each in self.entries)

    def key(self, around: bytes) -> bytes:
        """A digest of its files, and of what is around them."""
        sources = (each.source for each in self.entries)
        told = ((each.path.encode(), each.digest) for each in sources)
        return digest((around, *(part for pair in told for part in pair)))


@dataclass(frozen=True, slots=True)
class Piece:
    """Some parts, as the curriculum that local rules look at, and the files of these parts."""

    curriculum: Curriculum
    files: frozenset[str]

    def own(self, findings: Iterable[Finding]) -> list[Finding]:
        """Findings in these files; settings are looked at again with every piece."""
        return [each for each in findings if each.location.path in self.files]


@dataclass(frozen=True, slots=True)
class Parts:
    """What is known of a curriculum's parts, and which parts are new."""

    known: tuple[Told, ...]
    new: tuple[Part, ...]
    _curriculum: Curriculum
    _keys: Mapping[str, bytes]
    """The key of the part that has a file, for each file of a new part."""

    @staticmethod
    def of(curriculum: Curriculum, given: Given, shelf: Shelf) -> Parts:
        """The parts, as far as the shelf knows them."""
        records = tuple(_records(curriculum))
        around = digest((*_around(curriculum, given), Part("", records).key(b"")))
        found: list[Told] = []
        keys: dict[str, bytes] = {}
        new: list[Part] = []
        for part in (Part("", records), *parts(curriculum)):
            key = part.key(around)
            told = shelf.recall(key)
            if told is None:
                new.append(part)
                keys.update((each.source.path, key) for each in part.entries)
            else:
                found += told
        return Parts(tuple(found), tuple(new), curriculum, keys)

    def pieces(self) -> Iterator[Piece]:
        """The new parts, a bounded number at a time: so much of the texts is unfolded at once."""
        for start in range(0, len(self.new), _AT_ONCE):
            here = self.new[start : start + _AT_ONCE]
            near = narrowed(self._curriculum, {part.id for part in here})
            yield Piece(near, frozenset().union(*(part.files for part in here)))

    def keep(self, shelf: Shelf, told: Iterable[Told]) -> None:
        """Remember what local rules found in the new parts."""
        found: dict[bytes, list[Told]] = {key: [] for key in self._keys.values()}
        for code, finding in told:
            found[self._keys[finding.location.path]].append((code, finding))
        for key, here in found.items():
            shelf.keep(key, packed(tuple(here)))


def parts(curriculum: Curriculum) -> Iterator[Part]:
    """Every module and every page, each with its texts."""
    for module_id, module in curriculum.modules.items():
        fronts = (each.front for each in module.editions.values())
        yield Part(f"modules/{module_id}", (module.facts, *fronts))
    for page_id, page in curriculum.pages.items():
        yield Part(f"pages/{page_id}", tuple(each.front for each in page.editions.values()))


def _records(curriculum: Curriculum) -> Iterator[Entry[Any]]:
    """Everything that is no module and no page."""
    single = (curriculum.organisation, curriculum.glossary, curriculum.accessibility)
    yield from (each for each in (*single, curriculum.ledger) if each)
    for records in (curriculum.frameworks, curriculum.roles, curriculum.pathways):
        yield from records.values()


def _around(curriculum: Curriculum, given: Given) -> Iterator[bytes]:
    """What rules know besides the files of records and parts."""
    yield f"{given.today} {given.dictionary!r}".encode()
    yield repr(sorted(curriculum.assets)).encode()
    yield repr(sorted(curriculum.words)).encode()
    yield repr([(name, sorted(ids)) for name, ids in curriculum.known.items()]).encode()


def narrowed(curriculum: Curriculum, ids: Collection[str]) -> Curriculum:
    """The curriculum with the parts of these ids only; settings are always there."""
    modules = {i: each for i, each in curriculum.modules.items() if f"modules/{i}" in ids}
    pages = {i: each for i, each in curriculum.pages.items() if f"pages/{i}" in ids}
    found = replace(curriculum, modules=modules, pages=pages)
    return found if "" in ids else replace(found, frameworks={}, roles={}, pathways={})
