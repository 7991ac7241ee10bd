"""Signs in a file that no author meant to write: each is told once, where it first stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location

from .files import normal, plain_lines

HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""Control characters and separators that editors do not show."""

DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that change the direction of writing, so that a text looks other than it is."""

BLANKS_AT_END = re.compile(r"(?<![ \t])[ \t]++$", re.MULTILINE)
_BREAK = "  "
_LINE_END = re.compile(r"\r\n|\n|\r")


def oddities(raw: str, path: str) -> Iterator[Fault]:
    """What is odd about the signs of a file as it stands on the disk."""
    if raw.startswith("\ufeff"):
        yield Fault(FaultKind.MARK_AT_START, Location(path), {"path": path})
    if "\r" in raw:
        yield from _line_ends(raw, path)
    text = plain_lines(raw)
    for kind, signs in ((FaultKind.SIGN_HIDDEN, HIDDEN), (FaultKind.SIGN_OF_DIRECTION, DIRECTION)):
        found = (
            None if text.isascii() and kind is FaultKind.SIGN_OF_DIRECTION else signs.search(text)
        )
        if found:
            yield Fault(kind, _at(text, path, found.start()), {"sign": f"U+{ord(found[0]):04X}"})
    if not unicodedata.is_normalized("NFC", text):
        yield Fault(FaultKind.TEXT_NOT_NORMAL, _first_change(text, path), {"path": path})
    blank = next(blanks_at_end(text, path.endswith(".md")), None)
    if blank:
        yield Fault(FaultKind.BLANKS_AT_END, _at(text, path, blank.start()), {"path": path})


def without_hidden(text: str) -> str:
    """The text without its hidden signs, so that what they are in can be read."""
    return HIDDEN.sub("", text)


def blanks_at_end(text: str, is_markdown: bool) -> Iterator[re.Match[str]]:
    """Blanks at the ends of lines; in Markdown, two before a line of words are a line break."""
    for match in BLANKS_AT_END.finditer(text):
        if not (is_markdown and _is_break(text, match)):
            yield match


def _is_break(text: str, blanks: re.Match[str]) -> bool:
    if not blanks[0].endswith(_BREAK):
        return False
    start = text.rfind("\n", 0, blanks.start()) + 1
    end = text.find("\n", blanks.end() + 1)
    before, after = text[start : blanks.start()], text[blanks.end() : end if end >= 0 else None]
    return bool(before.strip() and after.strip())


def _line_ends(raw: str, path: str) -> Iterator[Fault]:
    first = _LINE_END.search(raw)
    for number, end in enumerate(_LINE_END.finditer(raw), 1):
        if first and end[0] != first[0]:
            yield Fault(FaultKind.LINE_ENDS_MIXED, Location(path, number), {"path": path})
            return


def _first_change(text: str, path: str) -> Location:
    """The first line that normal form would change, and the first such column in it."""
    for number, line in enumerate(text.split("\n"), 1):
        composed = normal(line)
        if composed != line:
            pairs = zip(line, composed, strict=False)
            column = next((n for n, (a, b) in enumerate(pairs) if a != b), len(composed))
            return Location(path, number, column + 1)
    return Location(path)


def _at(text: str, path: str, place: int) -> Location:
    start = text.rfind("\n", 0, place) + 1
    return Location(path, text.count("\n", 0, place) + 1, place - start + 1)
