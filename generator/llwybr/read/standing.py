"""How the files of a tree stand on the disk, each with a digest of what it holds.

A file that stands as it stood when its digest was taken is not read again: same size, same times
of change, same place on the disk. As in git's index, that is not enough for a file that was changed
just before its digest was taken, since it might have changed once more without a later time.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from llwybr.curriculum.passing import Passing
from llwybr.memory.keeper import Keeper, packed
from llwybr.memory.program import digest

from .files import OPEN_FLAGS, walk

CONTENT = ("content", "curriculum")
"""Folders that a check looks at."""

_FOLDERS = (*CONTENT, "theme")
_KEY = b"tree"
_LATELY = 2_000_000_000
"""In nanoseconds: clocks, and what disks make of them, are no more than this apart."""

_LARGEST = 100_000_000
"""In bytes: of a larger file the stamp alone is its digest; nobody waits until it is read."""

Stamp = tuple[int, ...]
"""What a file is, its size, its place on the disk and when it was changed, in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Standing(Passing):
    """Every file below a root that anything depends on, as it stood at a time (in nanoseconds)."""

    files: Mapping[str, tuple[Stamp, bytes]]
    time: int

    @staticmethod
    def of(root: Path, keeper: Keeper) -> Standing:
        """How the files stand now; of those that stand as before, digests are taken over."""
        shelf = keeper.shelf("standing")
        before: Standing | None = shelf.recall(_KEY)
        now = _look(root, before)
        shelf.keep(_KEY, packed(now))
        return now

    def is_unchanged(self, root: Path) -> bool:
        """Whether everything still stands so."""
        return _look(root, self).all == self.all

    def digest(self, path: str) -> bytes | None:
        """A digest of what a file holds; None where it is no file that can be read."""
        stamp, found = self.files.get(path, ((), b""))
        return found if stamp and stat.S_ISREG(stamp[0]) and found else None

    @property
    def content(self) -> bytes:
        """A digest of all that a check looks at."""
        return self._told(CONTENT)

    @property
    def all(self) -> bytes:
        """A digest of all that a site is made of."""
        return self._told((*_FOLDERS, "mkdocs.yml"))

    def _told(self, names: tuple[str, ...]) -> bytes:
        return digest(
            part
            for path, (stamp, found) in self.files.items()
            if path.partition("/")[0] in names
            for part in (os.fsencode(path), str(stamp[0]).encode(), found)
        )


def holding(content: bytes) -> bytes:
    """A digest of what a file holds."""
    return hashlib.blake2b(content).digest()


def _look(root: Path, before: Standing | None) -> Standing:
    now = time.time_ns()
    known = before.files if before else {}
    settled = before.time - _LATELY if before else 0
    found: dict[str, tuple[Stamp, bytes]] = {}
    for path in _paths(root):
        stamp = _stamp(os.path.join(root, path))
        last = known.get(path)
        is_same = last is not None and last[0] == stamp and max(stamp[-2:]) < settled
        found[path] = last if last and is_same else (stamp, _digest(root / path, stamp))
    return Standing(found, now)


def _paths(root: Path) -> Iterator[str]:
    yield "mkdocs.yml"
    for folder in _FOLDERS:
        yield folder
        yield from walk(root, folder)


def _stamp(full: str) -> Stamp:
    """How a file stands; nothing of it changes without one of these changing."""
    try:
        told = os.lstat(full)
    except OSError as error:
        return (-(error.errno or 1), 0, 0)
    return (told.st_mode, told.st_size, told.st_ino, told.st_mtime_ns, told.st_ctime_ns)


def _digest(full: Path, stamp: Stamp) -> bytes:
    """A digest of what a file holds; of a link, of where it leads; else nothing."""
    try:
        if stat.S_ISLNK(max(stamp[0], 0)):
            return os.fsencode(os.readlink(full))
        if not stat.S_ISREG(max(stamp[0], 0)):
            return b""
        if stamp[1] > _LARGEST:
            return digest((repr(stamp).encode(),))
        with open(os.open(full, OPEN_FLAGS), "rb") as file:
            return hashlib.file_digest(file, "blake2b").digest()
    except OSError as error:
        return type(error).__name__.encode()
