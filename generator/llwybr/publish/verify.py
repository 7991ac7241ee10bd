"""A last look at a staged site before readers get it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from llwybr.curriculum.language import Language
from llwybr.export.files import DATA_FILES
from llwybr.plan.site import PlannedPage, SitePlan
from llwybr.search.files import SEARCH_FILES

_END = b"</head>"
_BEGINNING = 16_384
"""In bytes: most heads are shorter."""


class IncompleteSite(Exception):
    """Pages are missing or wrong; carries what was found."""


def verify(plan: SitePlan, site: Path) -> None:
    """Check that open data, feeds and search are there, and every page, naming its counterpart.

    Raises IncompleteSite: `check` and the theme between them should have made that impossible.
    """
    problems = list(_problems(plan, site))
    if problems:
        raise IncompleteSite("; ".join(problems[:10]))


def _problems(plan: SitePlan, site: Path) -> Iterator[str]:
    feeds = filter(None, map(plan.feed, Language))
    for name in ("index.html", "404.html", "sitemap.xml", *DATA_FILES, *feeds, *SEARCH_FILES):
        if not (site / name).is_file():
            yield f"{name} is missing"
    for page in plan.pages.values():
        yield from _page_problems(plan, page, site / page.address / "index.html")


def _page_problems(plan: SitePlan, page: PlannedPage, file: Path) -> Iterator[str]:
    try:
        head = _head(file)
    except OSError:
        yield f"{page.address} is missing"
        return
    other = plan.counterpart(page)
    if f'<html lang="{page.language.value}"'.encode() not in head:
        yield f"{page.address} is not marked as {page.language.value}"
    if f'hreflang="{other.language.value}" href="{escape(plan.url(other))}"'.encode() not in head:
        yield f"{page.address} does not name {other.address}"


def _head(file: Path) -> bytes:
    """A page up to the end of its head; of most pages no more than a beginning is read."""
    with file.open("rb") as page:
        head, end, _ = page.read(_BEGINNING).partition(_END)
        return head if end else (head + page.read()).partition(_END)[0]
