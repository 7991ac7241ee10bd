"""What the last check found, kept until anything that it looked at changes.

Kept in the user's cache folder, not in the tree: a tree that somebody else sent may say nothing
about what was found in it. It holds places and values only; the words come from the rules.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
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
from llwybr.read.files import walk

_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML", "Markdown", "simplemma", "chunspell")
_FOLDERS = ("curriculum", "content")


def recall(root: Path, given: Given) -> tuple[Diagnostic, ...] | None:
    """What was found the last time, where nothing has changed since; else None."""
    try:
        kept = json.loads(_place(root).read_text(encoding="utf-8"))
        if kept["key"] != _key(root, given):
            return None
        rules = {rule.code: rule for rule in all_rules()}
        return tuple(
            Diagnostic(Location(*place), code, rules[code], Severity(severity), values)
            for place, code, severity, values in kept["found"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(root: Path, given: Given, diagnostics: Sequence[Diagnostic]) -> None:
    """Remember what was found; where that is not possible, nothing is lost but time."""
    place = _place(root)
    draft = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
    content = {"key": _key(root, given), "found": [_found(each) for each in diagnostics]}
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_text(json.dumps(content), encoding="utf-8")
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)


def _place(root: Path) -> Path:
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:16]
    return user_cache_path("llwybr") / "check" / f"{name}.json"


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
    """Every file's name with what it holds, or, where it is no plain file, how it stands there."""
    for folder in _FOLDERS:
        for path in walk(root, folder):
            full = root / path
            is_read = path.endswith((".md", ".yml", ".txt", ".svg")) and not full.is_symlink()
            try:
                content = full.read_bytes() if is_read else str(full.lstat().st_mode).encode()
            except OSError as error:
                content = type(error).__name__.encode()
            yield os.fsencode(path), content


@cache
def _program() -> str:
    """A digest of this program and of the libraries that a check uses."""
    digest = hashlib.sha256()
    for file in sorted(_sources()):
        digest.update(file.read_bytes())
    return " ".join((digest.hexdigest(), *(f"{each}={_version(each)}" for each in _LIBRARIES)))


def _sources() -> Iterable[Path]:
    rooms = ("check", "curriculum", "read", "welsh")
    here = Path(next(iter(llwybr.__path__)))
    return (file for room in rooms for file in (here / room).rglob("*.py"))


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"
