"""What the last check found, kept until anything that it looked at changes.

Kept in the user's cache folder, not in the tree: a tree that somebody else sent may say nothing
about what was found in it. It holds places and values only; the words come from the rules.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

import llwybr
from llwybr.check.checking import all_rules
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given, Severity
from llwybr.curriculum.location import Location
from llwybr.read.files import first_bytes, walk

_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML", "Markdown", "simplemma", "chunspell")
_FOLDERS = ("curriculum", "content")
_READ = (".md", ".yml", ".txt", ".svg")


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of one tree. `key` is a digest of all that a check of it depends on.

    It is made before the check: what is changed while the check runs may or may not be in what the
    check found, so that nothing is kept then.
    """

    root: Path
    given: Given
    key: str

    @staticmethod
    def of(root: Path, given: Given) -> Memory | None:
        """The memory of a tree; None where there cannot be one."""
        try:
            return Memory(root, given, _key(root, given))
        except OSError:  # a part of the program or of the dictionary went away
            return None

    def recall(self) -> tuple[Diagnostic, ...] | None:
        """What was found the last time, where nothing has changed since; else None."""
        place = _place(self.root)
        try:
            if place is None or not place.is_file():
                return None
            kept = json.loads(place.read_bytes())
            return _diagnostics(kept["found"]) if kept["key"] == self.key else None
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None

    def keep(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Remember what was found; where that is not possible, nothing is lost but time."""
        place = _place(self.root)
        with suppress(OSError):
            if place is not None and _key(self.root, self.given) == self.key:
                found = [_found(each) for each in diagnostics]
                _write(place, json.dumps({"key": self.key, "found": found}))


def _write(place: Path, content: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
    try:
        draft.write_text(content, encoding="utf-8")
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def _place(root: Path) -> Path | None:
    """Where a tree's memory is kept; None where that would be in the tree, which could forge it."""
    folder = user_cache_path("llwybr")
    if not folder.is_absolute() or folder.resolve().is_relative_to(root.resolve()):
        return None
    return folder / "check" / f"{hashlib.sha256(os.fsencode(root)).hexdigest()[:16]}.json"


def _diagnostics(kept: Any) -> tuple[Diagnostic, ...]:
    """What was found. Raises LookupError, TypeError or ValueError for anything else."""
    rules = {rule.code: rule for rule in all_rules()}
    return tuple(
        Diagnostic(_location(*place), code, rules[code], Severity(severity), _values(values))
        for place, code, severity, values in kept
    )


def _location(path: Any, line: Any, column: Any) -> Location:
    if not (isinstance(path, str) and type(line) is type(column) is int):
        raise TypeError("not a place")
    return Location(path, line, column)


def _values(values: Any) -> dict[str, str]:
    is_mapping = isinstance(values, dict)
    if not is_mapping or not all(isinstance(part, str) for pair in values.items() for part in pair):
        raise TypeError("not the values of a diagnostic")
    return dict(values)


def _found(diagnostic: Diagnostic) -> tuple[Any, ...]:
    place = diagnostic.location
    return (
        (place.path, place.line, place.column),
        diagnostic.code,
        diagnostic.severity.value,
        dict(diagnostic.values),
    )


def _key(root: Path, given: Given) -> str:
    """A digest of everything that a check depends on."""
    digest = hashlib.sha256(_program().encode())
    digest.update(f"{given.today.isoformat()} {given.dictionary!r}".encode())
    for name, content in _content(root):
        digest.update(name + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def _content(root: Path) -> Iterator[tuple[bytes, bytes]]:
    """Every file's name with how it stands there and, where a check reads it, what it holds."""
    for folder in _FOLDERS:
        yield folder.encode(), _mode(root / folder)
        for path in walk(root, folder):
            yield os.fsencode(path), _mode(root / path) + _bytes(root / path)


def _mode(full: Path) -> bytes:
    try:
        return str(full.lstat().st_mode).encode()
    except OSError as error:
        return type(error).__name__.encode()


def _bytes(full: Path) -> bytes:
    if full.suffix not in _READ:
        return b""
    try:
        return first_bytes(full)
    except OSError as error:
        return type(error).__name__.encode()


@cache
def _program() -> str:
    """A digest of this program and of the libraries that a check uses."""
    digest = hashlib.sha256()
    for file in sorted(_sources()):
        digest.update(file.read_bytes())
    libraries = (f"{each}={_version(each)}" for each in _LIBRARIES)
    return " ".join((digest.hexdigest(), sys.version, *libraries))


def _sources() -> Iterator[Path]:
    """Every file on which it depends what is found and how it is kept."""
    here = Path(next(iter(llwybr.__path__)))
    yield here / "cli" / "remembered.py"
    for room in ("check", "curriculum", "read", "welsh"):
        files = (file for file in (here / room).rglob("*") if file.is_file())
        yield from (file for file in files if file.suffix != ".pyc")


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"
