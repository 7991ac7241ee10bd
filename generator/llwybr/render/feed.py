"""The posts as an Atom feed for each language."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit
from xml.etree import ElementTree

from llwybr.curriculum.language import Language
from llwybr.curriculum.post import POSTS, Post
from llwybr.plan.site import SitePlan

from .strings import Strings

_NAMESPACE = "http://www.w3.org/2005/Atom"
_MOST = 20
"""How many posts a feed holds; older ones stand on the list."""


def feeds(plan: SitePlan, strings: Mapping[Language, Strings]) -> Iterator[tuple[str, bytes]]:
    """The feed of each language with its place below the site's root; none without posts."""
    for language in Language:
        place = plan.feed(language)
        if place:
            yield place, _feed(plan, language, strings[language])


def _feed(plan: SitePlan, language: Language, words: Strings) -> bytes:
    """A feed. Its day is that of its newest post, so that nothing in it depends on a clock."""
    organisation = plan.organisation
    posts = plan.curriculum.published_posts()[:_MOST]
    page = plan.url(plan.page(f"{POSTS}/index", language))
    feed = ElementTree.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": language.value})
    _add(feed, "title", f"{organisation.product.in_(language)}: {words['nav.posts']}")
    _add(feed, "subtitle", words["posts.lead"])
    _add(feed, "id", page)
    _add(feed, "link", rel="self", type="application/atom+xml", href=plan.feed_url(language))
    _add(feed, "link", rel="alternate", type="text/html", hreflang=language.value, href=page)
    _add(feed, "updated", _moment(posts[0].date))
    _author(feed, organisation.name.in_(language))
    for post in posts:
        _entry(feed, plan, post, language)
    ElementTree.indent(feed)
    written: bytes = ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _entry(feed: ElementTree.Element, plan: SitePlan, post: Post, language: Language) -> None:
    edition = post.editions[language]
    url = plan.url(plan.page(post.id, language))
    entry = ElementTree.SubElement(feed, "entry")
    _add(entry, "title", edition.front.value.title)
    _add(entry, "id", _id(plan, post, language))
    _add(entry, "link", rel="alternate", type="text/html", hreflang=language.value, href=url)
    _add(entry, "published", _moment(post.date))
    _add(entry, "updated", _moment(post.date))
    for writer in edition.writers:
        _author(entry, writer)
    _add(entry, "summary", edition.front.value.summary)


def _id(plan: SitePlan, post: Post, language: Language) -> str:
    """A tag (RFC 4151): unlike the address it stays when the title and the slug change."""
    host = urlsplit(plan.organisation.base_url.in_(language)).hostname
    return f"tag:{host},{post.date.isoformat()}:{language.value}/{post.id}"


def _moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _author(parent: ElementTree.Element, name: str) -> None:
    _add(ElementTree.SubElement(parent, "author"), "name", name)


def _add(parent: ElementTree.Element, tag: str, text: str | None = None, **values: str) -> None:
    ElementTree.SubElement(parent, tag, values).text = text
