"""What stands inside a block of Markdown: links, images, tags, bare addresses; and its prose."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Link, LinkForm, Reference, Tag

from .blocks import end_of_code, last_runs
from .limits import MAX_OPEN_BRACKETS

_TOKEN = re.compile(
    r"\\.|`+|<!--|<!\[|<[a-zA-Z][a-zA-Z0-9+.-]{0,30}:[^<>\s]{1,2000}>"
    r"|<[^<>!@\s\"'=]{1,200}@[^<>@\s\"'=]{1,200}>"
    r"|</?[a-zA-Z]|https?://[^\s<>()\[\]\"'`]{1,2000}|!?\[|\]",
    re.DOTALL,
)
_TAG = re.compile(
    r"</?([a-zA-Z][a-zA-Z0-9-]{0,30})((?:[^<>\"']|\"[^\"]{0,2000}\"|'[^']{0,2000}')*+)>"
)
_TAG_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]{0,30})")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,100})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_IN_BRACKETS = re.compile(r"\(((?:[^()]++|\((?:[^()]++|\([^()]*+\))*+\))*+)\)")
_IN_ANGLES = re.compile(r"<([^<>]*+)>")
_REFERENCE = re.compile(r"[ ]?\[([^\[\]]{0,200})\]")
_NOTE = re.compile(r"\[(\^[^\[\]\n]{1,200})\](:?)")
_NOT_A_SIGN = re.compile(r"[^\n]")
_EMPHASIS = re.compile(r"[*\\]+|(?<!\w)_+|(?<!_)_++(?!\w)")


@dataclass(slots=True)
class Inline:
    """Gathers what blocks hold, in the order in which it stands there."""

    path: str
    definitions: Mapping[str, str]
    notes: frozenset[str] = frozenset()
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    closings: list[Tag] = field(default_factory=list)
    addresses: list[Link] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    crowded: Location | None = None

    def take(self, block: list[str], line: int) -> list[str]:
        """Note what a block holds whose first line is line `line`; return its prose, as lines."""
        reading = _Reading("\n".join(block), _Places(self.path, line, block), self)
        reading.run()
        words = reading.prose()
        if "*" in words or "_" in words or "\\" in words:
            words = _EMPHASIS.sub(_blank, words)
        return words.split("\n")


@dataclass(slots=True)
class _Reading:
    """One block being read from its first sign to its last."""

    text: str
    places: _Places
    into: Inline
    brackets: list[re.Match[str]] = field(default_factory=list)
    hidden: list[tuple[int, int]] = field(default_factory=list)
    foreign: tuple[str, int] | None = None
    """The element that marks words as being in another language, and where it begins."""

    def run(self) -> None:
        last = last_runs(self.text)
        place = 0
        while token := _TOKEN.search(self.text, place):
            place = self._take(token, last)
            if len(self.brackets) > MAX_OPEN_BRACKETS:  # not published, so not read any further
                self.into.crowded = self.into.crowded or self.places.at(self.brackets[0].start())
                return

    def prose(self) -> str:
        """The block with everything hidden blanked out."""
        if not self.hidden:
            return self.text
        parts: list[str] = []
        done = 0
        for start, end in sorted(self.hidden):
            if end > done:
                start = max(start, done)
                parts.append(self.text[done:start])
                parts.append(_NOT_A_SIGN.sub(" ", self.text[start:end]))
                done = end
        return "".join((*parts, self.text[done:]))

    def _take(self, token: re.Match[str], last: Mapping[str, int]) -> int:
        """Note what a token stands for and return where it ends."""
        sign, start, end = token[0], token.start(), token.end()
        if sign[0] == "\\":
            self.hidden.append((start, start + 1))
        elif sign[0] == "`":
            if last.get(sign, -1) > start:  # an escaped backtick shortens the run after it
                end = end_of_code(self.text, token)
            self.hidden.append((start, end))
        elif sign[0] == "h":
            end = self._address(token)
        elif sign == "[" and (note := _NOTE.match(self.text, start)):
            end = self._note(note)
        elif sign in ("[", "!["):
            self.brackets.append(token)
            self.hidden.append((start, end))
        elif sign == "]":
            end = self._close(self.brackets.pop(), end) if self.brackets else end
        elif sign[0] == "<" and sign != "<!--":
            end = self._angle(token)
        return end

    def _address(self, token: re.Match[str]) -> int:
        address = token[0].rstrip(".,;:!?*_")
        self.into.addresses.append(Link(address, address, self.places.at(token.start())))
        self.hidden.append((token.start(), token.start() + len(address)))
        return token.start() + len(address)

    def _angle(self, token: re.Match[str]) -> int:
        start = token.start()
        if token[0].endswith(">"):
            words = token[0][1:-1]
            target = words if ":" in words else f"mailto:{words}"
            link = Link(target, words, self.places.at(start), LinkForm.AUTOMATIC)
            self.into.links.append(link)
            self.hidden.append((start, token.end()))
            return token.end()
        whole = _TAG.match(self.text, start)
        if whole is None:
            name = _TAG_NAME.match(self.text, start)
            where = self.places.at(start)
            sign = name[1].lower() if name else token[0][1:]  # `<![` makes the host fail
            self.into.tags.append(Tag(sign, {}, where, is_whole=False))
            return token.end()
        attributes = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _found(whole[2])}
        if self.text[start + 1] == "/":
            self.into.closings.append(Tag(whole[1].lower(), {}, self.places.at(start)))
            self._end_of_foreign(whole)
        else:
            tag = Tag(whole[1].lower(), attributes, self.places.at(start))
            self.into.tags.append(tag)
            if "lang" in attributes and self.foreign is None:
                self.foreign = tag.name, start
        self.hidden.append((start, whole.end()))
        return whole.end()

    def _end_of_foreign(self, closing: re.Match[str]) -> None:
        if self.foreign and self.foreign[0] == closing[1].lower():
            self.hidden.append((self.foreign[1], closing.end()))
            self.foreign = None

    def _close(self, opening: re.Match[str], place: int) -> int:
        """Note what a pair of brackets stands for and return where it ends."""
        self.hidden.append((place - 1, place))
        words = " ".join(self.text[opening.end() : place - 1].split())
        is_image = opening[0] == "!["
        inside = _IN_BRACKETS.match(self.text, place)
        if inside:
            link = Link(_address(inside[1].strip()), words, self.places.at(opening.start()))
            (self.into.images if is_image else self.into.links).append(link)
        end = inside.end() if inside else self._refer(opening, words, place)
        if end is None:
            return place
        self._drop_addresses(opening)
        self.hidden.append((opening.start() if is_image else place, end))
        return end

    def _note(self, note: re.Match[str]) -> int:
        """Note the sign of a note, or the label before its words, and return where it ends."""
        if note[1] not in self.into.notes:
            where = self.places.at(note.start())
            self.into.references.append(Reference(note[1], note[1], None, where))
        self.hidden.append((note.start(), note.end()))
        return note.end()

    def _drop_addresses(self, opening: re.Match[str]) -> None:
        """Forget the addresses in the words of a link: they are marked as such after all."""
        start = self.places.at(opening.start())
        while self.into.addresses and self.into.addresses[-1].location > start:
            self.into.addresses.pop()

    def _refer(self, opening: re.Match[str], words: str, place: int) -> int | None:
        """Note brackets that name a definition and return where they end, if it is there.

        `[words][label]` names `label` and `[words]` itself. Where there is no such definition only
        the first way to write it is noted, since brackets have other uses.
        """
        where, is_image = self.places.at(opening.start()), opening[0] == "!["
        second = _REFERENCE.match(self.text, place)
        label = " ".join(second[1].split()) if second else ""
        for name, end in ((label or words, second.end() if second else place), (words, place)):
            target = self.into.definitions.get(name.lower())
            if target is not None:
                self.into.references.append(Reference(name, words, target, where, is_image))
                if is_image:
                    self.into.images.append(Link(target, words, where, LinkForm.REFERENCE))
                return end
        if second and self._is_meant(words, second):
            self.into.references.append(Reference(label or words, words, None, where, is_image))
        return None

    def _is_meant(self, words: str, second: re.Match[str]) -> bool:
        """Whether two pairs of brackets can only be meant as a reference."""
        is_joined = second[0][0] == "[" and not self.text.startswith(("(", "["), second.end())
        is_note = second[1].startswith("^")
        return is_joined and not is_note and any(sign.isalpha() for sign in words)


def _address(inside: str) -> str:
    """The address in the brackets of a link, without its title."""
    angles = _IN_ANGLES.match(inside)
    if angles:
        return angles[1].strip()
    quote = inside[-1:]
    opening = inside.rfind(quote, 0, -1) if quote in ('"', "'") else -1
    return inside[:opening].strip() if opening >= 0 else inside


def _found(attributes: str) -> list[re.Match[str]]:
    return list(_ATTRIBUTE.finditer(attributes)) if attributes.strip() else []


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


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
