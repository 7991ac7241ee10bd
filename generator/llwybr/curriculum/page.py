"""Plain pages, written in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, StrictStr

from .identifiers import OLD_PATHS, OldPath, OwnId, Slug
from .language import Language, NotBlank, Record
from .location import Entry
from .module import Translation
from .text import Text


class PageFront(Record):
    """Front matter of a plain page, `content/<language>/<name>.md`."""

    id: OwnId = None
    status: Literal["draft", "published"] = Field(
        default="published", description="Only what is published reaches readers."
    )
    title: StrictStr = Field(description="The page's name.", examples=["About this site"])
    summary: NotBlank = Field(
        description="One sentence on what the page says.", examples=["Who writes it, and why."]
    )
    slug: Slug | None = Field(
        default=None, description="The address in this language; left out: the file's name."
    )
    old_paths: tuple[OldPath, ...] = Field(default=(), description=OLD_PATHS)
    translation: Translation = Field(
        description="How far a person has looked at this language's text.",
        examples=["{status: drafted}"],
    )


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

    @property
    def is_published(self) -> bool:
        """Whether readers may see it: no edition says that it is a draft."""
        return all(each.front.value.status == "published" for each in self.editions.values())
