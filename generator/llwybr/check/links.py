"""Where the links and images of texts lead."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from llwybr.curriculum.curriculum import RULES, Curriculum
from llwybr.curriculum.entities import unescape
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Edition
from llwybr.curriculum.once import once
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Link, LinkForm

from .checking import all_rules

WITHOUT_SCHEME = "//"
"""What `scheme` says of an address that borrows the scheme of the page it stands on."""

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_PLAIN = re.compile(r"[\w./#?=~:-]*", re.ASCII)
_UNSEEN = re.compile(r"[\s\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+")
_IMAGE = re.compile(r"!\[([^\[\]]{0,1000})\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,200}\])?")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_MARKUP = "*_`\\"
_REFUSALS = (FaultKind.NAME_ODD, FaultKind.NAME_NOT_NORMAL, FaultKind.FILE_OUTSIDE)
_MARKED = re.compile(r"[!<&*_`\\]")
_REMEMBERED = 100_000
"""Several rules ask the same of each address."""
_MAX_GUESSES = 50
_MAX_COMPARED = 100_000
_MAX_GUESSED = 100


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


@once
def page_keys(curriculum: Curriculum) -> frozenset[str]:
    """The keys of all pages that a link may lead to, those of the help on rules too."""
    rules = (f"{RULES}/{rule.code.lower()}" for rule in all_rules())
    return curriculum.page_keys() | frozenset(rules)


@once
def links(curriculum: Curriculum) -> tuple[tuple[Edition | PageEdition, Link], ...]:
    """Every link of every text, as authors write them: definitions, not references to them."""
    return tuple(
        (edition, link) for edition in curriculum.editions() for link in edition.text.links
    )


def shown(edition: Edition | PageEdition) -> Iterator[Link]:
    """The links of a text as readers meet them: references in place of definitions."""
    for link in edition.text.links:
        if link.form is not LinkForm.DEFINITION:
            yield link
    for each in edition.text.references:
        if each.target is not None and not each.is_image:
            yield Link(each.target, each.words, each.location, LinkForm.REFERENCE)


def images(curriculum: Curriculum) -> Iterator[tuple[Edition | PageEdition, Link]]:
    """Every image of every text."""
    for edition in curriculum.editions():
        for image in edition.text.images:
            yield edition, image


def refused(curriculum: Curriculum) -> frozenset[str]:
    """Files that are there and were refused, relative to the content folder, as targets are.

    A link to one is not told again: the rule that refused the file has told its author.
    """
    paths = (each.location.path for each in curriculum.faults if each.kind in _REFUSALS)
    return frozenset(path.removeprefix("content/") for path in paths)


def relative(name: str, edition: Edition | PageEdition) -> str:
    """How a text links to a file of its own language, named below the language's folder."""
    here = edition.path.removeprefix(f"content/{edition.language.value}/")
    return posixpath.relpath(name, posixpath.dirname(here) or ".")


def target(edition: Edition | PageEdition, link: Link) -> Target | None:
    """Where inside the site a link leads; None where it leads out, to its own page or nowhere."""
    return _target(edition.path.rpartition("/")[0].removeprefix("content/"), link.target)


@lru_cache(maxsize=_REMEMBERED)
def _target(folder: str, address: str) -> Target | None:
    path = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    if not path.strip() or scheme(address):
        return None
    if path.startswith("/"):
        return Target(path.lstrip("/"), is_absolute=True)
    return Target(posixpath.normpath(posixpath.join(folder, path)), is_absolute=False)


@lru_cache(maxsize=_REMEMBERED)
def scheme(address: str) -> str:
    """The scheme of an address as a browser reads it, in lower case; nothing where it has none.

    Browsers see through entities, blanks and control characters; percent signs are undone too, so
    that nothing depends on who undoes them.
    """
    plain = address if _PLAIN.fullmatch(address) else _plain(address)
    if plain.startswith("//"):
        return WITHOUT_SCHEME
    match = _SCHEME.match(plain)
    return match[1].lower() if match else ""


def _plain(address: str) -> str:
    return _UNSEEN.sub("", unquote(unescape(address))).replace("\\", "/")


def words_shown(link: Link) -> str:
    """The text of a link as readers see or hear it, without signs of Markdown and HTML."""
    if not _MARKED.search(link.words):
        return " ".join(link.words.split())
    words = _TAG.sub("", _IMAGE.sub(r"\1", link.words))
    return " ".join(unescape(words).strip(_MARKUP).split())


@dataclass(slots=True)
class Guesses:
    """Nearest words, for short words and for the first few only: guessing takes long."""

    left: int = _MAX_GUESSES
    compared: int = 0

    def near(self, word: str, known: Collection[str]) -> str:
        """The known word most like `word`, or nothing."""
        if not self.left or len(word) > _MAX_GUESSED:
            return ""
        self.left -= 1
        self.compared += len(known)
        if self.compared > _MAX_COMPARED:
            return ""
        return nearest(word, known)

    def near_asset(
        self, found: Target, edition: Edition | PageEdition, assets: Collection[str]
    ) -> str:
        """The asset of the text's own language most like a target, as the text links to it."""
        here = f"{edition.language.value}/"
        own = [each.removeprefix(here) for each in assets if each.startswith(here)]
        near = self.near(found.path.removeprefix(here), own)
        return relative(near, edition) if near else ""
