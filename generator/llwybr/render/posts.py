"""A post, the list of posts, and what is new on the start page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from llwybr.curriculum.post import POSTS, Post
from llwybr.export.linked import linked_post

from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .keeping import Keeping, keeping
from .values import long_date

LIST = f"{POSTS}/index"
"""The key of the list of posts."""

_NEWEST = 3
"""How many posts stand on the start page."""


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post in a list. `day` is its date for programs, `date` in words."""

    link: Link
    day: str
    date: str
    summary: str


@dataclass(frozen=True, slots=True)
class News:
    """The newest posts, and the way to all of them."""

    posts: tuple[PostLine, ...]
    all: Link


@dataclass(frozen=True, slots=True)
class Year:
    """The posts of one year, the newest first."""

    name: str
    posts: tuple[PostLine, ...]


@dataclass(frozen=True, slots=True)
class PostListView:
    """Every post. Without one there are no `years`, and no `feed` beside the page."""

    frame: Frame
    lead: str
    years: tuple[Year, ...]
    feed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostView:
    """A post in one language, with those before and after it.

    `linked` is its JSON-LD, ready to stand in the page.
    """

    frame: Frame
    summary: str
    day: str
    date: str
    author: str
    newer: Link | None
    older: Link | None
    keeping: Keeping
    linked: str
    parts: tuple[Link, ...]
    """The parts of the page below its text."""


def post_view(scene: Scene) -> PostView:
    """What a post's page shows besides its text."""
    posts = scene.plan.curriculum.published_posts()
    place = next(n for n, post in enumerate(posts) if post.id == scene.page.key)
    edition = posts[place].editions[scene.language]
    front, organisation = edition.front.value, scene.plan.organisation
    line = _line(scene, posts[place])
    return PostView(
        frame=frame(scene, front.title, front.summary, section_trail(scene, LIST)),
        summary=front.summary,
        day=line.day,
        date=line.date,
        author=", ".join(edition.writers) or organisation.name.in_(scene.language),
        newer=_line(scene, posts[place - 1]).link if place else None,
        older=_line(scene, posts[place + 1]).link if place + 1 < len(posts) else None,
        keeping=keeping(scene, edition, organisation.contact.email),
        linked=linked_post(scene.plan, scene.page),
        parts=(Link(Label(scene.words["post.about"]), "#about"),),
    )


def post_list(scene: Scene) -> PostListView:
    """Every published post by year, the newest first."""
    posts = scene.plan.curriculum.published_posts()
    title = section_title(scene, LIST)
    lead = scene.words["posts.lead"] if posts else scene.words["posts.none"]
    years = tuple(
        Year(str(year), tuple(_line(scene, post) for post in of_year))
        for year, of_year in groupby(posts, lambda post: post.date.year)
    )
    feed = (scene.plan.feed(scene.language) or "").removeprefix(scene.page.address)
    return PostListView(frame(scene, title, lead, ()), lead, years, feed)


def news(scene: Scene) -> News | None:
    """What is new; None where there are no posts."""
    posts = scene.plan.curriculum.published_posts()[:_NEWEST]
    if not posts:
        return None
    every = scene.link(LIST, Label(scene.words["posts.all"]))
    return News(tuple(_line(scene, post) for post in posts), every)


def _line(scene: Scene, post: Post) -> PostLine:
    front = post.editions[scene.language].front.value
    link = scene.link(post.id, Label(front.title))
    return PostLine(
        link, post.date.isoformat(), long_date(post.date, scene.language), front.summary
    )
