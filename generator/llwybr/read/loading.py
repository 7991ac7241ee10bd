"""One file to its record, with everything that is wrong with it."""

from __future__ import annotations

import multiprocessing
import os
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from llwybr.curriculum.accessibility import Accessibility
from llwybr.curriculum.entities import unescape
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.ledger import Ledger
from llwybr.curriculum.location import Entry
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.page import PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.post import PostFront
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Text

from . import files, front_matter, signs, yaml
from .survey import Kind, Listed
from .validate import validate

_RECORDS: dict[Kind, type[BaseModel]] = {
    Kind.ORGANISATION: Organisation,
    Kind.GLOSSARY: Glossary,
    Kind.ACCESSIBILITY: Accessibility,
    Kind.LEDGER: Ledger,
    Kind.FRAMEWORK: Framework,
    Kind.ROLE: Role,
    Kind.MODULE: ModuleFacts,
    Kind.PATHWAY: Pathway,
    Kind.EDITION: EditionFront,
    Kind.PAGE: PageFront,
    Kind.POST: PostFront,
}
_MARKED = (Kind.EDITION, Kind.PAGE, Kind.POST)
_CODE_IN_PICTURE = re.compile(
    r"<\s*(?:[\w.-]{1,100}:)?(?:script|foreignobject|iframe|embed|object|handler|set\b|animate)"
    r"|\son[a-z]{3,30}\s*=|javascript\s*:|data\s*:\s*text|<!entity"
    r"|<\?xml-stylesheet|data\s*:\s*application/(?:xml|xhtml|[a-z-]{0,20}script)",
    re.IGNORECASE,
)
_ADDRESS_IN_PICTURE = re.compile(r"href\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')", re.IGNORECASE)
_BLANKS = re.compile("[\x00-\x20]+")
_ENOUGH_TO_SHARE = 400
"""With fewer files than this, starting processes takes longer than they save."""


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A file as plain values. `document` is None where there is none."""

    listed: Listed
    document: yaml.Document | None = None
    body: Text | None = None
    words: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one file holds. `entry` is None where it could not be read."""

    listed: Listed
    entry: Entry[Any] | None = None
    text: Text | None = None
    words: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


def load_all(root: Path, listed: Sequence[Listed]) -> Iterator[Loaded]:
    """Every file, in the order given; on several cores where there are many."""
    workers = os.cpu_count() or 1
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    is_alone = threading.active_count() == 1  # a fork would leave other threads' locks shut
    if workers < 2 or not can_fork or not is_alone or len(listed) < _ENOUGH_TO_SHARE:
        yield from (_load(_parse(root, each)) for each in listed)
        return
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        for parsed in pool.imap(partial(_parse, root), listed, chunksize=32):
            yield _load(parsed)


def _parse(root: Path, listed: Listed) -> _Parsed:
    """A file as plain values: the work that takes time, and passes between processes easily."""
    raw = files.read_raw(root, listed.path)
    if isinstance(raw, Fault):
        return _Parsed(listed, faults=(raw,))
    faults = list(signs.oddities(raw, listed.path))
    text = files.normal(signs.without_hidden(files.plain_lines(raw)))
    if listed.kind is Kind.WORDS:
        return _Parsed(listed, words=_words(text), faults=tuple(faults))
    parts = _parts(text, listed)
    if isinstance(parts, Fault):
        return _Parsed(listed, faults=(*faults, parts))
    document, body = parts
    return _Parsed(listed, document, body, faults=(*faults, *document.faults, *_faults_of(body)))


def _load(parsed: _Parsed) -> Loaded:
    """A parsed file as its record."""
    listed, document, faults = parsed.listed, parsed.document, parsed.faults
    if document is None or (document.value is None and document.faults):
        return Loaded(listed, words=parsed.words, faults=faults)
    entry, wrong = validate(document, _RECORDS[listed.kind])
    return Loaded(listed, entry, parsed.body, faults=(*faults, *wrong))


def picture_with_code(root: Path, path: str) -> Fault | None:
    """Why an SVG picture must not be published, where it holds code that a browser would run."""
    raw = files.read_raw(root, path)
    if isinstance(raw, Fault):
        return raw
    text = files.plain_lines(raw)
    hidden = signs.HIDDEN.search(text)  # in another encoding these make code of what is none here
    if hidden:
        where = signs.place_in(text, path, hidden.start())
        return signs.sign_fault(FaultKind.SIGN_HIDDEN, hidden[0], where)
    code = _CODE_IN_PICTURE.search(text) or _disguised_code(text)
    if code is None:
        return None
    values = {"path": path, "found": code[0].strip()}
    return Fault(FaultKind.PICTURE_WITH_CODE, signs.place_in(text, path, code.start()), values)


def _disguised_code(text: str) -> re.Match[str] | None:
    """The first address whose entities and blanks hide code."""
    for address in _ADDRESS_IN_PICTURE.finditer(text) if "&" in text else ():
        plain = _BLANKS.sub("", unescape(address[1] or address[2] or ""))
        if _CODE_IN_PICTURE.match(plain):
            return address
    return None


def _parts(text: str, listed: Listed) -> tuple[yaml.Document, Text | None] | Fault:
    if listed.kind in _MARKED:
        return front_matter.split(text, listed.path)
    return yaml.parse(text, listed.path), None


def _words(text: str) -> frozenset[str]:
    lines = (line.partition("#")[0].strip() for line in text.split("\n"))
    return frozenset(line for line in lines if line)


def _faults_of(body: Text | None) -> Iterator[Fault]:
    if body is None:
        return
    yield from signs.written_as_numbers(body)
    for quiz in body.quizzes:
        yield from quiz.faults
    if body.depth is not None:
        yield Fault(FaultKind.MARKDOWN_LIMIT, body.depth.location, {"what": body.depth.what})
