"""The search of a plan in a browser, without the site around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, SitePlan
from llwybr.render.strings import load_strings
from llwybr.search.documents import Document
from llwybr.search.excerpts import excerpts
from llwybr.search.files import scripts, search_files
from llwybr.search.index import Index, lines
from llwybr.search.lexicon import Lexicon
from llwybr.search.reading import Reading, read
from site_server import served

THEME = PROJECT / "theme"
_OPEN = """async language => {
  const { open } = await import("/search/engine.js");
  const times = ["15", "30", "60", "more"];
  globalThis.engine = await open(`${location.origin}/search/${language}/`, times);
}"""
_FIND = """async ([queries, limit]) => {
  const found = [];
  for (const query of queries) {
    let here = engine.search(query, { limit });
    if (here.total === 0 && (await engine.widen())) here = engine.search(query, { limit });
    found.push(here.hits.map(hit => hit.url));
  }
  return found;
}"""


def made_of(language: Language, documents: tuple[Document, ...]) -> Index:
    """The index of some documents, of which the glossary decides nothing."""
    readings: dict[str, Reading] = {}
    keys = read(language, documents, readings)
    return Index(language, documents, lines(language, [readings[k] for k in keys], {}, Lexicon()))


def write_search(plan: SitePlan, folder: Path) -> None:
    """Write everything that the engine needs below a folder, and an empty page to run it in."""
    texts = chain.from_iterable(excerpts(plan, page) for page in plan.pages.values())
    for name, content in chain(search_files(plan, load_strings(THEME)), texts):
        _put(folder / name, content)
    for name, text in scripts(THEME):
        _put(folder / name, text.encode())
    _put(folder / "index.html", b'<!DOCTYPE html><html lang="en"><title>Search</title></html>')


@contextmanager
def engine(browser: Browser, folder: Path, language: Language) -> Iterator[Page]:
    """A page in which `engine` is the search of a language, whose files stand in a folder."""
    with served(folder) as address:
        page = browser.new_page()
        page.goto(address)
        page.evaluate(_OPEN, language.value)
        yield page
        page.close()


def find(page: Page, queries: Sequence[str], limit: int = 20) -> list[list[str]]:
    """The addresses found for each query; where nothing is found, with the larger table of forms.

    The larger table stays once it is fetched, as it does for a reader.
    """
    found: Any = page.evaluate(_FIND, [list(queries), limit])
    return [list(urls) for urls in found]


def keys(plan: SitePlan, language: Language) -> dict[str, str]:
    """The keys of pages and terms by their addresses below the language's folder."""
    pages = {"".join(f"{part}/" for part in page.parts): page for page in plan.in_(language)}
    here = next(url for url, page in pages.items() if page.kind is PageKind.GLOSSARY)
    glossary = plan.curriculum.glossary
    terms = glossary.value.terms if glossary else ()
    return {
        **{url: page.key for url, page in pages.items()},
        **{f"{here}#{term.id}": f"glossary#{term.id}" for term in terms},
    }


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
