"""A Markdown body and what stands in it, with places."""

from __future__ import annotations

from dataclasses import dataclass

from .location import Location


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 to 6."""

    level: int
    words: str
    location: Location


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image. `words` is the link text or the alternative text."""

    target: str
    words: str
    location: Location


@dataclass(frozen=True, slots=True)
class Text:
    """A Markdown body, without front matter."""

    markdown: str
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Link, ...] = ()
