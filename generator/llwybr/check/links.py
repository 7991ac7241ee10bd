"""Where the links and images of texts lead inside the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Link

_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:|^//")


@dataclass(frozen=True, slots=True)
class Target:
    """A place inside the site. `path` is relative to the content folder."""

    path: str
    is_absolute: bool

    @property
    def language(self) -> Language | None:
        """The language whose folder or address the target is in."""
        first = self.path.partition("/")[0]
        return next((each for each in Language if each.value == first), None)

    @property
    def is_page(self) -> bool:
        """Whether the target is written as a Markdown file."""
        return self.path.endswith(".md")

    @property
    def key(self) -> str:
        """The key of the page: its name below the language's folder, without the ending."""
        return self.path.partition("/")[2].removesuffix(".md")

    def exists(self, pages: Collection[str], assets: Collection[str]) -> bool:
        """Whether one of the pages or assets stands there; absolute addresses never do."""
        if self.is_absolute or self.language is None:
            return False
        return self.key in pages if self.is_page else self.path in assets


def links(curriculum: Curriculum) -> Iterator[tuple[Edition | PageEdition, Link]]:
    """Every link of every text."""
    for edition in curriculum.editions():
        for link in edition.text.links:
            yield edition, link


def images(curriculum: Curriculum) -> Iterator[tuple[Edition | PageEdition, Link]]:
    """Every image of every text."""
    for edition in curriculum.editions():
        for image in edition.text.images:
            yield edition, image


def relative(name: str, edition: Edition | PageEdition) -> str:
    """How a text links to a file of its own language, named below the language's folder."""
    here = edition.path.removeprefix(f"content/{edition.language.value}/")
    return posixpath.relpath(name, posixpath.dirname(here) or ".")


def target(edition: Edition | PageEdition, link: Link) -> Target | None:
    """Where inside the site a link leads; None where it leads out or to its own page."""
    if _SCHEME.match(link.target) or link.target.startswith("#"):
        return None
    path = unquote(re.split(r"[?#]", link.target, maxsplit=1)[0])
    if path.startswith("/"):
        return Target(path.lstrip("/"), is_absolute=True)
    here = posixpath.dirname(edition.path.removeprefix("content/"))
    return Target(posixpath.normpath(posixpath.join(here, path)), is_absolute=False)
