"""A site of 300 modules, with a module, a programme and a role as long as they can well be."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browsing import Launch, barriers, open_page
from conftest import PROJECT
from first_view import MOST_BYTES, MOST_REQUESTS, first_view
from html_checker import Finding
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, PlannedPage, SitePlan, lay_out
from llwybr.read.tree import read
from site_run import run
from site_server import served

pytestmark = [pytest.mark.site, pytest.mark.browser, pytest.mark.slow]

MODULES = 300
LONG = (
    "modules/bilingual-services-in-a-village-with-a-long-name",
    "pathways/from-the-first-conversation-to-the-last-improvement",
    "roles/head-of-everything",
    "roles/head-of-everything/level-4",
)
"""What `benchmarks/limits.py` writes."""

ONE_OF_A_KIND = (PageKind.RULE, PageKind.HELP, PageKind.TEXT, PageKind.ACCESSIBILITY)
"""Kinds of page that are the same on every site."""


@dataclass(frozen=True, slots=True)
class Large:
    """The large site, as it is planned and built, on a server."""

    plan: SitePlan
    folder: Path
    address: str

    def pages(self, language: Language) -> list[PlannedPage]:
        """What is long, and the last page of each kind that grows with the curriculum."""
        kinds = {page.kind: page for page in self.plan.in_(language)}
        grown = [page for kind, page in kinds.items() if kind not in ONE_OF_A_KIND]
        return [*grown, *(self.plan.page(key, language) for key in LONG)]


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Large]:
    root = tmp_path_factory.mktemp("large") / "root"
    script = PROJECT / "benchmarks" / "corpus.py"
    command = [sys.executable, str(script), str(root), "--modules", str(MODULES), "--limits"]
    subprocess.run(command, check=True)
    folder = root.parent / "site"
    done = run("llwybr", "build", "--lang", "en", "--root", str(root), "--site-dir", str(folder))
    assert done.returncode == 0, done.stderr
    with served(folder) as address:
        yield Large(lay_out(read(root)), folder, address)


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize("width", [1280, 360, 320])
def test_what_is_long_fits_its_width(
    browser: Browser, large: Large, language: Language, width: int
) -> None:
    page = open_page(browser, width)
    for planned in large.pages(language):
        page.goto(large.address + planned.address)
        inner = page.evaluate("document.documentElement.scrollWidth")
        assert inner <= width, planned.address


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_what_is_long_fits_in_letters_of_twice_the_size(
    launch: Launch, large: Large, language: Language
) -> None:
    browser = launch("--blink-settings=defaultFontSize=32")
    page = open_page(browser, 640)
    for planned in large.pages(language):
        page.goto(large.address + planned.address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 640, planned.address
    browser.close()


@pytest.mark.parametrize(("language", "width"), [(Language.CY, 360), (Language.EN, 1280)])
def test_axe_finds_no_barrier(
    browser: Browser, large: Large, language: Language, width: int
) -> None:
    page = open_page(browser, width)
    for planned in large.pages(language):
        page.goto(large.address + planned.address)
        assert barriers(page) == [], planned.address


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_modules_are_as_light_as_on_a_small_site(
    browser: Browser, large: Large, language: Language
) -> None:
    modules = [page for page in large.pages(language) if page.kind is PageKind.MODULE]
    assert len(modules) == 2
    for module in modules:
        view = first_view(browser, large.folder, large.address, module.address)
        assert view.elsewhere == []
        assert len(view.places) <= MOST_REQUESTS
        assert view.weight <= MOST_BYTES, module.address


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_no_mistake_in_the_html(
    findings: Callable[[Iterable[str]], list[Finding]], large: Large, language: Language
) -> None:
    assert findings(large.address + page.address for page in large.pages(language)) == []
