"""What a Markdown text holds, with line and column: headings, links, images, tables, prose.

Follows Python-Markdown, which publishes the text, where it matters for checks: fenced, indented and
inline code and HTML comments hold nothing; callouts, lists and quotations do. Every step looks at a
bounded piece of text, so that the time grows with the length of the text only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown.extensions.toc import slugify

from llwybr.curriculum.entities import unescape
from llwybr.curriculum.folded import Folded
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import (
    Callout,
    Depth,
    Details,
    Heading,
    Link,
    LinkForm,
    Passage,
    PassageKind,
    Reference,
    Table,
    Text,
)

from .blocks import MARKERS, end_of, prose
from .inline import Inline
from .limits import MAX_MARKDOWN_DEPTH, MAX_PARTS
from .quiz import is_quiz, quizzes

_HASHES = re.compile(r"(#{1,6})(.*)")
_UNDERLINE = re.compile(r"(=+|-+)[ ]*$")
_DEFINITION = re.compile(r" {0,3}\[([^\[\]^][^\[\]]{0,200})\]:[ \t]*<?(\S{1,1000}?)>?(?:[ \t]|$)")
_NOTE = re.compile(r" {0,3}\[(\^[^\[\]\n]{1,200})\]:")
_ITEM = re.compile(r"[ \t>]*(?:[-*+:]|\d{1,9}\.|\[\^[^\[\]]{1,200}\]:)[ \t]+")
_CALLOUT = re.compile(r"[ \t>]*(?:!!!|\?\?\?\+?|===[!+]{0,2}(?= *\"))[ \t]*([\w-]*)[\w -]*")
_RULE_OF_TABLE = re.compile(
    r"[ \t>]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*\|?[ \t]*+"
)
_SIGNS = re.compile(r"[ \t>]*(?:(?:[-*+:]|\d{1,9}\.)[ \t]+)*")
_NEST = re.compile(r"[ \t]*(?:>|[-*+][ \t]|\d{1,9}\.[ \t])")
_IMAGE = re.compile(r"!\[[^\[\]]*+\](?:\((?:[^()]++|\([^()]*+\))*+\))?")
_LINK = re.compile(r"\[([^\[\]]*+)\]\((?:[^()]++|\([^()]*+\))*+\)")
_MARKUP = re.compile(r"<[^<>]{0,1000}>|[`*]|(?<!\w)_|_(?!\w)")
_LONGEST_NAME = 1_000
"""Signs of a heading from which its id is made; a longer one is no heading."""
_NUMBERED = re.compile(r"(.+)_([0-9]{1,9})")
_LETTER = re.compile(r"[^\W\d_]")
_PARTS = {
    "notes": re.compile(r"\[\^"),
    "definitions": re.compile(r"^(?:[ \t>]|[-*+][ \t]|\d{1,9}\.[ \t])*:[ ]"),
    "tabs": re.compile(r"^(?:[ \t>]|[-*+][ \t]|\d{1,9}\.[ \t])*==="),
}
"""What takes the host longer than twice as long where there is twice as much of it."""
_HUGE_NUMBER = re.compile(r"&#[0-9]{100}")


def scan(markdown: str, path: str, first_line: int = 1) -> Text:
    """The text of a body that begins at line `first_line` of the file at `path`."""
    lines = markdown.split("\n")
    page = prose(lines)
    inline = Inline(path, _definitions(page.lines), _notes(page.lines))
    found = _Findings(path, inline)
    for start, block in page.blocks():
        found.take(block, start + first_line)
    to_check = [fence for fence in page.code if is_quiz(fence)]
    code = [fence for fence in page.code if not is_quiz(fence)]
    return Text(
        markdown=markdown,
        headings=tuple(_with_anchors(found.headings)),
        links=tuple(sorted(inline.links, key=_location)),
        images=tuple(sorted(inline.images, key=_location)),
        tags=tuple(inline.tags),
        closings=tuple(inline.closings),
        tables=tuple(found.tables),
        callouts=tuple(found.callouts),
        code=tuple(Location(path, fence.number + first_line) for fence in code),
        addresses=tuple(inline.addresses),
        references=tuple(sorted(inline.references, key=_location)),
        depth=_depth(page.lines, lines, path, first_line, inline),
        details=Folded(Details(tuple(found.passages), tuple(quizzes(to_check, path, first_line)))),
    )


def _location(link: Link | Reference) -> Location:
    return link.location


def _definitions(lines: list[str]) -> dict[str, str]:
    matches = (_DEFINITION.match(line) for line in lines if "]:" in line)
    return {match[1].lower(): match[2] for match in matches if match}


def _notes(lines: list[str]) -> frozenset[str]:
    """The labels of the notes that stand below a text."""
    matches = (_NOTE.match(line) for line in lines if "]:" in line)
    return frozenset(match[1] for match in matches if match)


def _depth(
    lines: list[str], whole: list[str], path: str, first_line: int, inline: Inline
) -> Depth | None:
    """The first place that is nested too deeply, or where too many signs stay open.

    `whole` are the lines with what is blanked out in `lines`: a comment is no indentation.
    """
    for number, line in enumerate(lines):
        could_nest = len(line) > MAX_MARKDOWN_DEPTH and not line[0].isalpha()
        if could_nest and line.strip() and _nesting(whole[number]) > MAX_MARKDOWN_DEPTH:
            return Depth("nesting", Location(path, number + first_line))
    if inline.crowded:
        return Depth("brackets", inline.crowded)
    return _huge_number(lines, path, first_line) or _crowd(lines, path, first_line)


def _crowd(lines: list[str], path: str, first_line: int) -> Depth | None:
    """The line with the first part of a kind of which there are too many."""
    for what, pattern in _PARTS.items():
        count = 0
        for number, line in enumerate(lines):
            count += sum(1 for _ in pattern.finditer(line))
            if count > MAX_PARTS:
                return Depth(what, Location(path, number + first_line))
    return None


def _huge_number(lines: list[str], path: str, first_line: int) -> Depth | None:
    """The first entity whose number no sign has, and with which the host cannot be done."""
    for number, line in enumerate(lines):
        entity = _HUGE_NUMBER.search(line) if "&#" in line else None
        if entity:
            return Depth("entity", Location(path, number + first_line, entity.start() + 1))
    return None


def _nesting(line: str) -> int:
    """How many quotations, lists and indentations a line stands in."""
    bare = line.lstrip(" \t>")
    if not bare:
        return 0
    indents = line[: len(line) - len(bare)].expandtabs(4)
    depth = indents.count(">") + indents.count(" ") // 4
    place = len(line) - len(bare)
    while depth <= MAX_MARKDOWN_DEPTH and (match := _NEST.match(line, place)):
        depth += 1
        place = match.end()
    return depth


def _with_anchors(headings: list[Heading]) -> Iterator[Heading]:
    """The headings with the ids that Python-Markdown gives them."""
    taken: set[str] = set()
    last: dict[str, int] = {}
    for each in headings:
        words = _LINK.sub(r"\1", _IMAGE.sub("", each.words[:_LONGEST_NAME]))
        anchor = _unique(slugify(unescape(_MARKUP.sub("", words)), "-"), taken, last)
        yield Heading(each.level, each.words, each.location, anchor)


def _unique(anchor: str, taken: set[str], last: dict[str, int]) -> str:
    """An id that is not taken: the next free number after the id, as Python-Markdown does it.

    `last` keeps the highest number given after each stem, so that a thousand equal headings do not
    take a million steps.
    """
    while not anchor or anchor in taken:
        numbered = _NUMBERED.fullmatch(anchor)
        stem, number = (numbered[1], int(numbered[2])) if numbered else (anchor, 0)
        last[stem] = max(number, last.get(stem, 0)) + 1
        anchor = f"{stem}_{last[stem]}"
    taken.add(anchor)
    return anchor


@dataclass(slots=True)
class _Findings:
    """Gathers what blocks hold."""

    path: str
    inline: Inline
    headings: list[Heading] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    callouts: list[Callout] = field(default_factory=list)

    def take(self, block: list[str], line: int) -> None:
        """Note everything in a block whose first line is line `line`."""
        headings = self._take_headings(block, line)
        self._take_callouts(block, line)
        words = self.inline.take(list(self._without_definitions(block, line)), line)
        if self._is_table(block):
            self.tables.append(Table(_cells(words[0], block[0]), Location(self.path, line)))
            words[1] = " " * len(words[1])
            rows = [row for row in range(len(words)) if row != 1]
            kinds = dict.fromkeys(rows, PassageKind.ROW)
        else:
            kinds = {n: kind for n, kind in enumerate(_kinds(block, headings)) if kind}
        self._take_passages(_prose_lines(block, words), kinds, line)

    def _take_headings(self, block: list[str], line: int) -> dict[int, PassageKind | None]:
        """Note the block's headings; return the numbers of their lines and underlines."""
        found: dict[int, PassageKind | None] = {}
        is_first = True
        for number, text in enumerate(block):
            hashes = _HASHES.match(text, end_of(MARKERS, text)) if "#" in text else None
            if hashes:
                words = hashes[2].strip().rstrip("#").strip()
                where = Location(self.path, line + number, 1)
                self.headings.append(Heading(len(hashes[1]), words, where))
                found[number] = PassageKind.HEADING
            elif is_first and number + 1 < len(block) and self._underlined(block, number, line):
                found[number], found[number + 1] = PassageKind.HEADING, None
                continue
            is_first = bool(hashes)
        return found

    def _take_callouts(self, block: list[str], line: int) -> None:
        for number, text in enumerate(block):
            match = _CALLOUT.match(text) if "!!!" in text or "???" in text else None
            if match and match[1]:
                where = Location(self.path, line + number, match.start(1) + 1)
                self.callouts.append(Callout(match[1].lower(), where))

    def _underlined(self, block: list[str], number: int, line: int) -> bool:
        underline = _UNDERLINE.match(block[number + 1])
        if underline is None or block[number].startswith(("    ", "\t", "|")):
            return False
        where = Location(self.path, line + number, 1)
        level = 1 if underline[1][0] == "=" else 2
        self.headings.append(Heading(level, block[number].strip(), where))
        return True

    def _without_definitions(self, block: list[str], line: int) -> Iterator[str]:
        """The lines of a block, with its definitions noted and blanked out."""
        for number, text in enumerate(block):
            match = _DEFINITION.match(text) if "]:" in text else None
            if match:
                where = Location(self.path, line + number, match.start(2) + 1)
                link = Link(match[2], match[1], where, LinkForm.DEFINITION)
                self.inline.links.append(link)
            yield " " * len(text) if match else text

    def _is_table(self, block: list[str]) -> bool:
        return len(block) > 1 and "|" in block[0] and bool(_RULE_OF_TABLE.fullmatch(block[1]))

    def _take_passages(self, words: list[str], kinds: dict[int, PassageKind], line: int) -> None:
        """Note the prose of a block; a line that has no kind of its own goes on with the last."""
        start, kind, open_lines = 0, PassageKind.PARAGRAPH, list[str]()
        for number, text in enumerate([*words, ""]):
            begins = kinds.get(number)
            if begins or number == len(words) or not text.strip():
                self._note(kind, open_lines, line + start)
                start, open_lines = number, []
                kind = begins or PassageKind.PARAGRAPH
            open_lines.append(_without_signs(text, kind))

    def _note(self, kind: PassageKind, lines: list[str], line: int) -> None:
        text = "\n".join(lines)
        if _LETTER.search(text):
            self.passages.append(Passage(kind, text, Location(self.path, line)))


def _kinds(
    block: list[str], headings: dict[int, PassageKind | None]
) -> Iterator[PassageKind | None]:
    """For each line of a block, the kind of the passage that it begins, if it begins one."""
    after_heading = False
    for number, text in enumerate(block):
        if number in headings:
            yield headings[number] or PassageKind.PARAGRAPH
            after_heading = True
            continue
        if _DEFINITION.match(text) or _CALLOUT.match(text):
            yield PassageKind.PARAGRAPH
            after_heading = True
            continue
        starts = PassageKind.ITEM if _ITEM.match(text) else None
        yield starts or (PassageKind.PARAGRAPH if after_heading or number == 0 else None)
        after_heading = False


def _prose_lines(block: list[str], words: list[str]) -> list[str]:
    """The prose of a block's lines without the openings of callouts and tabs."""
    if not any(_has_opening(text) for text in block):
        return words
    kept: list[str] = []
    for text, prose_of_line in zip(block, words, strict=True):
        callout = _CALLOUT.match(text) if _has_opening(text) else None
        end = callout.end() if callout else 0
        kept.append(" " * end + prose_of_line[end:])
    return kept


def _has_opening(text: str) -> bool:
    return "!!!" in text or "???" in text or "===" in text


def _without_signs(text: str, kind: PassageKind) -> str:
    """A line with the signs that make it an item, quotation or heading blanked out."""
    if kind is PassageKind.ROW:
        return text
    start = end_of(_SIGNS, text)
    words = text[start:].rstrip()
    if kind is PassageKind.HEADING:
        start += len(words) - len(words.lstrip("#=-"))
        words = words.strip("#=-")
    return " " * start + words


def _cells(words: str, row: str) -> tuple[str, ...]:
    """The words of a row's cells; a cell that holds code or a picture only stands as written."""
    start = len(words) - len(words.lstrip(" \t>"))
    start += words.startswith("|", start)
    cells: list[str] = []
    for cell in words[start:].rstrip(" \t").removesuffix("|").split("|"):
        cells.append(cell.strip() or row[start : start + len(cell)].strip())
        start += len(cell) + 1
    return tuple(cells)
