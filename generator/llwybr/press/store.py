"""What earlier builds printed, kept in `.cache/llwybr/press` below the root.

A list says which files belong to which key, and each file is kept under the digest of its content:
where the disk can, as a second name for the file on the site, which takes neither time nor room.
All of it may be deleted at any time. A file is looked at before it is used, so that a store which
is damaged costs time and nothing else. Several builds may use it at once; where it cannot be
written, as on a full disk, nothing is kept.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llwybr.memory.program import digest

from .placing import link

FOLDER = ".cache/llwybr/press"
"""Below the root of the curriculum."""

_LIST = "list.sqlite"

MAX_BYTES = 2_000_000_000
"""Beyond this, what the last builds did not use is taken out."""

_TABLES = """
create table if not exists sheets (key blob primary key, used integer);
create table if not exists files (key blob, name text, body blob, primary key (key, name));
create table if not exists bodies (body blob primary key, size integer);
create table if not exists sites (site text primary key, source blob);
create table if not exists printed (
  site text, name text, body blob, mtime integer, size integer, primary key (site, name)
);
"""
_SECONDS = 10
"""How long another build is waited for."""

Files = tuple[tuple[str, bytes], ...]
"""Names of files below the site's folder, each with the digest of its content."""

Stamp = tuple[int, int]
"""When a file was last changed, in nanoseconds, and how many bytes it has."""


def is_in_git(root: Path) -> bool:
    """Whether somebody has put the folder of what builds keep into git.

    Then it came with the content, and could hold pages that nobody here has made.
    """
    command = ["git", "-C", str(root), "ls-files", "--error-unmatch", str(Path(FOLDER).parent)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:  # no git here
        return False


@dataclass
class Store:
    """The store of one root."""

    root: Path
    _connections: dict[int, sqlite3.Connection] = field(default_factory=dict)

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
        with suppress(OSError, ValueError):
            place = self._kept(body)
            content = place.read_bytes()
            if digest((content,)) == body:
                return content
            place.unlink()  # somebody has changed it
        return None

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
        with suppress(OSError):
            return bool(left) and left == dict(stamps(site))
        return False

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
                bodies = ((body, self._take(at / name, body)) for name, body in used[key])
                store.executemany("insert or replace into bodies values (?, ?)", bodies)
            for body in _pruned(store, run):
                self._kept(body).unlink(missing_ok=True)

    def left(self, site: Path, bodies: Mapping[str, bytes], source: bytes | None) -> None:
        """Remember the site that a build has left, and what it was made from, if that is known."""
        with suppress(sqlite3.Error, OSError, ValueError), self._writing() as store:
            known = [each for (each,) in store.execute("select site from sites")]
            for each in known:
                if each != str(site) and not Path(each).is_dir():
                    store.execute("delete from sites where site = ?", (each,))
                    store.execute("delete from printed where site = ?", (each,))
            store.execute("insert or replace into sites values (?, ?)", (str(site), source))
            there = {name: (bodies.get(name), stamp) for name, stamp in stamps(site)}
            before = self.printed(site)
            gone = ((str(site), name) for name in before.keys() - there.keys())
            store.executemany("delete from printed where site = ? and name = ?", gone)
            rows = (
                (str(site), name, body, *stamp)
                for name, (body, stamp) in there.items()
                if before.get(name) != (body, stamp)
            )
            store.executemany("insert or replace into printed values (?, ?, ?, ?, ?)", rows)

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
        except sqlite3.OperationalError:  # another build has it, or there is no room
            raise
        except sqlite3.DatabaseError:
            self._forget()
            connection = self._connection()
            connection.executescript(_TABLES)
        with connection:
            yield connection

    def _connection(self) -> sqlite3.Connection:
        """The connection of this process: none may pass to a process that was forked."""
        if os.getpid() not in self._connections:
            folder = self._folder()
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(folder / _LIST, timeout=_SECONDS)
            connection.execute("pragma synchronous = off")
            self._connections[os.getpid()] = connection
        return self._connections[os.getpid()]

    def _forget(self) -> None:
        """Do away with a list that is damaged."""
        connection = self._connections.pop(os.getpid(), None)
        if connection:
            connection.close()
        for file in self._folder().glob(f"{_LIST}*"):
            file.unlink()

    def _take(self, file: Path, body: bytes) -> int:
        """Keep a file under the digest of its content; its size."""
        place = self._kept(body)
        if not place.exists():
            link(file, place)
        return place.stat().st_size

    def spare(self, site: Path) -> Path | None:
        """Where the site is kept that stood before the one at `site`; None where nothing may be."""
        with suppress(OSError, ValueError):
            return self._folder().with_name("spare") / digest((os.fsencode(site),)).hex()
        return None

    def _kept(self, body: bytes) -> Path:
        name = body.hex()
        return self._folder() / name[:2] / name[2:]

    def _folder(self) -> Path:
        """Where it is kept. Raises ValueError where a link leads out of the root."""
        folder = self.root / FOLDER
        if not folder.resolve().is_relative_to(self.root.resolve()):
            raise ValueError(folder)
        return folder


def stamps(site: Path) -> Iterator[tuple[str, Stamp]]:
    """Every file of a site by its name below it, with its stamp."""
    yield from ((name, stamp) for name, stamp, _ in looks(site))


def looks(site: Path) -> Iterator[tuple[str, Stamp, int]]:
    """The same, with the place of each on the disk (its inode)."""
    for name, each in _files(site):
        told = each.stat(follow_symlinks=False)
        yield name, (told.st_mtime_ns, told.st_size), told.st_ino


def places(site: Path) -> Iterator[tuple[str, int]]:
    """Every file of a site by its name below it, with its place on the disk (its inode)."""
    yield from ((name, each.inode()) for name, each in _files(site))


def _files(site: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    waiting = [""]
    while waiting:
        above = waiting.pop()
        with os.scandir(site / above) as found:
            for each in found:
                if each.is_dir(follow_symlinks=False):
                    waiting.append(f"{above}{each.name}/")
                else:
                    yield f"{above}{each.name}", each


def _pruned(store: sqlite3.Connection, run: int) -> list[bytes]:
    """Take out of the list what no build since this run used, if all of it is too much."""
    (size,) = store.execute("select coalesce(sum(size), 0) from bodies").fetchone()
    if size <= MAX_BYTES:
        return []
    old = "delete from files where key in (select key from sheets where used < ?)"
    store.execute(old, (run,))
    store.execute("delete from sheets where used < ?", (run,))
    left = "select body from bodies where body not in (select body from files)"
    bodies = [body for (body,) in store.execute(left)]
    store.executemany("delete from bodies where body = ?", ((body,) for body in bodies))
    return bodies
