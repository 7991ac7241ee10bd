"""What the preview has to show, which the server asks for and the bench changes."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from llwybr.curriculum.language import Language
from llwybr.plan.site import PlannedPage

from .panel import News, panel


@dataclass
class Board:
    """The site's folder, the news, and the pages that browsers have open.

    Threads of the server wait here until there is something new.
    """

    site: Path
    news: News = field(default_factory=News)
    pages: Mapping[str, PlannedPage] = field(default_factory=dict)
    """Every page by its address below the root."""
    _open: dict[int, str] = field(default_factory=dict)
    _number: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def post(self, news: News, pages: Mapping[str, PlannedPage] | None = None) -> None:
        """Put up what there is to say now, and wake whoever waits."""
        with self._changed:
            self.news = news
            self.pages = pages if pages is not None else self.pages
            self._number += 1
            self._changed.notify_all()

    def wait(self, number: int, seconds: float) -> int:
        """Wait until there is something newer than this number; the number of the newest."""
        with self._changed:
            self._changed.wait_for(lambda: self._number != number, timeout=seconds)
            return self._number

    def open(self, reader: int, address: str) -> None:
        """Know that somebody has a page open."""
        with self._changed:
            self._open[reader] = address

    def close(self, reader: int) -> None:
        """Know that somebody has left."""
        with self._changed:
            self._open.pop(reader, None)

    def opened(self) -> tuple[PlannedPage, ...]:
        """The pages that are open in some browser."""
        with self._changed:
            addresses = dict.fromkeys(self._open.values())
        return tuple(page for each in addresses if (page := self.pages.get(each)))

    def panel(self, address: str) -> str:
        """The panel of the page at an address, in its language, or in both where it has none."""
        page = self.pages.get(address)
        first = address.partition("/")[0]
        languages = [each for each in Language if each.value == first] or list(Language)
        files: Collection[str] = files_of(page) if page else ()
        return "".join(panel(self.news, files, each) for each in languages)


def files_of(page: PlannedPage) -> tuple[str, ...]:
    """The files whose mistakes are told on a page first: its text, and the record it shows."""
    section, _, rest = page.key.partition("/")
    record = f"curriculum/{section}/{rest.partition('/')[0]}.yml"
    return (f"content/{page.source}", record)


def state(content: bytes) -> str:
    """What tells one content of a page from another."""
    return hashlib.blake2b(content, digest_size=8).hexdigest()
