"""The Markdown of pages to HTML: `html, contents = prose.html(page, text)`.

What comes out is not safe yet: `render.html.clean` keeps of it what the allow-list knows.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from llwybr.plan.site import PlannedPage, SitePlan

from .values import relative

_CALLOUT = re.compile(
    r"^(?P<start>[ \t]*(?:\?{3}\+?|!{3}) ?(?P<type>[\w-]+))(?: +\"\s*\")? *$", re.MULTILINE
)
"""The opening of a callout, or of details, that has no title of its own."""


class Heading(NamedTuple):
    """A heading of a page, as text, for the list of contents."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Dialect:
    """What authors may write: the extensions of Python-Markdown and what each of them is told."""

    extensions: Sequence[str | Extension]
    settings: Mapping[str, Mapping[str, Any]]


class Prose:
    """The texts of one language, with its words. It keeps its parser, which takes long to make."""

    def __init__(self, dialect: Dialect, words: Mapping[str, str], plan: SitePlan) -> None:
        self._words = words
        settings = {name: dict(values) for name, values in dialect.settings.items()}
        self._markdown = Markdown(extensions=dialect.extensions, extension_configs=settings)
        self._links = _Links(_places(plan), self._markdown)
        self._markdown.treeprocessors.register(self._links, "llwybr-links", 0)

    def html(self, page: PlannedPage, text: str) -> tuple[str, tuple[Heading, ...]]:
        """The HTML of a page's text, and its uppermost headings."""
        self._links.page = page
        html = self._markdown.reset().convert(_CALLOUT.sub(self._titled, text))
        tokens = getattr(self._markdown, "toc_tokens", ())
        return html, tuple(Heading(unescape(each["name"]), f"#{each['id']}") for each in tokens)

    def _titled(self, callout: re.Match[str]) -> str:
        title = self._words.get(f"callout.{callout['type'].lower()}")
        return f'{callout["start"]} "{title}"' if title else callout[0]


def _places(plan: SitePlan) -> dict[str, str]:
    """Where each page and each asset stands below the site's root, by its place in `content/`."""
    pages = {page.source: page.address for page in plan.pages.values()}
    return pages | {asset: quote(asset) for asset in plan.curriculum.assets}


class _Links(Treeprocessor):
    """Makes of every link to a file of `content/` the way to where it is published.

    What leads elsewhere, or nowhere, is left as it is: `check` has told about that.
    """

    page: PlannedPage

    def __init__(self, places: Mapping[str, str], markdown: Markdown) -> None:
        super().__init__(markdown)
        self._places = places

    def run(self, root: Element) -> None:
        for tag, attribute in (("a", "href"), ("img", "src")):
            for element in root.iter(tag):
                address = element.get(attribute, "")
                element.set(attribute, self._way(address) or address)

    def _way(self, address: str) -> str | None:
        """The way to what an address means, if that is a page or an asset of ours."""
        try:
            scheme, server, path, query, anchor = urlsplit(address)
        except ValueError:
            return None
        if scheme or server or not path or path[0] in "/\\" or AMP_SUBSTITUTE in address:
            return None
        folder = posixpath.dirname(self.page.source)
        place = self._places.get(posixpath.normpath(posixpath.join(folder, unquote(path))))
        if place is None:
            return None
        return urlunsplit(("", "", _way(place, self.page.address), query, anchor))


def _way(place: str, from_address: str) -> str:
    """The way from a page to another, or to a file."""
    above, _, name = place.rpartition("/")
    way = relative(f"{above}/", from_address)
    return way if not name else name if way == "./" else way + name
