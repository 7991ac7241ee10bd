"""What a Markdown text holds, with line and column: headings, links and images.

Follows Python-Markdown, which publishes the text, where it matters for checks: fenced, indented and
inline code and HTML comments hold nothing; callouts, lists and quotations do. Every step looks at a
bounded piece of text, so that the time grows with the length of the text only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Heading, Link, Text

_PREFIX = re.compile(r"[ \t>]*")
_MARKERS = re.compile(r"(?:[ \t]*(?:>[ ]?|(?:[-*+]|\d{1,9}\.)[ \t]+))*(?: {4}|\t)*")
_CONTAINER = re.compile(r"!!!|\?\?\?|===|[-*+][ \t]|\d{1,9}\.[ \t]|>|\[\^")
_OPENING = re.compile(r"(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
_HASHES = re.compile(r"(#{1,6})(.*)")
_UNDERLINE = re.compile(r"(=+|-+)[ ]*$")
_TOKEN = re.compile(
    r"\\.|`+|<!--|<[a-zA-Z][a-zA-Z0-9+.-]{0,30}:[^<>\s]{1,2000}>|!?\[|\]", re.DOTALL
)
_TICKS = re.compile(r"`+")
_CODE_OR_COMMENT = re.compile(r"`+|<!--")
_IN_BRACKETS = re.compile(r"\(((?:[^()]|\((?:[^()]|\([^()]{0,200}\)){0,500}\)){0,1500})\)")
_TARGET = re.compile(r"<([^<>]*)>.*|(.*?)(?:\s*(?:\"[^\"]*\"|'[^']*'))?", re.DOTALL)
_REFERENCE = re.compile(r"[ ]?\[([^\[\]]{0,200})\]")
_DEFINITION = re.compile(r" {0,3}\[([^\[\]^][^\[\]]{0,200})\]:[ \t]*<?(\S{1,1000}?)>?(?:[ \t]|$)")


def scan(markdown: str, path: str, first_line: int = 1) -> Text:
    """The text of a body that begins at line `first_line` of the file at `path`."""
    lines = _without_code_and_comments(markdown.split("\n"))
    found = _Findings(path, _definitions(lines))
    for start, block in _blocks(lines):
        found.take(block, start + first_line)
    links, images = (sorted(each, key=_location) for each in (found.links, found.images))
    return Text(markdown, tuple(found.headings), tuple(links), tuple(images))


def _location(link: Link) -> Location:
    return link.location


def _end(pattern: re.Pattern[str], line: str) -> int:
    """Where a pattern that fits the start of every line ends."""
    match = pattern.match(line)
    return match.end() if match else 0


def _definitions(lines: list[str]) -> dict[str, str]:
    matches = (_DEFINITION.match(line) for line in lines)
    return {match[1].lower(): match[2] for match in matches if match}


def _without_code_and_comments(lines: list[str]) -> list[str]:
    """The lines with fenced code, indented code and comments blanked out, columns kept."""
    closing = _closing_fences(lines)
    kept: list[str] = []
    is_comment = is_inside = is_code = False
    number = 0
    while number < len(lines):
        line = lines[number]
        end = None if is_comment else _end_of_fence(lines, number, closing)
        if end is not None:
            kept.extend(" " * len(each) for each in lines[number : end + 1])
            number = end + 1
            continue
        is_indented = line.startswith(("    ", "\t"))
        after_blank = not kept or not kept[-1].strip()
        is_code = is_indented and not is_inside and not is_comment and (after_blank or is_code)
        if line.strip() and not is_indented:
            is_inside = bool(_CONTAINER.match(line.lstrip(" ")))
        if is_code and line.strip():
            kept.append(" " * len(line))
        else:
            line, is_comment = _without_comments(line, is_comment)
            kept.append(line)
        number += 1
    return kept


def _closing_fences(lines: list[str]) -> dict[str, list[int]]:
    """For each fence, the numbers of the lines that could close it."""
    closing: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        bare = line[_end(_PREFIX, line) :].rstrip()
        if len(bare) > 2 and bare[0] in "`~" and bare == bare[0] * len(bare):
            closing.setdefault(bare, []).append(number)
    return closing


def _end_of_fence(lines: list[str], number: int, closing: dict[str, list[int]]) -> int | None:
    """The line that closes a fence opened on line `number`; a fence never closed is no fence."""
    line = lines[number]
    opening = _OPENING.match(line, _end(_MARKERS, line))
    opening = opening or _OPENING.match(line, _end(_PREFIX, line))
    if opening is None:
        return None
    ends = closing.get(opening["fence"], [])
    place = bisect_right(ends, number)
    return ends[place] if place < len(ends) else None


def _without_comments(line: str, is_comment: bool) -> tuple[str, bool]:
    """The line with comments blanked out, and whether one is still open at its end."""
    last = _last_runs(line)
    kept: list[str] = []
    place = search = 0
    while place < len(line):
        if is_comment:
            end = line.find("-->", place)
            stop = len(line) if end < 0 else end + 3
            kept.append(" " * (stop - place))
            place, is_comment = stop, end < 0
            search = place
            continue
        token = _CODE_OR_COMMENT.search(line, search)
        if token and token[0] != "<!--":
            is_code = last[token[0]] > token.start()
            search = _end_of_code(line, token) if is_code else token.end()
            continue
        start = token.start() if token else len(line)
        kept.append(line[place:start])
        place, is_comment = start, token is not None
    return "".join(kept), is_comment


def _last_runs(text: str) -> dict[str, int]:
    """Where the last run of backticks of each length begins."""
    return {run[0]: run.start() for run in _TICKS.finditer(text)}


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines without a blank one between them, each with the number of its first line."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""]):
        if line.strip(" \t>"):
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


@dataclass(slots=True)
class _Findings:
    """Gathers what blocks hold."""

    path: str
    definitions: dict[str, str]
    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)

    def take(self, block: list[str], line: int) -> None:
        """Note the headings, links and images of a block whose first line is line `line`."""
        is_first = True
        for number, text in enumerate(block):
            hashes = _HASHES.match(text, _end(_MARKERS, text))
            if hashes:
                words = hashes[2].strip().rstrip("#").strip()
                where = Location(self.path, line + number, 1)
                self.headings.append(Heading(len(hashes[1]), words, where))
            elif is_first and number + 1 < len(block) and self._underlined(block, number, line):
                continue
            is_first = bool(hashes)
        self._take_definitions(block, line)
        self._take_inline("\n".join(block), _Places(self.path, line, block))

    def _underlined(self, block: list[str], number: int, line: int) -> bool:
        underline = _UNDERLINE.match(block[number + 1])
        if underline is None or block[number].startswith(("    ", "\t", "|")):
            return False
        where = Location(self.path, line + number, 1)
        level = 1 if underline[1][0] == "=" else 2
        self.headings.append(Heading(level, block[number].strip(), where))
        return True

    def _take_definitions(self, block: list[str], line: int) -> None:
        for number, text in enumerate(block):
            match = _DEFINITION.match(text)
            if match:
                where = Location(self.path, line + number, match.start(2) + 1)
                self.links.append(Link(match[2], match[1], where))

    def _take_inline(self, text: str, places: _Places) -> None:
        last = _last_runs(text)
        brackets: list[re.Match[str]] = []
        place = 0
        while token := _TOKEN.search(text, place):
            place = token.end()
            sign = token[0]
            if sign[0] == "`" and last[sign] > token.start():
                place = _end_of_code(text, token)
            elif sign[0] == "<" and sign != "<!--":
                self.links.append(Link(sign[1:-1], sign[1:-1], places.at(token.start())))
            elif sign in ("[", "!["):
                brackets.append(token)
            elif sign == "]" and brackets:
                place = self._close(text, brackets.pop(), place, places)

    def _close(self, text: str, opening: re.Match[str], place: int, places: _Places) -> int:
        """Note what a pair of brackets stands for and return where it ends."""
        words = " ".join(text[opening.end() : place - 1].split())
        is_image = opening[0] == "!["
        inside = _IN_BRACKETS.match(text, place)
        if inside:
            target = _TARGET.fullmatch(inside[1].strip())
            address = (target[1] or target[2] or "") if target else inside[1]
            link = Link(address.strip(), words, places.at(opening.start()))
            (self.images if is_image else self.links).append(link)
            return inside.end()
        reference = _REFERENCE.match(text, place)
        if is_image and reference:
            name = (reference[1] or words).lower()
            if name in self.definitions:
                link = Link(self.definitions[name], words, places.at(opening.start()))
                self.images.append(link)
                return reference.end()
        return place


def _end_of_code(text: str, ticks: re.Match[str]) -> int:
    """Where code that begins with `ticks` ends; the caller knows that it does."""
    for run in _TICKS.finditer(text, ticks.end()):
        if run[0] == ticks[0]:
            return run.end()
    return ticks.end()


@dataclass(slots=True)
class _Places:
    """Line and column of each place in a block."""

    path: str
    first_line: int
    block: list[str]
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [0]
        for line in self.block[:-1]:
            self.starts.append(self.starts[-1] + len(line) + 1)

    def at(self, place: int) -> Location:
        """The location of a place in the block's joined lines."""
        number = bisect_right(self.starts, place) - 1
        return Location(self.path, self.first_line + number, place - self.starts[number] + 1)
