"""A Markdown body and what stands in it, with places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from .folded import Folded
from .location import Location
from .passing import Passing
from .quiz import Quiz

_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Heading(Passing):
    """A heading; level 1 to 6. `anchor` is the id under which the page can be linked to there."""

    level: int
    words: str
    location: Location
    anchor: str = field(default="", compare=False)


class LinkForm(str, Enum):
    """How a link is written."""

    INLINE = "inline"
    """`[words](target)`"""
    AUTOMATIC = "automatic"
    """`<target>`; readers see the address."""
    DEFINITION = "definition"
    """`[label]: target`; readers see no more of it than the references to it."""
    REFERENCE = "reference"
    """`[words][label]`"""


@dataclass(frozen=True, slots=True)
class Link(Passing):
    """A link or image. `words` is its text, or the alternative text, or a definition's label."""

    target: str
    words: str
    location: Location
    form: LinkForm = field(default=LinkForm.INLINE, compare=False)


@dataclass(frozen=True, slots=True)
class Reference(Passing):
    """A link or image that names a definition; `target` is None where there is no such one."""

    label: str
    words: str
    target: str | None
    location: Location
    is_image: bool = False


@dataclass(frozen=True, slots=True)
class Tag(Passing):
    """An HTML tag. `is_whole` is false where its `>` never comes."""

    name: str
    attributes: Mapping[str, str]
    location: Location
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Table(Passing):
    """A table, with the words of its header cells."""

    header: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Callout(Passing):
    """A callout, or details: its type, in lower case, as it stands after the signs."""

    type: str
    location: Location


class PassageKind(str, Enum):
    """Where a passage stands."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@lru_cache(maxsize=16)
def _line_starts(text: str) -> tuple[int, ...]:
    """Where each line begins; remembered, since a long passage may hold many findings."""
    return (0, *(match.end() for match in _LINE_END.finditer(text)))


@dataclass(frozen=True, slots=True)
class Passage(Passing):
    """A stretch of prose: a paragraph, an item of a list, a heading, a row of a table.

    `text` is what stands in the file with everything blanked out that is not prose (signs, code,
    addresses, tags, words marked as being in another language), so that a place in it is a place
    in the file. The cells of a row stay divided by `|`.
    """

    kind: PassageKind
    text: str
    first_line: Location

    def at(self, place: int) -> Location:
        """The location of a place in `text`."""
        starts = _line_starts(self.text)
        line = bisect_right(starts, place) - 1
        column = place - starts[line]
        return Location(self.first_line.path, self.first_line.line + line, column + 1)

    @property
    def location(self) -> Location:
        """Where its words begin."""
        return self.at(len(self.text) - len(self.text.lstrip()))


@dataclass(frozen=True, slots=True)
class Details(Passing):
    """What a body holds that is looked at one text after the other: its prose and its questions."""

    passages: tuple[Passage, ...] = ()
    quizzes: tuple[Quiz, ...] = ()


_NO_DETAILS = Folded(Details())


@dataclass(frozen=True, slots=True)
class Text(Passing):
    """A Markdown body, without front matter.

    `tags` are the HTML tags that open an element, `closings` those that close one; `addresses` are
    links that are not marked as such. `links` hold the definitions, `references` name them.
    """

    markdown: str
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()
    closings: tuple[Tag, ...] = ()
    tables: tuple[Table, ...] = ()
    callouts: tuple[Callout, ...] = ()
    code: tuple[Location, ...] = ()
    addresses: tuple[Link, ...] = ()
    references: tuple[Reference, ...] = ()
    depth: Depth | None = field(default=None)
    details: Folded[Details] = _NO_DETAILS

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its prose, in the order of the file."""
        return self.details.value.passages

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        """The blocks in which readers check themselves."""
        return self.details.value.quizzes

    @property
    def anchors(self) -> frozenset[str]:
        """Every id in the body that a link can lead to."""
        ids = (tag.attributes["id"] for tag in self.tags if "id" in tag.attributes)
        return frozenset((*(heading.anchor for heading in self.headings), *ids))


@dataclass(frozen=True, slots=True)
class Depth(Passing):
    """Where a body is nested more deeply, or holds more open signs, than can be rendered."""

    what: str
    location: Location
