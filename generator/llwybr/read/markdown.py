"""What a Markdown text holds, with line and column: headings, links and images.

Follows Python-Markdown's reading where it matters for checks: fenced and inline code and HTML
comments hold no links; indented text may belong to a callout, so it is looked at. It is bounded:
each line is scanned once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Heading, Link, Text

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s*(.*?)\s*#*\s*$")
_SETEXT = re.compile(r"^ {0,3}(=+|-+)\s*$")
_CODE = re.compile(r"(`+)(?:(?!\1).)+?\1")
_INLINE = re.compile(
    r"(?P<image>!?)\[(?P<words>(?:[^\[\]\\]|\\.|!?\[[^\[\]]{0,200}\](?:\([^()\s]{0,500}\))?){0,500})\]"
    r"\(\s*(?P<target><[^<>]{0,1000}>|[^\s()]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_REFERENCE = re.compile(
    r"^ {0,3}\[(?P<name>[^\[\]^]{1,200})\]:\s*<?(?P<target>\S{1,1000}?)>?(?:\s|$)"
)
_AUTOMATIC = re.compile(r"<(?P<target>[a-z][a-z+.-]{1,20}:[^<>\s]{1,1000})>")


_NOT_A_PARAGRAPH = ("    ", "\t", "|", ">", "-", "*", "#")
"""What a line begins with that cannot be an underlined heading."""


@dataclass(slots=True)
class _Findings:
    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)


def scan(markdown: str, path: str, first_line: int = 1) -> Text:
    """The text of a body that begins at line `first_line` of the file at `path`."""
    found = _Findings()
    previous = ""
    for number, line in _outside_code(markdown, first_line):
        if heading := _heading(line, previous, Location(path, number)):
            found.headings.append(heading)
        _scan_line(line, path, number, found)
        previous = line
    return Text(markdown, tuple(found.headings), tuple(found.links), tuple(found.images))


def _outside_code(markdown: str, first_line: int) -> Iterator[tuple[int, str]]:
    """Numbered lines with code and comments blanked out, so that columns stay right."""
    fence = ""
    is_comment = False
    for number, line in enumerate(markdown.split("\n"), first_line):
        marker = _FENCE.match(line)
        if fence:
            if marker and marker[1].startswith(fence) and not line.strip(" `~\t"):
                fence = ""
            continue
        if marker and not is_comment:
            fence = marker[1]
            continue
        line, is_comment = _without_comments(_CODE.sub(_blank, line), is_comment)
        yield number, line


def _without_comments(line: str, is_comment: bool) -> tuple[str, bool]:
    """The line with HTML comments blanked out, and whether one is still open at its end."""
    kept: list[str] = []
    place = 0
    while place < len(line):
        sign = "-->" if is_comment else "<!--"
        found = line.find(sign, place)
        end = len(line) if found < 0 else found
        kept.append(" " * (end - place) if is_comment else line[place:end])
        if found < 0:
            break
        kept.append(" " * len(sign))
        place, is_comment = found + len(sign), not is_comment
    return "".join(kept), is_comment


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _heading(line: str, previous: str, where: Location) -> Heading | None:
    hashes = _HEADING.match(line)
    if hashes:
        return Heading(len(hashes[1]), hashes[2], where)
    rule = _SETEXT.match(line)
    if rule is None or not previous.strip() or previous.startswith(_NOT_A_PARAGRAPH):
        return None
    above = Location(where.path, where.line - 1)
    return Heading(1 if rule[1][0] == "=" else 2, previous.strip(), above)


def _scan_line(line: str, path: str, number: int, found: _Findings, offset: int = 0) -> None:
    for match in _INLINE.finditer(line):
        where = Location(path, number, offset + match.start() + 1)
        target = match["target"].strip("<>")
        link = Link(target, match["words"].strip(), where)
        (found.images if match["image"] else found.links).append(link)
        if "](" in match["words"]:
            _scan_line(match["words"], path, number, found, offset + match.start("words"))
    definition = _REFERENCE.match(line)
    if definition:
        where = Location(path, number, definition.start("target") + 1)
        found.links.append(Link(definition["target"], definition["name"], where))
    for match in _AUTOMATIC.finditer(line):
        where = Location(path, number, offset + match.start() + 1)
        found.links.append(Link(match["target"], match["target"], where))
