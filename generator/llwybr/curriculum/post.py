"""Posts: dated news of the work, written in both languages."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from .identifiers import Slug
from .language import Language, NotBlank
from .location import Entry
from .page import Page, PageEdition, PageFront

POSTS = "posts"
"""The folder of the posts below a language's folder, and the section of the site they stand in."""

_NAME = re.compile(
    rf"{POSTS}/(?P<day>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})-(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)"
)
_YEARS = range(1900, 2201)


class PostFront(PageFront):
    """Front matter of a post, `content/<language>/posts/<date>-<id>.md`."""

    author: NotBlank | None = Field(
        default=None, description="The person who wrote it.", examples=["Mair Rees"]
    )
    team: NotBlank | None = Field(
        default=None,
        description="The team that it comes from; with neither, the organisation.",
        examples=["The user research team"],
    )
    slug: Slug | None = Field(
        default=None,
        description="The address in this language; left out: the file's name without the day.",
    )


@dataclass(frozen=True, slots=True)
class PostEdition(PageEdition):
    """One language's text of a post."""

    front: Entry[PostFront]

    @property
    def writers(self) -> tuple[str, ...]:
        """The person and the team that it names; with neither it is the organisation's."""
        front = self.front.value
        return tuple(name for name in (front.author, front.team) if name)


@dataclass(frozen=True, slots=True)
class Post(Page):
    """A post; `id` is its name below the language's folder, `posts/2026-11-12-why-both`."""

    editions: Mapping[Language, PostEdition]

    @property
    def date(self) -> datetime.date:
        """The day that stands in its name."""
        return datetime.date.fromisoformat(self.id.removeprefix(f"{POSTS}/")[:10])


def day_of(page_id: str) -> datetime.date | None:
    """The day in the name of a post; None where the name has none, or one that does not exist."""
    name = _NAME.fullmatch(page_id)
    try:
        day = datetime.date.fromisoformat(name["day"]) if name else None
    except ValueError:
        return None
    return day if day and day.year in _YEARS else None


def name_without_day(post_id: str) -> str:
    """The last part of the name of a post: `why-both` of `posts/2026-11-12-why-both`."""
    name = _NAME.fullmatch(post_id)
    return name["id"] if name else post_id.removeprefix(f"{POSTS}/")
