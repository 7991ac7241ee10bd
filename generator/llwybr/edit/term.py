"""A new entry of the glossary, put into its sorted place; all else in the file stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.fault import Fault
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Source
from llwybr.read import yaml
from llwybr.read.files import plain, plain_lines, read_raw

from .inline import inline
from .refusal import Refusal, Why
from .writing import replace

PATH = "curriculum/glossary.yml"

GENDER = "m"
"""The gender of the Welsh words that stand for a term which has none yet."""

_DASH = re.compile(r"( *)-( +)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTerm:
    """What is known of a term before it is written. `gender` is that of the Welsh word."""

    id: str
    term: Bilingual
    definition: Bilingual
    gender: str

    @property
    def facts(self) -> dict[str, Any]:
        """The entry as plain values, in the order in which they are written."""
        return {
            "id": self.id,
            "en": {"term": self.term.en, "definition": self.definition.en},
            "cy": {"term": self.term.cy, "gender": self.gender, "definition": self.definition.cy},
            "source": "ours",
            "status": "drafted",
        }

    def lines(self, indent: str = "  ", gap: str = " ") -> Iterator[str]:
        """The entry as lines of YAML."""
        starts = [f"{indent}-{gap}", f"{indent} {' ' * len(gap)}"]
        for n, (key, value) in enumerate(self.facts.items()):
            yield f"{starts[min(n, 1)]}{key}: {inline(value)}"


def words(term_id: str) -> Bilingual:
    """Words that stand for a term until it is given its own."""
    return Bilingual(cy=f"term newydd ({term_id})", en=term_id.replace("-", " "))


def check_free(curriculum: Curriculum, term_id: str) -> None:
    """Raise Refusal where the glossary has the term, or cannot be read."""
    glossary = curriculum.glossary
    if glossary is None:
        raise Refusal(Why.GLOSSARY_UNREADABLE, path=PATH)
    for n, known in enumerate(glossary.value.terms):
        if known.id == term_id:
            line = str(glossary.at("terms", n).line)
            raise Refusal(Why.TERM_TAKEN, id=term_id, path=PATH, line=line)


def add(root: Path, new: NewTerm) -> None:
    """Write the glossary with a new entry. Raises Refusal where that cannot be done safely."""
    text = read_raw(root, PATH)
    if isinstance(text, Fault):
        raise Refusal(Why.GLOSSARY_UNREADABLE, path=PATH)
    changed = with_term(text, new)
    try:
        replace(root / PATH, changed.encode())
    except OSError as error:
        raise Refusal(Why.CANNOT_WRITE, path=PATH, reason=error.strerror or str(error)) from error


def with_term(text: str, new: NewTerm) -> str:
    """The glossary with a new entry before the first whose id comes after its own.

    Nothing but the entry is added, down to the last byte. Raises Refusal where the layout of the
    file leaves any doubt that this can be done.
    """
    document = yaml.parse(plain(text), PATH)
    layout = _layout(text, document.source)
    if layout is None or document.faults:
        raise odd(new)
    ids = [term["id"] for term in document.value["terms"]]
    place = next((n for n, known in enumerate(ids) if known > new.id), len(ids))
    changed = layout.with_lines(place, list(new.lines(layout.indent, layout.gap)))
    terms = document.value["terms"]
    expected = {**document.value, "terms": [*terms[:place], new.facts, *terms[place:]]}
    again = yaml.parse(plain(changed), PATH)
    if again.faults or again.value != expected:
        raise odd(new)
    return changed


def odd(new: NewTerm) -> Refusal:
    """The refusal that tells somebody to put the entry in by hand."""
    return Refusal(Why.GLOSSARY_ODD, path=PATH, entry="\n".join(new.lines()))


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the entries of a glossary are laid out. Lines count from 0."""

    lines: list[str]
    entries: list[int]
    end: int
    indent: str
    gap: str

    def with_lines(self, place: int, entry: list[str]) -> str:
        """The file with an entry at a place in the list."""
        is_last = place == len(self.entries)
        at = self._after_last() if is_last else self._above(self.entries[place])
        blank = [""] if self._is_spaced() else []
        added = [*blank, *entry] if is_last else [*entry, *blank]
        ending = "\r" if self.lines[self.entries[0]].endswith("\r") else ""
        new = [line + ending for line in added]
        return "\n".join([*self.lines[:at], *new, *self.lines[at:]])

    def _above(self, line: int) -> int:
        """The first of the comment lines that stand right above a line, or the line itself."""
        while self._is_comment(line - 1):
            line -= 1
        return line

    def _after_last(self) -> int:
        line = self.end
        while self._is_comment(line - 1) or not self.lines[line - 1].strip():
            line -= 1
        return line

    def _is_comment(self, line: int) -> bool:
        """Whether a line is a comment on entries; one that is set in further is part of a text."""
        text = self.lines[line]
        return text.lstrip(" ").startswith("#") and text.index("#") <= len(self.indent)

    def _is_spaced(self) -> bool:
        """Whether entries have a blank line between them."""
        later = self.entries[1:2]
        return any(not self.lines[self._above(line) - 1].strip() for line in later)


def _layout(text: str, source: Source) -> _Layout | None:
    """How the file is laid out, or None where it is not one entry below the other."""
    lines = text.split("\n")
    if len(lines) != len(plain_lines(text).split("\n")):
        return None
    starts = [at for way, at in source.values.items() if way[:1] == ("terms",) and len(way) == 2]
    dashes = [_DASH.fullmatch(lines[line - 1][: column - 1]) for line, column in starts]
    forms = {(dash[1], dash[2]) if dash else None for dash in dashes}
    form = forms.pop() if len(forms) == 1 else None
    if form is None:
        return None
    entries = [line - 1 for line, _ in starts]
    after = [line - 1 for way, (line, _) in source.keys.items() if len(way) == 1]
    end = min((line for line in after if line > entries[-1]), default=len(lines))
    return _Layout(lines, entries, end, *form)
