"""Signs in a file that no author meant to write: each is told once, where it first stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from llwybr.curriculum.entities import unescape
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Text

from .files import normal, plain_lines

HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""Control characters and separators that editors do not show."""

DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that change the direction of writing, so that a text looks other than it is."""

BLANKS_AT_END = re.compile(r"(?<![ \t])[ \t]++$", re.MULTILINE)
_SIGNS = ((FaultKind.SIGN_HIDDEN, HIDDEN), (FaultKind.SIGN_OF_DIRECTION, DIRECTION))
_NUMBER = re.compile(r"&#(?:x([0-9a-f]++)|([0-9]++));?|&[lr]lm;?", re.IGNORECASE)
_MOST_DIGITS = 7
_BREAK = "  "
_TAB = 4
_LINE_END = re.compile(r"\r\n|\n|\r")


def oddities(raw: str, path: str) -> Iterator[Fault]:
    """What is odd about the signs of a file as it stands on the disk."""
    if raw.startswith("\ufeff"):
        yield Fault(FaultKind.MARK_AT_START, Location(path), {"path": path})
    if "\r" in raw:
        yield from _line_ends(raw, path)
    text = plain_lines(raw)
    for kind, signs in _SIGNS if not text.isascii() else _SIGNS[:1]:
        found = signs.search(text)
        if found:
            yield sign_fault(kind, found[0], place_in(text, path, found.start()))
    if not unicodedata.is_normalized("NFC", text):
        yield Fault(FaultKind.TEXT_NOT_NORMAL, _first_change(text, path), {"path": path})
    blank = next(blanks_at_end(text, path.endswith(".md")), None)
    if blank:
        where = place_in(text, path, blank.start())
        yield Fault(FaultKind.BLANKS_AT_END, where, {"path": path})


def unseen(text: str) -> Iterator[tuple[FaultKind, str]]:
    """The first hidden sign, and the first sign of direction, in a text that has either."""
    for kind, signs in _SIGNS:
        found = signs.search(text)
        if found:
            yield kind, found[0]


def sign_fault(kind: FaultKind, sign: str, where: Location) -> Fault:
    """The fault of a sign that is not seen."""
    return Fault(kind, where, {"sign": f"U+{ord(sign):04X}"})


def written_as_numbers(body: Text) -> Iterator[Fault]:
    """The first such sign of each kind that prose holds as an entity: `&#8238;`, `&rlm;`."""
    told: set[FaultKind] = set()
    for passage in body.passages if "&" in body.markdown else ():
        for match in _NUMBER.finditer(passage.text):
            for kind, sign in unseen(_sign(match)):
                if kind not in told:
                    told.add(kind)
                    yield sign_fault(kind, sign, passage.at(match.start()))


def _sign(entity: re.Match[str]) -> str:
    """What an entity stands for. `html.unescape` would leave control characters out."""
    digits = (entity[1] or entity[2] or "").lstrip("0")
    if not digits:
        return unescape(entity[0])
    number = int(digits, 16 if entity[1] else 10) if len(digits) <= _MOST_DIGITS else 0
    is_sign = 0 < number < 0x110000 and not 0xD800 <= number < 0xE000
    return chr(number) if is_sign else "\ufffd"


def without_hidden(text: str) -> str:
    """The text without its hidden signs, so that what they are in can be read."""
    return HIDDEN.sub("", text)


def blanks_at_end(text: str, is_markdown: bool) -> Iterator[re.Match[str]]:
    """Blanks at the ends of lines; in Markdown, two before a line of words are a line break."""
    for match in BLANKS_AT_END.finditer(text):
        if not (is_markdown and _is_break(text, match)):
            yield match


def _is_break(text: str, blanks: re.Match[str]) -> bool:
    start = text.rfind("\n", 0, blanks.start()) + 1
    if not text[start : blanks.end()].expandtabs(_TAB).endswith(_BREAK):
        return False
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


def place_in(text: str, path: str, place: int) -> Location:
    """The location of a place in a file's text."""
    start = text.rfind("\n", 0, place) + 1
    return Location(path, text.count("\n", 0, place) + 1, place - start + 1)
