"""One file to its record, with everything that is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.ledger import Ledger
from llwybr.curriculum.location import Entry, Location
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.page import PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Text

from . import files, front_matter, signs, yaml
from .survey import Kind, Listed
from .validate import validate

_RECORDS: dict[Kind, type[BaseModel]] = {
    Kind.ORGANISATION: Organisation,
    Kind.GLOSSARY: Glossary,
    Kind.LEDGER: Ledger,
    Kind.FRAMEWORK: Framework,
    Kind.ROLE: Role,
    Kind.MODULE: ModuleFacts,
    Kind.PATHWAY: Pathway,
    Kind.EDITION: EditionFront,
    Kind.PAGE: PageFront,
}
_MARKED = (Kind.EDITION, Kind.PAGE)
_CODE_IN_PICTURE = re.compile(
    r"<\s*(?:script|foreignobject|iframe|embed|object|handler|set\b|animate)"
    r"|\son[a-z]{3,30}\s*=|(?:javascript|data\s*:\s*text)\s*:|<!entity",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one file holds. `entry` is None where it could not be read."""

    listed: Listed
    entry: Entry[Any] | None = None
    text: Text | None = None
    words: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()


def load(root: Path, listed: Listed) -> Loaded:
    """One file as its record, with everything that is wrong with it."""
    raw = files.read_raw(root, listed.path)
    if isinstance(raw, Fault):
        return Loaded(listed, faults=(raw,))
    faults = list(signs.oddities(raw, listed.path))
    text = files.normal(signs.without_hidden(files.plain_lines(raw)))
    if listed.kind is Kind.WORDS:
        return Loaded(listed, words=_words(text), faults=tuple(faults))
    parts = _parts(text, listed)
    if isinstance(parts, Fault):
        return Loaded(listed, faults=(*faults, parts))
    document, body = parts
    faults += document.faults
    if document.value is None and document.faults:
        return Loaded(listed, faults=tuple(faults))
    entry, wrong = validate(document, _RECORDS[listed.kind])
    return Loaded(listed, entry, body, faults=(*faults, *wrong, *_limits(body)))


def picture_with_code(root: Path, path: str) -> Fault | None:
    """Why an SVG picture must not be published, where it holds code that a browser would run."""
    raw = files.read_raw(root, path)
    if isinstance(raw, Fault):
        return raw
    text = files.plain_lines(raw)
    code = _CODE_IN_PICTURE.search(text)
    if code is None:
        return None
    line = text.count("\n", 0, code.start())
    column = code.start() - (text.rfind("\n", 0, code.start()) + 1)
    where = Location(path, line + 1, column + 1)
    return Fault(FaultKind.PICTURE_WITH_CODE, where, {"path": path, "found": code[0].strip()})


def _parts(text: str, listed: Listed) -> tuple[yaml.Document, Text | None] | Fault:
    if listed.kind in _MARKED:
        return front_matter.split(text, listed.path)
    return yaml.parse(text, listed.path), None


def _words(text: str) -> frozenset[str]:
    lines = (line.partition("#")[0].strip() for line in text.split("\n"))
    return frozenset(line for line in lines if line)


def _limits(body: Text | None) -> tuple[Fault, ...]:
    if body is None or body.depth is None:
        return ()
    return (Fault(FaultKind.MARKDOWN_LIMIT, body.depth.location, {"what": body.depth.what}),)
