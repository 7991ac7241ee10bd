"""What was read and looked up for the last build, kept below the root's `.cache` folder.

It may be deleted at any time. It holds only what depends on one text or one word alone, under a
digest of the program: what the whole site decides, as which lemma a word has there, is decided
again in each build. A memory that is damaged or in nobody's shape is as good as none.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import llwybr

from .lexicon import Answers
from .lines import Line
from .reading import FIELDS, Reading

FOLDER = ".cache/llwybr/search"
"""Below the root of the curriculum; other rooms may keep things of their own beside it."""

_FILE = "known.json"
_DRAFT = "draft-"
_SOURCES = ("search/*.py", "welsh/*.py", "read/*.py", "curriculum/*.py", "check/lexicon.py")
"""Whatever decides how a text is read and what the lexicon says of a word."""


@dataclass(frozen=True, slots=True)
class LastIndex:
    """The index of the last build: what the glossary decided, and what was read, by digest."""

    chosen: Mapping[str, str]
    keys: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Answers of the lexicons, and by language what was read of texts, and the last index."""

    answers: Answers = field(default_factory=dict)
    readings: dict[str, dict[str, Reading]] = field(default_factory=dict)
    indexes: dict[str, LastIndex] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of one root. Two builds at once may both use it: a file is replaced as a whole."""

    root: Path

    def recall(self) -> Known:
        """What is known from earlier builds."""
        try:
            place = self._folder() / _FILE
            return _known(json.loads(place.read_bytes()))
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return Known()

    def keep(self, known: Known) -> None:
        """Remember this and nothing else; where that is not possible, only time is lost."""
        told = {
            "program": _program(),
            "answers": known.answers,
            "readings": known.readings,
            "indexes": {
                language: (each.chosen, each.keys, each.lines)
                for language, each in known.indexes.items()
            },
        }
        content = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        with suppress(OSError, ValueError):
            folder = self._folder()
            folder.mkdir(parents=True, exist_ok=True)
            draft = folder / f"{_DRAFT}{secrets.token_hex(4)}"
            draft.write_bytes(content.encode())
            draft.replace(folder / _FILE)
            for left in folder.glob(f"{_DRAFT}*"):  # by a build that was ended while it wrote
                left.unlink(missing_ok=True)

    def _folder(self) -> Path:
        """Where it is kept. Raises ValueError where a link leads out of the root."""
        folder = self.root / FOLDER
        if not folder.resolve().is_relative_to(self.root.resolve()):
            raise ValueError(folder)
        return folder


def _known(told: Any) -> Known:
    """What a file tells. Raises ValueError, or what Python does, where it is not one of ours."""
    if told["program"] != _program():
        raise ValueError("another program")
    answers = {
        question: {_word(word): answer and _word(answer) for word, answer in here.items()}
        for question, here in told["answers"].items()
    }
    readings = {
        language: {key: _reading(fields) for key, fields in here.items()}
        for language, here in told["readings"].items()
    }
    indexes = {language: _last(*each) for language, each in told["indexes"].items()}
    return Known(answers, readings, indexes)


def _last(chosen: Any, keys: Any, lines: Any) -> LastIndex:
    """An index. Raises ValueError or TypeError where a line tells nothing that can be."""
    decided = {_word(form): _word(lemma) for form, lemma in chosen.items()}
    return LastIndex(decided, tuple(map(_word, keys)), tuple(_line(*each) for each in lines))


def _line(words: Any, places: Any, forms: Any) -> Line:
    found = tuple((_word(documents), _word(times)) for documents, times in places)
    if len(found) != len(FIELDS):
        raise ValueError("not the fields of a document")
    if isinstance(forms, int):
        return Line(_word(words), found, forms)
    listed, which = forms
    return Line(_word(words), found, (_word(listed), _word(which)))


def _word(told: Any) -> str:
    if not isinstance(told, str):
        raise TypeError("not a word")
    return told


def _reading(told: Any) -> Reading:
    fields = tuple((_word(once), _word(often)) for once, often in told)
    if len(fields) != len(FIELDS):
        raise ValueError("not the fields of a document")
    return fields


@cache
def _program() -> str:
    """A digest of the program and of the libraries that read texts."""
    digest = hashlib.sha256()
    for file in _sources(Path(next(iter(llwybr.__path__)))):
        digest.update(file.read_bytes())
    parts = (digest.hexdigest(), sys.version, unicodedata.unidata_version, version("simplemma"))
    return " ".join(parts)


def _sources(package: Path) -> Iterator[Path]:
    for pattern in _SOURCES:
        yield from sorted(package.glob(pattern))
