"""What each page depends on, as digests: whatever has the same key has the same bytes.

A view can look at every record, at the headings of every text and at where terms are used. Records
and headings are in every key; at the body of a text only its own page looks. A change to a record
makes a new key for every page. Then a page's view is worked out, and where that and the text are
the same as before, so is the page.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from llwybr.curriculum.curriculum import Curriculum
from llwybr.memory.program import digest, digests, program
from llwybr.plan.site import PageKind, PlannedPage
from llwybr.render.drawing import Drawing
from llwybr.render.pages import View, text_of


@dataclass(frozen=True)
class Keys:
    """The keys of one site."""

    drawing: Drawing

    def page(self, page: PlannedPage) -> bytes:
        """All that a page can depend on."""
        used = self._uses if page.kind is PageKind.GLOSSARY else b""
        return digest((self._facts, page.source.encode(), self._body(page), used))

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
        return digest((program(), repr(told).encode(), *digests(theme, drawing.theme), *extensions))

    @cached_property
    def _bodies(self) -> bytes:
        return digest(each.text.markdown.encode() for each in self._curriculum.editions())

    @cached_property
    def _uses(self) -> bytes:
        """Where each term is used, which the glossary's page shows."""
        return repr(self.drawing.plan.uses).encode()

    @property
    def _curriculum(self) -> Curriculum:
        return self.drawing.plan.curriculum

    def _body(self, page: PlannedPage) -> bytes:
        text = text_of(self.drawing.plan, page)
        return text.markdown.encode() if text else b""

    @cached_property
    def _assets(self) -> bytes:
        content = self.drawing.content
        return digest(
            digests((content / name for name in sorted(self._curriculum.assets)), content)
        )


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


def _source_of(extension: str) -> bytes:
    """The program of an extension of Markdown that is a module of its own."""
    try:
        found = importlib.util.find_spec(extension)
    except (ImportError, ValueError):
        return b""
    return Path(found.origin).read_bytes() if found and found.origin else b""
