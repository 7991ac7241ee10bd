"""A site to its files: `print_site(drawing, into)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from llwybr.check.collector import resting_collector
from llwybr.curriculum.language import Language
from llwybr.export.files import data_files
from llwybr.memory.program import digest
from llwybr.plan.site import PlannedPage
from llwybr.render.drawing import CHOOSER, NOT_FOUND, Drawing
from llwybr.render.feed import feeds
from llwybr.render.frame import Scene
from llwybr.render.onward import routes
from llwybr.render.patience import PageTooSlow
from llwybr.render.sitemap import sitemap
from llwybr.render.theme import SCRIPT, STYLESHEET, script, stylesheet
from llwybr.search.excerpts import excerpts
from llwybr.search.files import scripts, search_files
from llwybr.search.memory import Memory

from .keys import Keys
from .placing import write
from .shelf import Shelf
from .store import Files, Store


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
class Sheet:
    """Files that are printed together: the key says all that they can depend on."""

    key: bytes
    make: Callable[[], Iterator[tuple[str, bytes]]]
    """The names of the files below the site's folder, with their content."""
    also: Callable[[], bytes] | None = None
    """Another key, for what they do depend on; it takes longer to find."""


@dataclass(frozen=True, slots=True)
class Press:
    """What is needed to print a site below the folder `into`, which is there already.

    `site` is where it is to stand; of what stands there now, files that would be the same again
    are taken over. What earlier builds made is in the `store`, and in the `memory` what search
    read of texts. The processes of the plan's run share the work.
    """

    drawing: Drawing
    into: Path
    site: Path
    store: Store | None = None
    memory: Memory | None = None

    def run(self, page_done: Callable[[], None]) -> dict[str, bytes]:
        """Print everything and return its files, each with the digest of its content.

        Raises PageTooSlow, PageFailed and OSError.
        """
        run = self.drawing.plan.run
        with resting_collector():
            self.drawing.plan.prepare()
            used: dict[bytes, Files] = {}
            shelf = Shelf.of(self.store, self.site, self.into) if self.store else None
            waiting = []
            for sheet in self._sheets():
                files = shelf.taken(sheet.key) if shelf else ()
                if files:
                    used[sheet.key] = files
                    page_done()
                else:
                    waiting.append(sheet)
            made: list[bytes] = []
            for number, (also, files) in run.share(self._printed, waiting):
                keys = (waiting[number].key, *also)
                used.update(dict.fromkeys(keys, files))
                made += keys
                page_done()
            if self.store and waiting:
                self.store.keep(used, made, self.into)
            run.keeper.save()
            printed = {name: body for files in used.values() for name, body in files}
            if shelf:
                shelf.leave(printed)
            return printed

    def _sheets(self) -> Iterator[Sheet]:
        """Everything on the site, what takes longest first."""
        keys = Keys(self.drawing)
        yield Sheet(keys.everything("search"), self._search)
        yield Sheet(keys.facts("data"), partial(data_files, self.drawing.plan))
        yield Sheet(keys.facts("beside"), self._beside)
        for page in self.drawing.plan.pages.values():
            make, also = partial(self._page, page), partial(self._shown, page, keys)
            yield Sheet(keys.page(page), make, also if self.store else None)

    def _printed(self, sheet: Sheet) -> tuple[tuple[bytes, ...], Files]:
        """The sheet's other key, if it has one, and its files, which stand below `into` now."""
        also = (sheet.also(),) if sheet.also else ()
        known = self.store.contents(also[0]) if self.store and also else ()
        return also, tuple(self._write(*each) for each in known or sheet.make())

    def _shown(self, page: PlannedPage, keys: Keys) -> bytes:
        with _naming(page):
            return keys.shown(page, self.drawing.view(page))

    def _page(self, page: PlannedPage) -> Iterator[tuple[str, bytes]]:
        with _naming(page):
            html = self.drawing.page(page)
        yield f"{page.address}index.html", html.encode(errors="xmlcharrefreplace")
        yield from excerpts(self.drawing.plan, page)

    def _search(self) -> Iterator[tuple[str, bytes]]:
        """What a reader's browser loads when search is first used, besides the scripts."""
        return search_files(self.drawing.plan, self.drawing.strings, self.memory)

    def _beside(self) -> Iterator[tuple[str, bytes]]:
        """What stands beside the pages, and the pages of both languages."""
        yield from ((name, text.encode()) for name, text in self._texts())
        yield from feeds(self.drawing.plan, self.drawing.strings)
        for language in Language:
            home = self.drawing.plan.page("index", language)
            yield from routes(Scene(self.drawing.plan, home, self.drawing.strings))

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

    def _write(self, name: str, content: bytes) -> tuple[str, bytes]:
        write(self.into / name, content)
        return name, digest((content,))


@contextmanager
def _naming(page: PlannedPage) -> Iterator[None]:
    """Say of which page it is that drawing it failed."""
    try:
        yield
    except PageTooSlow:
        raise
    except Exception as error:
        raise PageFailed(page.source, str(error) or type(error).__name__) from error
