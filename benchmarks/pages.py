"""Weighs the first view of pages and asks Lighthouse about them: `python benchmarks/pages.py`.

The project's own site stands beside the same Markdown in Material for MkDocs with its usual
settings. Both are shown by a server that compresses. Needs Chromium, Node and, once before,
`npm ci` in `benchmarks/lighthouse`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from frame import PROJECT

sys.path.insert(0, str(PROJECT / "tests"))

from playwright.sync_api import Browser, Request, sync_playwright

from chromium import FLAGS
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.read.tree import read
from serving import served
from stock import build_stock, stock_address

LIGHTHOUSE = Path(__file__).with_name("lighthouse") / "node_modules/lighthouse/cli/index.js"
PHONE = {"width": 360, "height": 800}

MODULE = "modules/understand-user-needs"
OWN_KEYS = (MODULE, "roles/user-researcher", "index", "coverage")
STOCK_KEYS = (MODULE, "index")
"""The pages that are looked at, by their keys; stock Material has no roles and no coverage."""

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
KINDS = ("document", "stylesheet", "script", "other")

BLOCKING = """() => performance.getEntriesByType('resource').filter(each =>
  each.initiatorType === 'script' && each.renderBlockingStatus === 'blocking').length"""


@dataclass(frozen=True, slots=True)
class Page:
    """A page on a server of this machine."""

    site: str
    key: str
    language: str
    url: str


@dataclass(frozen=True, slots=True)
class View:
    """What a first view asks for. Sizes are bytes as sent, by kind, without the headers."""

    page: Page
    sizes: Mapping[str, int]
    requests: int
    elsewhere: int
    failed: int
    blocking_scripts: int

    @property
    def total(self) -> int:
        """Bytes of all files."""
        return sum(self.sizes.values())


@dataclass(frozen=True, slots=True)
class Scores:
    """What Lighthouse gives a page in each category, of 100; one for each run."""

    page: Page
    runs: tuple[Mapping[str, int], ...]

    def median(self, category: str) -> int:
        """The middle of the runs."""
        return round(median(run[category] for run in self.runs))


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="of Lighthouse; 0 leaves it out")
    parser.add_argument("--browser", default=shutil.which("chromium"), help="path of a Chromium")
    parser.add_argument("--site", type=Path, help="the project's site, where it is built already")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures here")
    asked = parser.parse_args()
    if not asked.browser:
        parser.error("no chromium found; name one with --browser")
    if asked.runs and not LIGHTHOUSE.is_file():
        parser.error("run `npm ci` in benchmarks/lighthouse first, or ask for --runs 0")
    with tempfile.TemporaryDirectory(prefix="llwybr-pages-") as folder, ExitStack() as stack:
        pages = show(Path(folder), asked.site, stack)
        views = [*views_of(asked.browser, (each for each in pages if each.key == MODULE))]
        scores = [scores_of(asked.browser, page, asked.runs) for page in pages if asked.runs]
    print(as_table(views, scores))
    if asked.json:
        asked.json.write_text(as_json(views, scores), encoding="utf-8")


def show(work: Path, site: Path | None, stack: ExitStack) -> list[Page]:
    """Build both sites, or take ours as it is, put each on a server and name the pages."""
    own = site or build_own(work / "own")
    (work / "stock").mkdir()
    stock = build_stock(work / "stock")
    plan = lay_out(read(PROJECT))
    at_own, at_stock = (stack.enter_context(served(each)) for each in (own, stock))
    return [
        *(
            Page("Llwybr", key, each.value, at_own + plan.page(key, each).address)
            for key in OWN_KEYS
            for each in Language
        ),
        *(
            Page("Material", key, each.value, at_stock + stock_address(key, each))
            for key in STOCK_KEYS
            for each in Language
        ),
    ]


def build_own(folder: Path) -> Path:
    """Build the project's site."""
    command = [sys.executable, "-m", "llwybr", "build", "--root", str(PROJECT)]
    subprocess.run([*command, "--site-dir", str(folder)], capture_output=True, check=True)
    return folder


def views_of(browser_path: str, pages: Iterable[Page]) -> Iterator[View]:
    """The first view of each page, on a phone, with nothing kept from another."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        for page in pages:
            yield view_of(browser, page)
        browser.close()


def view_of(browser: Browser, page: Page) -> View:
    """What a page asks for until nothing more comes."""
    opened = browser.new_context(viewport=PHONE).new_page()  # type: ignore[arg-type]
    requests: list[Request] = []
    opened.on("request", lambda request: requests.append(request))  # it marks what it is given
    opened.goto(page.url, wait_until="networkidle")
    origin = page.url[: page.url.index("/", len("http://")) + 1]
    near = [each for each in requests if each.url.startswith(origin)]
    sizes: Counter[str] = Counter()
    for each in near:
        sizes[kind(each)] += each.sizes()["responseBodySize"]
    replies = [each.response() for each in near]
    return View(
        page=page,
        sizes=dict(sizes),
        requests=len(requests),
        elsewhere=len(requests) - len(near),
        failed=sum(reply is None or not reply.ok for reply in replies),
        blocking_scripts=opened.evaluate(BLOCKING),
    )


def kind(request: Request) -> str:
    """Which of KINDS a file is."""
    return request.resource_type if request.resource_type in KINDS else "other"


def scores_of(browser_path: str, page: Page, runs: int) -> Scores:
    """Lighthouse's scores, as it gives them for a phone on a slow line."""
    found = []
    for number in range(runs):
        print(f"{number + 1}/{runs} {page.site} {page.language} {page.key}", file=sys.stderr)
        found.append(lighthouse(browser_path, page.url))
    return Scores(page, tuple(found))


def lighthouse(browser_path: str, url: str) -> dict[str, int]:
    """One run of Lighthouse."""
    command = ["node", str(LIGHTHOUSE), url, "--quiet", "--output=json"]
    command += [f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={' '.join(FLAGS)}"]
    environment = {**os.environ, "CHROME_PATH": browser_path}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    categories = json.loads(done.stdout)["categories"]
    return {name: round(categories[name]["score"] * 100) for name in CATEGORIES}


def as_json(views: Sequence[View], scores: Sequence[Scores]) -> str:
    """The figures for programs."""
    found: dict[str, Any] = {
        "views": [asdict(each) for each in views],
        "lighthouse": [asdict(each) for each in scores],
    }
    return json.dumps(found, indent=2) + "\n"


def as_table(views: Sequence[View], scores: Sequence[Scores]) -> str:
    """The figures for people."""
    return "\n\n".join(filter(None, (_views_table(views), _scores_table(scores))))


def _views_table(views: Sequence[View]) -> str:
    header = (
        *("site", "language", *KINDS, "all files", "requests", "elsewhere", "failed"),
        "scripts that block",
    )
    rows = [
        (
            *(each.page.site, each.page.language),
            *(f"{each.sizes.get(name, 0) / 1000:.1f} KB" for name in KINDS),
            f"{each.total / 1000:.1f} KB",
            *(each.requests, each.elsewhere, each.failed, each.blocking_scripts),
        )
        for each in views
    ]
    return _table(header, rows)


def _scores_table(scores: Sequence[Scores]) -> str:
    header = ("site", "page", "language", *(name.replace("-", " ") for name in CATEGORIES))
    rows = [
        (
            *(each.page.site, each.page.key, each.page.language),
            *(each.median(name) for name in CATEGORIES),
        )
        for each in scores
    ]
    return _table(header, rows) if rows else ""


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = (header, ["---"] * len(header), *rows)
    return "\n".join(f"| {' | '.join(map(str, cells))} |" for cells in lines)


if __name__ == "__main__":
    main()
