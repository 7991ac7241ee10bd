"""What was read and looked up for the last build, kept below the root's `.cache` folder.

It may be deleted at any time. It holds only what depends on one text or one word alone, under a
digest of the program: what the whole site decides, as which lemma a word has there, is decided
again in each build. A memory that is damaged or in nobody's shape is as good as none.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from llwybr.memory.program import program

from .lexicon import Answers
from .lines import Line
from .reading import FIELDS, Reading

FOLDER = ".cache/llwybr/search"
"""Below the root of the curriculum; other rooms may keep things of their own beside it."""

_FILE = "known.json"
_DRAFT = "draft-"
_BETWEEN = "\u00a6"
"""No word has this sign, nor is it one of those that numbers are written with."""


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
            "program": program().hex(),
            "answers": known.answers,
            "readings": {
                language: {key: _told_fields(each) for key, each in here.items()}
                for language, here in known.readings.items()
            },
            "indexes": {
                language: (each.chosen, each.keys, [_told_line(line) for line in each.lines])
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
    if told["program"] != program().hex():
        raise ValueError("another program")
    answers = {question: _answers(here) for question, here in told["answers"].items()}
    readings = {
        language: {key: _fields(each) for key, each in here.items()}
        for language, here in told["readings"].items()
    }
    indexes = {language: _last(*each) for language, each in told["indexes"].items()}
    return Known(answers, readings, indexes)


def _answers(told: Any) -> dict[str, str | None]:
    if not set(map(type, told.values())) <= {str, type(None)}:
        raise TypeError("not answers")
    return dict(told)


def _last(chosen: Any, keys: Any, lines: Any) -> LastIndex:
    """An index. Raises ValueError or TypeError where a line tells nothing that can be."""
    if not set(map(type, (*chosen.values(), *keys))) <= {str}:
        raise TypeError("not words")
    return LastIndex(chosen, tuple(keys), tuple(map(_line, lines)))


def _told_line(line: Line) -> str:
    forms = (str(line.forms),) if isinstance(line.forms, int) else line.forms
    return _BETWEEN.join((line.words, *chain.from_iterable(line.places), *forms))


def _line(told: str) -> Line:
    words, *parts = told.split(_BETWEEN)
    documents, times = parts[0 : 2 * len(FIELDS) : 2], parts[1 : 2 * len(FIELDS) : 2]
    forms = parts[2 * len(FIELDS) :]
    places = tuple(zip(documents, times, strict=True))
    if len(places) != len(FIELDS) or len(forms) not in (1, 2):
        raise ValueError("not a line")
    return Line(words, places, int(forms[0]) if len(forms) == 1 else (forms[0], forms[1]))


def _told_fields(reading: Reading) -> str:
    return _BETWEEN.join(chain.from_iterable(reading))


def _fields(told: str) -> Reading:
    parts = told.split(_BETWEEN)
    if len(parts) != 2 * len(FIELDS):
        raise ValueError("not the fields of a document")
    return tuple(zip(parts[::2], parts[1::2], strict=True))
