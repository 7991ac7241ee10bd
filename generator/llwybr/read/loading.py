"""One file to its record, with everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
from llwybr.curriculum.passing import Passing
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.post import PostFront
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Text
from llwybr.memory.keeper import packed, unpacked
from llwybr.memory.program import digest
from llwybr.memory.run import Run

from . import files, front_matter, signs, yaml
from .standing import Standing, holding
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
class Loaded(Passing):
    """What one file holds. `entry` is None where it could not be read."""

    listed: Listed
    entry: Entry[Any] | None = None
    text: Text | None = None
    words: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


def load_all(root: Path, listed: Sequence[Listed], run: Run, standing: Standing) -> list[Loaded]:
    """Every file, in the order given; by several processes where many are new."""
    shelf = run.keeper.shelf("read")
    found: list[Loaded | None] = []
    for each in listed:
        holds = standing.digest(each.path)
        found.append(shelf.recall(_key(each, holds)) if holds else None)
    new = [number for number, loaded in enumerate(found) if loaded is None]
    waiting = [listed[number] for number in new]
    shared = run.share(partial(_load, root), waiting, enough=_ENOUGH_TO_SHARE)
    for number, (key, content) in shared:
        found[new[number]] = unpacked(content)
        if key:
            shelf.keep(key, content)
    return [loaded for loaded in found if loaded]


def load_file(root: Path, listed: Listed) -> tuple[bytes, Loaded]:
    """A file as its record, and the key of all that the record depends on.

    There is no key where what is wrong depends on more than what the file holds.
    """
    raw = files.read_bytes(root, listed.path)
    if isinstance(raw, Fault):
        return b"", Loaded(listed, faults=(raw,))
    holds = holding(raw)
    return _key(listed, holds), load(listed, raw, holds)


def _load(root: Path, listed: Listed) -> tuple[bytes, bytes]:
    """The same, with the record packed, as it passes between processes and is kept."""
    key, loaded = load_file(root, listed)
    return key, packed(loaded)


def _key(listed: Listed, holds: bytes) -> bytes:
    return digest((repr(listed).encode(), holds))


def load(listed: Listed, raw: bytes, holds: bytes) -> Loaded:
    """A file as its record, from what it holds and the digest of that."""
    written = files.decoded(raw, listed.path)
    if isinstance(written, Fault):
        return Loaded(listed, faults=(written,))
    faults = list(signs.oddities(written, listed.path))
    text = files.normal(signs.without_hidden(files.plain_lines(written)))
    if listed.kind is Kind.WORDS:
        return Loaded(listed, words=_words(text), faults=tuple(faults))
    parts = _parts(text, listed)
    if isinstance(parts, Fault):
        return Loaded(listed, faults=(*faults, parts))
    document, body = parts
    faults += (*document.faults, *_faults_of(body))
    if document.value is None and document.faults:
        return Loaded(listed, faults=tuple(faults))
    document.source = replace(document.source, digest=holds)
    entry, wrong = validate(document, _RECORDS[listed.kind])
    return Loaded(listed, entry, body, faults=(*faults, *wrong))


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
