"""What earlier builds printed, kept in `.cache/llwybr/press.sqlite` below the root.

It may be deleted at any time. A file's content is found by its own digest, and looked at before it
is used, so that a store which is damaged costs time and nothing else. Several builds may use it at
once; where it cannot be written, as on a full disk, nothing is kept.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .keys import digest

PLACE = ".cache/llwybr/press.sqlite"
"""Below the root of the curriculum."""

MAX_BYTES = 2_000_000_000
"""Beyond this, what the last builds did not use is taken out."""

_TABLES = """
create table if not exists sheets (key blob primary key, used integer);
create table if not exists files (key blob, name text, body blob, primary key (key, name));
create table if not exists bodies (body blob primary key, content blob);
create table if not exists sites (site text primary key, source blob);
create table if not exists printed (
  site text, name text, body blob, mtime integer, size integer, primary key (site, name)
);
"""
_SIZES = ("count", "size")
_SECONDS = 10
"""How long another build is waited for."""

Files = tuple[tuple[str, bytes], ...]
"""Names of files below the site's folder, each with the digest of its content."""

Stamp = tuple[int, int]
"""When a file was last changed, in nanoseconds, and how many bytes it has."""


@dataclass
class Store:
    """The store of one root."""

    root: Path
    _connections: dict[int, sqlite3.Connection] = field(default_factory=dict)

    def sheets(self) -> dict[bytes, Files]:
        """Every sheet that is known, by its key."""
        found: dict[bytes, list[tuple[str, bytes]]] = {}
        for key, name, body in self._asked("select key, name, body from files order by key, name"):
            found.setdefault(key, []).append((name, body))
        return {key: tuple(files) for key, files in found.items()}

    def sheet(self, key: bytes) -> Files:
        """The files of one sheet; none where it is not known."""
        query = "select name, body from files where key = ? order by name"
        return tuple((name, body) for name, body in self._asked(query, (key,)))

    def contents(self, key: bytes) -> tuple[tuple[str, bytes], ...]:
        """The files of one sheet with their content; none where any of it is missing."""
        found = [(name, self.content(body)) for name, body in self.sheet(key)]
        whole = tuple((name, content) for name, content in found if content is not None)
        return whole if len(whole) == len(found) else ()

    def content(self, body: bytes) -> bytes | None:
        """The content with a digest; None where it is not known."""
        found = self._asked("select content from bodies where body = ?", (body,))
        content = next((each for (each,) in found), None)
        return content if content is not None and digest((content,)) == body else None

    def printed(self, site: Path) -> dict[str, tuple[bytes | None, Stamp]]:
        """What the last build left at `site`: each file with its content's digest and its stamp.

        Files that the press did not make have no digest.
        """
        query = "select name, body, mtime, size from printed where site = ?"
        found = self._asked(query, (str(site),))
        return {name: (body, (mtime, size)) for name, body, mtime, size in found}

    def is_current(self, site: Path, source: bytes) -> bool:
        """Whether a site was made from this source, and nobody has touched it since."""
        if (source,) not in self._asked("select source from sites where site = ?", (str(site),)):
            return False
        left = {name: stamp for name, (_, stamp) in self.printed(site).items()}
        return bool(left) and left == dict(stamps(site))

    def keep(self, used: Mapping[bytes, Files], made: Iterable[bytes], at: Path) -> None:
        """Remember the sheets of a site whose files are at `at`; those of some keys are new."""
        with suppress(sqlite3.Error, OSError, ValueError), self._writing() as store:
            (run,) = store.execute("pragma user_version").fetchone()
            store.execute(f"pragma user_version = {run + 1}")
            sheets = ((key, run) for key in used)
            store.executemany("insert or replace into sheets values (?, ?)", sheets)
            for key in made:
                files = ((key, name, body) for name, body in used[key])
                store.executemany("insert or replace into files values (?, ?, ?)", files)
                bodies = ((body, (at / name).read_bytes()) for name, body in used[key])
                store.executemany("insert or ignore into bodies values (?, ?)", bodies)
            _prune(store, run)

    def left(self, site: Path, bodies: Mapping[str, bytes], source: bytes | None) -> None:
        """Remember the site that a build has left, and what it was made from, if that is known."""
        with suppress(sqlite3.Error, OSError, ValueError), self._writing() as store:
            gone = [
                each for (each,) in store.execute("select site from sites") if each != str(site)
            ]
            for each in (str(site), *(each for each in gone if not Path(each).is_dir())):
                store.execute("delete from sites where site = ?", (each,))
                store.execute("delete from printed where site = ?", (each,))
            store.execute("insert into sites values (?, ?)", (str(site), source))
            rows = ((str(site), name, bodies.get(name), *stamp) for name, stamp in stamps(site))
            store.executemany("insert into printed values (?, ?, ?, ?, ?)", rows)

    def _asked(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """What the store answers; nothing where it cannot be read."""
        try:
            return self._connection().execute(query, values).fetchall()
        except (sqlite3.Error, OSError, ValueError):
            return []

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """The store, to be written as a whole or not at all. One that is damaged begins anew."""
        try:
            connection = self._connection()
            connection.executescript(_TABLES)
        except sqlite3.DatabaseError:
            self._connections.pop(os.getpid()).close()
            self._place().unlink()
            connection = self._connection()
            connection.executescript(_TABLES)
        with connection:
            yield connection

    def _connection(self) -> sqlite3.Connection:
        """The connection of this process: none may pass to a process that was forked."""
        if os.getpid() not in self._connections:
            place = self._place()
            place.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(place, timeout=_SECONDS)
            connection.execute("pragma synchronous = off")
            self._connections[os.getpid()] = connection
        return self._connections[os.getpid()]

    def _place(self) -> Path:
        """Where it is kept. Raises ValueError where a link leads out of the root."""
        place = self.root / PLACE
        if not place.resolve().is_relative_to(self.root.resolve()):
            raise ValueError(place)
        return place


def stamps(site: Path) -> Iterator[tuple[str, Stamp]]:
    """Every file of a site by its name below it, with its stamp."""
    waiting = [""]
    while waiting:
        above = waiting.pop()
        with os.scandir(site / above) as found:
            for each in found:
                if each.is_dir(follow_symlinks=False):
                    waiting.append(f"{above}{each.name}/")
                else:
                    told = each.stat(follow_symlinks=False)
                    yield f"{above}{each.name}", (told.st_mtime_ns, told.st_size)


def _prune(store: sqlite3.Connection, run: int) -> None:
    """Take out what no build since this run used, if all of it is too much."""
    pages, size = (
        store.execute(f"pragma {each}").fetchone()[0] for each in ("page_count", "page_size")
    )
    if pages * size > MAX_BYTES:
        old = "delete from files where key in (select key from sheets where used < ?)"
        store.execute(old, (run,))
        store.execute("delete from sheets where used < ?", (run,))
        store.execute("delete from bodies where body not in (select body from files)")
