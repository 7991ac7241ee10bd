"""A site to its files: `print_site(drawing, into)`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from llwybr.check.collector import resting_collector
from llwybr.curriculum.language import Language
from llwybr.export.files import data_files
from llwybr.parallel.turns import in_turns
from llwybr.plan.site import PlannedPage
from llwybr.render.drawing import CHOOSER, NOT_FOUND, Drawing
from llwybr.render.feed import feeds
from llwybr.render.frame import Scene
from llwybr.render.onward import routes
from llwybr.render.patience import PageTooSlow
from llwybr.render.sitemap import sitemap
from llwybr.render.theme import SCRIPT, STYLESHEET, script, stylesheet
from llwybr.search.files import scripts, search_files
from llwybr.search.memory import Memory


class PageFailed(Exception):
    """A page could not be drawn: an extension or a template raised something.

    `source` is the page's text, or where it would be.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Press:
    """What is needed to print a site below the folder `into`, which is there already.

    `memory` is what search remembers of the last build. With `jobs` above one, processes share
    the work.
    """

    drawing: Drawing
    into: Path
    memory: Memory | None = None
    jobs: int = os.cpu_count() or 1

    def run(self, page_done: Callable[[], None]) -> None:
        """Print everything. Raises PageTooSlow, PageFailed and OSError."""
        pages = [partial(self._page, page) for page in self.drawing.plan.pages.values()]
        tasks = [self._search, self._data, self._beside, *pages]
        with resting_collector():
            for _ in in_turns(_done, tasks, self.jobs):
                page_done()

    def _page(self, page: PlannedPage) -> None:
        try:
            html = self.drawing.page(page)
        except PageTooSlow:
            raise
        except Exception as error:
            reason = str(error) or type(error).__name__
            raise PageFailed(page.source, reason) from error
        self._write(f"{page.address}index.html", html.encode(errors="xmlcharrefreplace"))

    def _search(self) -> None:
        """What a reader's browser loads when search is first used."""
        plan, strings = self.drawing.plan, self.drawing.strings
        self._write_all(search_files(plan, strings, self.memory))

    def _data(self) -> None:
        self._write_all(data_files(self.drawing.plan))

    def _beside(self) -> None:
        """What stands beside the pages, and the pages of both languages."""
        self._write_all((name, text.encode()) for name, text in self._texts())
        self._write_all(chain(feeds(self.drawing.plan, self.drawing.strings), self._routes()))

    def _texts(self) -> Iterator[tuple[str, str]]:
        drawing = self.drawing
        yield CHOOSER, drawing.chooser()
        yield NOT_FOUND, drawing.not_found()
        yield "sitemap.xml", sitemap(drawing.plan)
        yield STYLESHEET, stylesheet(drawing.theme)
        yield SCRIPT, script(drawing.theme)
        yield from scripts(drawing.theme)
        for language in Language:
            for old in drawing.plan.moved(language):
                yield f"{old.address}index.html", drawing.moved(old)

    def _routes(self) -> Iterator[tuple[str, bytes]]:
        """What a module's page asks for to lead on along the path that the reader came from."""
        for language in Language:
            home = self.drawing.plan.page("index", language)
            yield from routes(Scene(self.drawing.plan, home, self.drawing.strings))

    def _write_all(self, files: Iterator[tuple[str, bytes]]) -> None:
        for name, content in files:
            self._write(name, content)

    def _write(self, name: str, content: bytes) -> None:
        place = self.into / name
        try:
            place.write_bytes(content)
        except FileNotFoundError:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)


def _done(task: Callable[[], None]) -> None:
    task()
