"""What each page depends on, as digests: whatever has the same key has the same bytes.

A view can look at every record and at the headings of every text, so these are in every key; at the
body of a text only its own page looks, and what stands in `SEES_EVERY_TEXT`. A change to a record
makes a new key for every page. Then a page's view is worked out, and where that and the text are
the same as before, so is the page.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path

from pydantic import BaseModel

import llwybr
from llwybr.curriculum.curriculum import Curriculum
from llwybr.plan.site import PageKind, PlannedPage
from llwybr.render.drawing import Drawing
from llwybr.render.pages import View, text_of

SEES_EVERY_TEXT = frozenset({PageKind.GLOSSARY})
"""Kinds of page that look at the bodies of texts other than their own."""

_LIBRARIES = (
    *(
        "Babel",
        "Jinja2",
        "Markdown",
        "MarkupSafe",
        "PyYAML",
        "nh3",
        "pydantic",
        "pymdown-extensions",
    ),
    *("mkdocs", "mkdocs-material", "mkdocs-static-i18n", "simplemma"),
)


@dataclass(frozen=True)
class Keys:
    """The keys of one site."""

    drawing: Drawing

    def page(self, page: PlannedPage) -> bytes:
        """All that a page can depend on."""
        bodies = self._bodies if page.kind in SEES_EVERY_TEXT else self._body(page)
        return digest((self._facts, page.source.encode(), bodies))

    def shown(self, page: PlannedPage, view: View) -> bytes:
        """All that a page does depend on, once its view is known."""
        return digest((self._ways, page.source.encode(), repr(view).encode(), self._body(page)))

    def facts(self, name: str) -> bytes:
        """What depends on records and headings alone."""
        return digest((self._facts, name.encode()))

    def everything(self, name: str) -> bytes:
        """What depends on the whole curriculum."""
        return digest((self._facts, name.encode(), self._bodies))

    @cached_property
    def _facts(self) -> bytes:
        return digest((self._means, *_records(self._curriculum), self._assets))

    @cached_property
    def _ways(self) -> bytes:
        """What the HTML of a text depends on besides the text: addresses, assets and terms."""
        plan = self.drawing.plan
        pages = (f"{page.source} {page.address}".encode() for page in plan.pages.values())
        glossary = plan.curriculum.glossary
        terms = glossary.value.model_dump_json() if glossary else ""
        return digest((self._means, *pages, self._assets, terms.encode()))

    @cached_property
    def _means(self) -> bytes:
        """The program, its libraries, the theme and the settings."""
        drawing, dialect = self.drawing, self.drawing.dialect
        told = (dialect.extensions, dialect.settings, drawing.base_stylesheet)
        theme = (path for path in sorted(drawing.theme.rglob("*")) if path.is_file())
        extensions = map(_source_of, map(str, dialect.extensions))
        return digest((program(), repr(told).encode(), *_files(theme, drawing.theme), *extensions))

    @cached_property
    def _bodies(self) -> bytes:
        return digest(each.text.markdown.encode() for each in self._curriculum.editions())

    @property
    def _curriculum(self) -> Curriculum:
        return self.drawing.plan.curriculum

    def _body(self, page: PlannedPage) -> bytes:
        text = text_of(self.drawing.plan, page)
        return text.markdown.encode() if text else b""

    @cached_property
    def _assets(self) -> bytes:
        content = self.drawing.content
        return digest(_files((content / name for name in sorted(self._curriculum.assets)), content))


def digest(parts: Iterable[bytes]) -> bytes:
    """A digest of some parts; other parts, or parts cut in another way, have another."""
    found = hashlib.blake2b(digest_size=20)
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.digest()


def source(root: Path) -> bytes | None:
    """A digest of every file from which a site is made, and of the program.

    None where a file cannot be read, about which `check` has more to say.
    """
    with suppress(OSError):
        return digest((program(), *_files(_sources(root), root)))
    return None


def _sources(root: Path) -> Iterator[Path]:
    """Every file below the root that matters; a link leads elsewhere, and nothing follows it."""
    yield root / "mkdocs.yml"
    for name in ("content", "curriculum", "theme"):
        found = sorted((root / name).rglob("*"))
        yield from (path for path in found if path.is_file() and not path.is_symlink())


@cache
def program() -> bytes:
    """A digest of this program and of the libraries that make pages."""
    package = Path(next(iter(llwybr.__path__)))
    sources = (path for path in sorted(package.rglob("*")) if path.is_file())
    files = _files((path for path in sources if path.suffix != ".pyc"), package)
    libraries = (f"{each} {version(each)}".encode() for each in _LIBRARIES)
    return digest((sys.version.encode(), *libraries, *files))


def _records(curriculum: Curriculum) -> Iterator[bytes]:
    """Every record as JSON and every heading, in their order."""
    entries = (curriculum.organisation, curriculum.glossary, curriculum.ledger)
    for entry in (*entries, curriculum.accessibility):
        yield _json(entry.value) if entry else b""
    for records in (curriculum.frameworks, curriculum.roles, curriculum.pathways):
        for record_id, record in records.items():
            yield record_id.encode()
            yield _json(record.value)
    for module_id, module in curriculum.modules.items():
        yield module_id.encode()
        yield _json(module.facts.value)
    for edition in curriculum.editions():
        yield edition.front.source.path.encode()
        yield _json(edition.front.value)
        yield repr([(each.anchor, each.words) for each in edition.text.headings]).encode()


def _json(record: BaseModel) -> bytes:
    return record.model_dump_json().encode()


def _files(paths: Iterable[Path], root: Path) -> Iterator[bytes]:
    """The name of each file below a root, and a digest of what it holds."""
    for path in paths:
        yield os.fsencode(path.relative_to(root))
        with path.open("rb") as content:
            yield hashlib.file_digest(content, "blake2b").digest()


def _source_of(extension: str) -> bytes:
    """The program of an extension of Markdown that is a module of its own."""
    try:
        found = importlib.util.find_spec(extension)
    except (ImportError, ValueError):
        return b""
    return Path(found.origin).read_bytes() if found and found.origin else b""
