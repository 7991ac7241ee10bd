"""The interface's words, from `theme/locales/<language>.yml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from llwybr.curriculum.language import Language
from llwybr.read import yaml


class Strings(Mapping[str, str]):
    """One language's words, by key. A key that does not exist raises KeyError naming it."""

    def __init__(self, words: Mapping[str, str], path: str) -> None:
        self._words = dict(words)
        self._path = path

    def __getitem__(self, key: str) -> str:
        if key not in self._words:
            raise KeyError(f"{self._path}: no text for {key!r}")
        return self._words[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


class BrokenStrings(Exception):
    """The interface's words cannot be used; its text names the file and what is wrong."""


def load_strings(theme: Path) -> dict[Language, Strings]:
    """Both languages' words. Raises BrokenStrings unless both have a text for every key."""
    strings = {each: _load(theme / "locales" / f"{each.value}.yml") for each in Language}
    for each in Language:
        missing = sorted(set(strings[each.other]) - set(strings[each]))
        if missing:
            raise BrokenStrings(f"theme/locales/{each.value}.yml: no text for {', '.join(missing)}")
    return strings


def _load(path: Path) -> Strings:
    where = f"theme/locales/{path.name}"
    try:
        document = yaml.parse(path.read_text(encoding="utf-8"), where)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise BrokenStrings(f"{where}: {reason}") from error
    for fault in document.faults:
        place = fault.location
        values = " ".join(fault.values.values())
        raise BrokenStrings(
            f"{place.path}:{place.line}:{place.column}: {fault.kind.value}: {values}"
        )
    if not isinstance(document.value, dict):
        raise BrokenStrings(f"{where}: no texts")
    for key, text in document.value.items():
        if not isinstance(text, str):
            place = document.source.at(key)
            raise BrokenStrings(f"{place.path}:{place.line}:{place.column}: {key} is not a text")
    return Strings(document.value, path.name)
