"""Files that are being changed, before any of them is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from llwybr.curriculum.fault import Fault
from llwybr.curriculum.location import Entry
from llwybr.edit.splicing import Change, OddLayout, spliced
from llwybr.read import yaml
from llwybr.read.files import plain, read_raw
from llwybr.read.limits import MAX_FILE_BYTES
from llwybr.read.validate import validate

from .refused import ImportRefused, WhyNot


@dataclass(slots=True)
class Desk:
    """The new text of every file that changes, with the record in it, and the files that go."""

    root: Path
    texts: dict[str, str] = field(default_factory=dict)
    entries: dict[str, Entry[Any]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def change(self, path: str, changes: Sequence[Change], record: type[BaseModel]) -> None:
        """Change one file. Raises ImportRefused where that cannot be done safely."""
        if not changes:
            return
        try:
            text = spliced(self._text(path), changes)
        except OddLayout as error:
            raise ImportRefused(WhyNot.LAYOUT, path=path) from error
        self.take(path, text, record)

    def change_all(self, changes: Iterable[tuple[str, type[BaseModel], Change]]) -> None:
        """Change files, each change with the path of its file and what that holds."""
        files: dict[tuple[str, type[BaseModel]], list[Change]] = {}
        for path, record, change in changes:
            files.setdefault((path, record), []).append(change)
        for (path, record), some in files.items():
            self.change(path, some, record)

    def take(self, path: str, text: str, record: type[BaseModel]) -> None:
        """Keep a file's new text and the record in it."""
        if len(text.encode()) > MAX_FILE_BYTES:
            limit = str(MAX_FILE_BYTES)
            raise ImportRefused(WhyNot.TOO_LARGE, path=path, limit=limit)
        entry, wrong = validate(yaml.parse(plain(text), path), record)
        if entry is None or wrong:
            raise ImportRefused(WhyNot.LAYOUT, path=path)
        self.texts[path] = text
        self.entries[path] = entry

    def move(self, path: str, now: str, record: type[BaseModel]) -> None:
        """Give a file another name."""
        text = self._text(path)
        self.texts.pop(path, None)
        self.gone.add(path)
        self.take(now, text, record)

    def _text(self, path: str) -> str:
        """The text of a file as it is by now."""
        if path in self.texts:
            return self.texts[path]
        text = read_raw(self.root, path)
        if isinstance(text, Fault):
            raise ImportRefused(WhyNot.UNREADABLE, path=path)
        return text
