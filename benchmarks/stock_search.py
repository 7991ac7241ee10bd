"""The search of a stock site, asked as its own page asks it: by messages to its worker."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from frame import PROJECT
from stock import stock_address

sys.path.insert(0, str(PROJECT / "tests"))

from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan
from site_server import served

INDEX = "search/search_index.json"
_WORKERS = "assets/javascripts/workers/search.*.min.js"
_ASK = """async ([script, index, queries]) => {
  const worker = new Worker(script);
  const answer = message => new Promise(done => {
    worker.onmessage = ({ data }) => done(data);
    worker.postMessage(message);
  });
  const { config, docs } = await (await fetch(index)).json();
  const [SETUP, QUERY] = [0, 2];
  await answer({ type: SETUP, data: { config, docs, options: { suggest: false } } });
  const answers = [];
  for (const query of queries) {
    const before = performance.now();
    const { data } = await answer({ type: QUERY, data: query });
    const took = performance.now() - before;
    answers.push([data.items.map(([page]) => page.location.split("#")[0]), took]);
  }
  return answers;
}"""


@dataclass(frozen=True, slots=True)
class StockAnswer:
    """The addresses found below the root, the best first, and after how many milliseconds."""

    addresses: tuple[str, ...]
    milliseconds: float


def ask(browser: Browser, site: Path, queries: Sequence[str]) -> list[StockAnswer]:
    """What a stock site answers. A single index holds both languages."""
    with served(site) as address:
        page = browser.new_page()
        page.goto(f"{address}404.html")
        found: Any = page.evaluate(_ASK, [address + worker(site), address + INDEX, list(queries)])
        page.close()
    return [StockAnswer(tuple(addresses), took) for addresses, took in found]


def worker(site: Path) -> str:
    """The script that searches."""
    return next(site.glob(_WORKERS)).relative_to(site).as_posix()


def keys_of_stock(plan: SitePlan, site: Path, language: Language) -> dict[str, str]:
    """The keys of the pages that a stock site has too, by their addresses there."""
    addresses = {stock_address(page.key, language): page.key for page in plan.in_(language)}
    return {
        address: key
        for address, key in addresses.items()
        if (site / address / "index.html").is_file()
    }
