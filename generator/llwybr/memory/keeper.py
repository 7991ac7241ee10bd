"""What was worked out in earlier runs, by what it was worked out from.

    keeper = Keeper.of(root)
    readings = keeper.shelf("read")
    value = readings.recall(key)
    if value is None:
        readings.keep(key, packed(value := work()))
    keeper.save()

A key is a digest of everything that the value depends on besides the program. All of it may be
deleted at any time. What is damaged, or was kept by another program, is as good as not there;
where nothing can be written, as on a full disk, only time is lost. Several runs may use it at once.

It stands in the user's cache folder, not in the tree: a tree that somebody else sent may say
nothing about what its files hold, and the values are pickles, which could run anything.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from .program import digest, program

_TABLES = """
create table if not exists kept (kind text, key blob, value blob, primary key (kind, key));
create table if not exists program (digest blob);
"""
_SECONDS = 10
"""How long another run is waited for."""

_MOST_WAITING = 32_000_000
"""In bytes: when values that are to be kept weigh more than this, they are written."""


def packed(value: object) -> bytes:
    """A value as it is kept: with a digest of itself, so that damage shows."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return digest((content,)) + content


def unpacked(content: bytes) -> Any:
    """The value that was packed. Raises ValueError where that is not what it was."""
    size = len(digest(()))
    if digest((content[size:],)) != content[:size]:
        raise ValueError("damaged")
    return pickle.loads(content[size:])


def place_of(root: Path, name: str) -> Path | None:
    """Where something about a tree may be kept; None where that would be in the tree."""
    folder = user_cache_path("llwybr")
    if not folder.is_absolute() or folder.resolve().is_relative_to(root.resolve()):
        return None
    tree = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:16]
    return folder / tree / name


@dataclass
class Keeper:
    """What is kept of one tree; `place` is None where nothing may be."""

    place: Path | None
    _shelves: dict[str, Shelf] = field(default_factory=dict)

    @staticmethod
    def of(root: Path) -> Keeper:
        """The keeper of what is known of a tree."""
        return Keeper(place_of(root, "kept.sqlite"))

    def shelf(self, kind: str) -> Shelf:
        """All that is kept of one kind."""
        if kind not in self._shelves:
            write = self._relieve if self.place else None
            self._shelves[kind] = Shelf(kind, self._connection(), write)
        return self._shelves[kind]

    def save(self) -> None:
        """Keep what is new, and of the kinds that were used only what was asked for."""
        with suppress(sqlite3.Error, OSError):
            with self._writing() as store:
                for shelf in self._shelves.values():
                    shelf.forget(store)
                    shelf.write(store)
            for shelf in self._shelves.values():
                shelf.written(self._connection())

    def _relieve(self, shelf: Shelf) -> None:
        """Write what is new on a shelf before the end, so that it is not in memory as well."""
        with suppress(sqlite3.Error, OSError), self._writing() as store:
            shelf.write(store)
        shelf.written(self._connection())

    def _connection(self) -> sqlite3.Connection | None:
        """The store, where there is one that this program has written."""
        with suppress(sqlite3.Error, OSError):
            if self.place and self.place.is_file():
                connection = sqlite3.connect(self.place, timeout=_SECONDS)
                if connection.execute("select digest from program").fetchall() == [(program(),)]:
                    return connection
                connection.close()
        return None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """The store, to be written as a whole or not at all; what is not ours begins anew."""
        if not self.place:
            raise OSError("nowhere to keep it")
        if not self._connection():
            self.place.parent.mkdir(parents=True, exist_ok=True)
            self.place.unlink(missing_ok=True)
        connection = sqlite3.connect(self.place, timeout=_SECONDS)
        try:
            connection.execute("pragma synchronous = off")
            connection.executescript(_TABLES)
            with connection:
                connection.execute("delete from program")
                connection.execute("insert into program values (?)", (program(),))
                yield connection
        finally:
            connection.close()


class Shelf:
    """What is kept of one kind."""

    def __init__(
        self,
        kind: str,
        store: sqlite3.Connection | None,
        relieve: Callable[[Shelf], None] | None,
    ) -> None:
        """Nothing is kept where `relieve`, which writes what is new, is None."""
        self._kind = kind
        self._store = store
        self._relieve = relieve
        self._known = self._keys()
        self._used: set[bytes] = set()
        self._new: dict[bytes, bytes] = {}
        self._weight = 0

    def recall(self, key: bytes) -> Any:
        """What is kept under a key; None where there is nothing, or it is damaged."""
        if key in self._new:
            return unpacked(self._new[key])
        if self._store and key in self._known:
            query = "select value from kept where kind = ? and key = ?"
            with suppress(Exception):  # a damaged pickle may raise anything
                (content,) = self._store.execute(query, (self._kind, key)).fetchone()
                value = unpacked(content)
                self._used.add(key)
                return value
        return None

    def keep(self, key: bytes, content: bytes) -> None:
        """Keep a value that is packed."""
        if self._relieve:
            self._new[key] = content
            self._weight += len(content)
            if self._weight > _MOST_WAITING:
                self._relieve(self)

    def forget(self, store: sqlite3.Connection) -> None:
        """Take out what nobody asked for."""
        gone = ((self._kind, key) for key in self._known - self._used)
        store.executemany("delete from kept where kind = ? and key = ?", gone)
        self._known &= self._used

    def write(self, store: sqlite3.Connection) -> None:
        """Write what is new."""
        rows = ((self._kind, key, content) for key, content in self._new.items())
        store.executemany("insert or replace into kept values (?, ?, ?)", rows)

    def written(self, store: sqlite3.Connection | None) -> None:
        """Let go of what could be written; it stands in the store now."""
        self._known |= self._new.keys()
        self._used |= self._new.keys()
        self._store = store
        self._new.clear()
        self._weight = 0

    def _keys(self) -> set[bytes]:
        query = "select key from kept where kind = ?"
        with suppress(sqlite3.Error):
            if self._store:
                return {key for (key,) in self._store.execute(query, (self._kind,))}
        return set()
