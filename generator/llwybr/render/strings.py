"""The interface's words, from `theme/locales/<language>.yml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import StrictStr, TypeAdapter

from llwybr.curriculum.language import Language
from llwybr.read import yaml

_SHAPE = TypeAdapter(dict[StrictStr, StrictStr])


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


def load_strings(theme: Path) -> dict[Language, Strings]:
    """Both languages' words. Raises ValueError where a file is not a flat mapping of texts."""
    return {language: _load(theme / "locales" / f"{language.value}.yml") for language in Language}


def _load(path: Path) -> Strings:
    document = yaml.parse(path.read_text(encoding="utf-8"), path.name)
    if document.faults:
        raise ValueError(f"{path}: {document.faults[0]}")
    return Strings(_SHAPE.validate_python(document.value), path.name)
