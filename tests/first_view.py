"""What the first view of a page costs a reader on a poor line: bytes and requests."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser

from browsing import open_page

MOST_BYTES = 75_000
"""Of all files together."""

MOST_REQUESTS = 12

_LEVEL = 6
"""How hard gzip tries; what most servers are set to."""

_ICON = "assets/llwybr.svg"
"""Asked for by some browsers and not by others, so that it counts always."""

_BLOCKING = """() => performance.getEntriesByType('resource').filter(each =>
  each.initiatorType === 'script' && each.renderBlockingStatus === 'blocking').map(e => e.name)"""


@dataclass(frozen=True, slots=True)
class FirstView:
    """What a phone asks for until nothing more comes; `weight` is bytes as gzip makes them."""

    places: frozenset[str]
    elsewhere: list[str]
    blocking_scripts: list[str]
    weight: int


def first_view(browser: Browser, site: Path, address: str, place: str) -> FirstView:
    """Look at a page of a site that stands at an address, with nothing kept from another."""
    page = open_page(browser, 360)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + place, wait_until="networkidle")
    blocking = page.evaluate(_BLOCKING)
    page.context.close()
    own = {unquote(urlsplit(each).path).lstrip("/") for each in asked if each.startswith(address)}
    places = frozenset({*own, _ICON})
    elsewhere = [each for each in asked if not each.startswith((address, "data:"))]
    return FirstView(places, elsewhere, blocking, sum(weight(site / each) for each in places))


def weight(path: Path) -> int:
    """The bytes of a file; one that gzip makes larger, such as a photograph, is sent as it is."""
    content = (path / "index.html" if path.is_dir() else path).read_bytes()
    return min(len(content), len(gzip.compress(content, _LEVEL)))
