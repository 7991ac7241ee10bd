"""Markdown lines to blocks: what is code or a comment is set aside."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

PREFIX = re.compile(r"[ \t>]*")
MARKERS = re.compile(r"(?:[ \t]*(?:>[ ]?|(?:[-*+]|\d{1,9}\.)[ \t]+))*(?: {4}|\t)*")
TICKS = re.compile(r"`+")
_CONTAINER = re.compile(r"!!!|\?\?\?|===|[-*+:][ \t]|\d{1,9}\.[ \t]|>|\[\^")
_OPENING = re.compile(r"(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<words>.*)")
_CODE_OR_COMMENT = re.compile(r"`+|<!--")


@dataclass(frozen=True, slots=True)
class Fence:
    """A block of code: the number of its first line, what is said of it, and its lines."""

    number: int
    words: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """The lines of a body with code and comments blanked out, columns kept, and the code."""

    lines: list[str]
    code: list[Fence]

    def blocks(self) -> Iterator[tuple[int, list[str]]]:
        """Runs of lines without a blank one between them, each with its first line's number."""
        block: list[str] = []
        for number, line in enumerate([*self.lines, ""]):
            if line.strip(" \t>"):
                block.append(line)
            elif block:
                yield number - len(block), block
                block = []


def end_of(pattern: re.Pattern[str], line: str) -> int:
    """Where a pattern that fits the start of every line ends."""
    match = pattern.match(line)
    return match.end() if match else 0


def last_runs(text: str) -> dict[str, int]:
    """Where the last run of backticks of each length begins."""
    return {run[0]: run.start() for run in TICKS.finditer(text)} if "`" in text else {}


def end_of_code(text: str, ticks: re.Match[str]) -> int:
    """Where code that begins with `ticks` ends; the caller knows that it does."""
    for run in TICKS.finditer(text, ticks.end()):
        if run[0] == ticks[0]:
            return run.end()
    return ticks.end()


def prose(lines: list[str]) -> Prose:
    """What Python-Markdown would publish as prose: no fenced or indented code, no comments."""
    closing = _closing_fences(lines)
    kept: list[str] = []
    code: list[Fence] = []
    is_comment = is_inside = is_code = False
    number = 0
    while number < len(lines):
        line = lines[number]
        fence = None if is_comment else _fence(lines, number, closing)
        if fence is not None:
            code.append(fence)
            kept.extend(" " * len(each) for each in fence.lines)
            number += len(fence.lines)
            continue
        is_indented = line.startswith(("    ", "\t"))
        after_blank = not kept or not kept[-1].strip()
        was_code = is_code
        is_code = is_indented and not is_inside and not is_comment and (after_blank or is_code)
        if line.strip() and not is_indented:
            is_inside = bool(_CONTAINER.match(line.lstrip(" ")))
        if is_code and line.strip():
            kept.append(" " * len(line))
            if not was_code:
                code.append(Fence(number, "", (line,)))
        else:
            line, is_comment = _without_comments(line, is_comment)
            kept.append(line)
        number += 1
    return Prose(kept, code)


def _closing_fences(lines: list[str]) -> dict[str, list[int]]:
    """For each fence, the numbers of the lines that could close it."""
    closing: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if "`" not in line and "~" not in line:
            continue
        bare = line[end_of(PREFIX, line) :].rstrip()
        if len(bare) > 2 and bare[0] in "`~" and bare == bare[0] * len(bare):
            closing.setdefault(bare, []).append(number)
    return closing


def _fence(lines: list[str], number: int, closing: dict[str, list[int]]) -> Fence | None:
    """The fence that opens on line `number`; one that is never closed is no fence."""
    line = lines[number]
    if "```" not in line and "~~~" not in line:
        return None
    opening = _OPENING.match(line, end_of(MARKERS, line))
    opening = opening or _OPENING.match(line, end_of(PREFIX, line))
    if opening is None:
        return None
    ends = closing.get(opening["fence"], [])
    place = bisect_right(ends, number)
    if place == len(ends):
        return None
    return Fence(number, opening["words"].strip(), tuple(lines[number : ends[place] + 1]))


def _without_comments(line: str, is_comment: bool) -> tuple[str, bool]:
    """The line with comments blanked out, and whether one is still open at its end."""
    if not is_comment and "<!--" not in line:
        return line, False
    last = last_runs(line)
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
            search = end_of_code(line, token) if is_code else token.end()
            continue
        start = token.start() if token else len(line)
        kept.append(line[place:start])
        place, is_comment = start, token is not None
    return "".join(kept), is_comment
