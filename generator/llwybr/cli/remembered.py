"""What the last check found, kept until anything that it looked at changes.

It holds places and values only; the words come from the rules.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from llwybr.check.checking import all_rules
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given
from llwybr.memory.keeper import Keeper, packed
from llwybr.memory.program import digest
from llwybr.read.files import first_bytes, walk

_FOLDERS = ("curriculum", "content")
_READ = (".md", ".yml", ".txt", ".svg")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept of one tree. `key` is a digest of all that a check of it depends on.

    It is made before the check: what is changed while the check runs may or may not be in what the
    check found, so that nothing is kept then.
    """

    root: Path
    given: Given
    keeper: Keeper
    key: bytes

    @staticmethod
    def of(root: Path, given: Given, keeper: Keeper) -> Remembered | None:
        """What is remembered of a tree; None where the dictionary went away."""
        with suppress(OSError):
            return Remembered(root, given, keeper, _key(root, given))
        return None

    def recall(self) -> tuple[Diagnostic, ...] | None:
        """What was found the last time, where nothing has changed since; else None."""
        kept = self.keeper.shelf("found").recall(self.key)
        if kept is None:
            return None
        rules = {rule.code: rule for rule in all_rules()}
        return tuple(
            Diagnostic(place, code, rules[code], severity, values)
            for place, code, severity, values in kept
        )

    def keep(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Remember what was found; where that is not possible, nothing is lost but time."""
        told = tuple((d.location, d.code, d.severity, dict(d.values)) for d in diagnostics)
        with suppress(OSError):
            if _key(self.root, self.given) == self.key:
                self.keeper.shelf("found").keep(self.key, packed(told))


def _key(root: Path, given: Given) -> bytes:
    """A digest of everything that a check depends on besides the program."""
    told = f"{given.today.isoformat()} {given.dictionary!r}".encode()
    return digest((told, *_content(root)))


def _content(root: Path) -> Iterator[bytes]:
    """Every file's name with how it stands there and, where a check reads it, what it holds."""
    for folder in _FOLDERS:
        yield from (folder.encode(), _mode(root / folder))
        for path in walk(root, folder):
            yield from (os.fsencode(path), _mode(root / path), _bytes(root / path))


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
