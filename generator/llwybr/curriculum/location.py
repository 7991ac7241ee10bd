"""Where a value stands: file, line and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from .folded import Folded
from .passing import Passing

KeyPath = tuple[str | int, ...]
"""The way to a value inside one file: keys and list positions from the top."""

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, order=True)
class Location(Passing):
    """A place in a file. `path` is POSIX and relative to the root; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


Places = Mapping[KeyPath, tuple[int, int]]
"""The line and column at which each begins, by the way to it."""

_NO_PLACES: Folded[tuple[Places, Places]] = Folded(({}, {}))


@dataclass(frozen=True, slots=True)
class Source(Passing):
    """One file and the positions of all keys and values in its YAML."""

    path: str
    _places: Folded[tuple[Places, Places]] = _NO_PLACES
    digest: bytes = b""
    """A digest of all that the file holds; empty where it was not read as a file."""

    @staticmethod
    def of(path: str, values: Places, keys: Places) -> Source:
        """A file with these positions of values and of keys."""
        return Source(path, Folded((values, keys)))

    @property
    def values(self) -> Places:
        """Where each value begins."""
        return self._places.value[0]

    @property
    def keys(self) -> Places:
        """Where each key begins."""
        return self._places.value[1]

    def at(self, *way: str | int) -> Location:
        """The place of the value at `way`, or of the nearest value that encloses it."""
        return self._nearest(self.values, way)

    def at_key(self, *way: str | int) -> Location:
        """The place of the key that leads to `way`, or of the value where there is no key."""
        keys = self.keys
        if way in keys:
            return Location(self.path, *keys[way])
        return self.at(*way)

    def _nearest(self, places: Places, way: KeyPath) -> Location:
        for length in range(len(way), -1, -1):
            if way[:length] in places:
                return Location(self.path, *places[way[:length]])
        return Location(self.path)


@dataclass(frozen=True, slots=True)
class Entry(Passing, Generic[T_co]):
    """A typed value together with the file that it was read from."""

    value: T_co
    source: Source

    def at(self, *way: str | int) -> Location:
        """The place of the value at `way`, a path of keys and list positions."""
        return self.source.at(*way)
