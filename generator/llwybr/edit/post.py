"""A new post, in both languages."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Slugs
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.post import POSTS

from . import skeletons
from .inline import inline


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPost:
    """What is known of a post before it is written."""

    id: str
    date: datetime.date
    title: Bilingual
    summary: Bilingual
    slug: Slugs
    author: str


def page_id(post_id: str, date: datetime.date) -> str:
    """The name of a post below the folder of either language."""
    return f"{POSTS}/{date.isoformat()}-{post_id}"


def paths(post_id: str, date: datetime.date) -> tuple[str, ...]:
    """The files of a post."""
    return tuple(f"content/{each.value}/{page_id(post_id, date)}.md" for each in Language)


def texts(new: NewPost) -> dict[str, str]:
    """The files of a new post, by path."""
    written = [_text(new, each) for each in Language]
    return dict(zip(paths(new.id, new.date), written, strict=True))


def _text(new: NewPost, language: Language) -> str:
    lines = [
        "---",
        "status: draft",
        f"title: {inline(new.title.in_(language))}",
        f"summary: {inline(new.summary.in_(language))}",
        f"slug: {new.slug.in_(language)}",
        *((f"author: {inline(new.author)}",) if new.author else ()),
        "translation: {status: drafted}",
        "---",
        "",
    ]
    return "\n".join(lines) + "\n" + skeletons.POST.in_(language)
