"""The first view of every module is light, and weighs the same in both languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from first_view import MOST_BYTES, MOST_REQUESTS, first_view, weight
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, PlannedPage, SitePlan
from site_server import served

pytestmark = [pytest.mark.site, pytest.mark.browser]


MEDIA = (' loading="lazy"', "<video ", "<audio ")
"""What only pages have that ask for more than the files that all pages share."""


def test_first_view_of_modules(browser: Browser, site: Path, address: str, plan: SitePlan) -> None:
    """The browser looks at modules with pictures, and at the lightest and heaviest of the others.

    What it asks for besides these two pages is the same, and so it is for those in between.
    """
    modules = [page for page in plan.in_(Language.CY) if page.kind is PageKind.MODULE]
    plain = [
        each for each in modules if not any(has_media(site, page) for page in pair(plan, each))
    ]
    plain.sort(key=lambda each: max(weight(site / page.address) for page in pair(plan, each)))
    assert len(plain) > 2
    shared: set[frozenset[str]] = set()
    for module in (*(each for each in modules if each not in plain), plain[0], plain[-1]):
        weights = []
        for page in pair(plan, module):
            view = first_view(browser, site, address, page.address)
            assert view.elsewhere == []
            assert view.blocking_scripts == []
            assert len(view.places) <= MOST_REQUESTS, page.address
            weights.append(view.weight)
            if module in plain:
                shared.add(view.places - {page.address})
        assert max(weights) <= MOST_BYTES, module.key
        assert max(weights) <= 1.05 * min(weights), module.key
    [files] = shared
    beside = sum(weight(site / each) for each in files)
    for module in plain:
        weights = [beside + weight(site / page.address) for page in pair(plan, module)]
        assert max(weights) <= MOST_BYTES, module.key
        assert max(weights) <= 1.05 * min(weights), module.key


def pair(plan: SitePlan, page: PlannedPage) -> tuple[PlannedPage, PlannedPage]:
    """A page with its counterpart."""
    return page, plan.counterpart(page)


def has_media(site: Path, page: PlannedPage) -> bool:
    html = (site / page.address / "index.html").read_text(encoding="utf-8")
    return any(each in html for each in MEDIA)


def test_a_script_that_blocks_and_a_file_from_elsewhere_are_noticed(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    shutil.copytree(site / "assets", tmp_path / "assets")
    (tmp_path / "page.html").write_text(WITH_FAULTS, encoding="utf-8")
    with served(tmp_path) as address:
        view = first_view(browser, tmp_path, address, "page.html")
        assert view.blocking_scripts == [f"{address}assets/llwybr.js"]
    assert view.elsewhere == ["http://127.0.0.1:9/x.png"]
    assert view.places == {"page.html", "assets/llwybr.js", "assets/llwybr.svg"}


WITH_FAULTS = """<!doctype html>
<title>Llwybr</title>
<script src="assets/llwybr.js"></script>
<img src="http://127.0.0.1:9/x.png" alt="">
"""
