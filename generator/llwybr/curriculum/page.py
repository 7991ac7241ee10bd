"""Plain pages, written in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import StrictStr

from .identifiers import Slug
from .language import Language, NotBlank, Record
from .location import Entry
from .module import Translation
from .text import Text


class PageFront(Record):
    """Front matter of a plain page, `content/<language>/<name>.md`."""

    title: StrictStr
    summary: NotBlank
    slug: Slug | None = None
    translation: Translation


@dataclass(frozen=True, slots=True)
class PageEdition:
    """One language's text of a plain page."""

    language: Language
    front: Entry[PageFront]
    text: Text

    @property
    def path(self) -> str:
        """The file, relative to the root."""
        return self.front.source.path


@dataclass(frozen=True, slots=True)
class Page:
    """A plain page; `id` is its name below the language's folder, without the ending."""

    id: str
    editions: Mapping[Language, PageEdition]
