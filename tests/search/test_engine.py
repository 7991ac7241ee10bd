"""The engine in a browser: against MiniSearch itself, and on a few pages made for the purpose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.read.markdown import scan
from llwybr.search.documents import Document
from llwybr.search.excerpts import text_file, texts
from llwybr.search.facts import Facts
from llwybr.search.files import scripts
from llwybr.search.index import Index
from llwybr.search.lexicon import Lexicon
from llwybr.search.packing import packed
from llwybr.search.reading import FIELDS
from llwybr.search.wide import wide
from llwybr.search.words import SMALL, words
from searching import engine, made_of

pytestmark = pytest.mark.browser

NAMES = {
    "kind": {"module": "Modiwl", "term": "Term", "page": "Tudalen"},
    "role": {"maker": "Gwneuthurwr"},
    "level": {},
    "framework": {},
}


def module(url: str, title: str, body: str = "", **more: Any) -> Document:
    """A module with one section."""
    return Document(
        url=f"{url}/",
        kind="module",
        title=title,
        summary=f"Am {title.lower()}.",
        written=scan(f"## Rhan\n\n{body}\n", f"{url}.md", 1) if body else None,
        **more,
    )


DOCUMENTS = (
    module("bro", "Gweithio mewn bro", "Mae'r gymuned yn fywiog, a'r cwbl yn digwydd yno."),
    module("ffurf", "Gweithio mewn ffurf", "Mae'r cymuned yn fywiog, a'r cwbl yn digwydd yno."),
    module("ty", "Codi adeilad", "Codwyd y tŷ ar y bryn."),
    module("heb-do", "Codi adeilad", "Codwyd y ty ar y bryn."),
    module("pwnc", "Cynllunio", facts=Facts(role=("maker",), minutes=45)),
    module("sôn", "Arall", "Dyma gynllunio a chynllunio eto, a chynllunio drwy'r dydd."),
    module("drafft", "Dogfennau agored", weight=60),
    module("parod", "Dogfennau agored", facts=Facts(minutes=10)),
    module("dinesydd", "Y dinesydd cyntaf"),
    module("byr", "Profi", "Rhown brawf. &lt;b&gt;Prawf&lt;/b&gt; yw e-bost."),
    Document(
        url="geirfa/#hygyrchedd",
        kind="term",
        title="hygyrchedd",
        summary="Pawb yn gallu ei ddefnyddio.",
        keywords="mynediad hwylus",
    ),
)


@pytest.fixture(scope="module")
def made() -> Index:
    return made_of(Language.CY, DOCUMENTS)


@pytest.fixture(scope="module")
def folder(made: Index, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The engine with an index of the few pages."""
    root = tmp_path_factory.mktemp("engine")
    here = root / "search" / "cy"
    files = {
        root / "index.html": b"<!DOCTYPE html><title>Search</title>",
        here / "index.json": packed(made, NAMES, ("council", "meeting")),
        here / "forms.json": wide(made, Lexicon()),
        **{root / name: text.encode() for name, text in scripts(PROJECT / "theme")},
        **{root / text_file(Language.CY, d.url): texts(d.written) for d in DOCUMENTS if d.written},
    }
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    with engine(browser, folder, Language.CY) as page:
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        yield page


def asked(page: Page, query: str, **settings: Any) -> Any:
    return page.evaluate("([query, settings]) => engine.search(query, settings)", [query, settings])


def urls(page: Page, query: str, **settings: Any) -> list[str]:
    return [hit["url"].rstrip("/") for hit in asked(page, query, **settings)["hits"]]


def excerpt(page: Page, query: str) -> Any:
    return page.evaluate(
        """async query => {
          const [hit] = engine.search(query).hits;
          return [await engine.excerpt(hit), hit.sections];
        }""",
        query,
    )


def read_again(document: Document, made: Index) -> dict[str, list[str]]:
    """The terms of each field of a document, worked out without the index."""
    lemma = {form: each.lemma for each in made.lines for form in each.own_forms}
    terms: dict[str, list[str]] = {}
    forms: set[str] = set()
    for field, text in FIELDS.items():
        found = list(words(text(document), Language.CY))
        if field in ("lead", "body"):
            found = [word for word in found if word not in SMALL[Language.CY]]
        forms |= set(found)
        lemmas = [lemma[word] for word in found]
        terms[field] = [
            term for term in sorted(set(lemmas)) for _ in range(min(2, lemmas.count(term)))
        ]
    return {**terms, "forms": sorted(forms)}


def test_the_index_is_the_one_that_minisearch_makes(page: Page, made: Index) -> None:
    documents = [{"id": n, **read_again(each, made)} for n, each in enumerate(DOCUMENTS)]
    theirs, ours = page.evaluate(
        """async documents => {
          const { default: MiniSearch } = await import("/search/minisearch.js");
          const { unpacked, OPTIONS } = await import("/search/engine.js");
          const made = new MiniSearch({ ...OPTIONS, tokenize: text => text,
            stringifyField: value => value });
          made.addAll(documents);
          const answer = await fetch("/search/cy/index.json");
          const loaded = MiniSearch.loadJS(unpacked(await answer.json()), OPTIONS);
          return [JSON.stringify(made), JSON.stringify(loaded)];
        }""",
        documents,
    )
    one, other = json.loads(theirs), json.loads(ours)
    for each in (one, other):
        each["index"] = dict(each["index"])
        each["averageFieldLength"] = pytest.approx(each["averageFieldLength"])
        each.pop("storedFields")
    assert list(one) == list(other)
    assert other["averageFieldLength"] == one.pop("averageFieldLength").expected
    other.pop("averageFieldLength")
    assert other == one


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gymuned", ["bro", "ffurf"]),
        ("cymuned", ["ffurf", "bro"]),
        ("nghymuned", ["bro", "ffurf"]),
        ("tŷ", ["ty", "heb-do"]),
        ("ty", ["heb-do", "ty"]),
        ("thy", ["heb-do", "ty"]),
        ("cynllunio", ["pwnc", "sôn"]),
        ("dogfen", ["parod", "drafft"]),
        ("mynediad", ["geirfa/#hygyrchedd"]),
        ("ebost", ["byr"]),
        ("E-BOST", ["byr"]),
        ("cynllunio'r", ["pwnc", "sôn"]),
        ("hygyr", ["geirfa/#hygyrchedd"]),
        ("hygyrcheddd", ["geirfa/#hygyrchedd"]),
    ],
)
def test_words_find_what_they_mean_in_order(page: Page, query: str, found: list[str]) -> None:
    here = urls(page, query)
    assert here[: len(found)] == found or sorted(here) == sorted(found) == found


def test_small_words_ask_for_nothing_where_there_are_others(page: Page) -> None:
    assert urls(page, "sut mae cynllunio") == ["pwnc", "sôn"]


def test_a_small_word_at_the_end_may_be_a_longer_one_that_is_begun(page: Page) -> None:
    assert urls(page, "gweithio ym") == ["bro", "ffurf"]
    assert urls(page, "dogfennau ag") == ["parod", "drafft"]


def test_a_form_that_the_site_lacks_is_found_with_the_larger_table(page: Page) -> None:
    assert urls(page, "ddinasyddion") == []
    assert page.evaluate("engine.widen()") is True
    assert urls(page, "ddinasyddion") == ["dinesydd"]
    assert page.evaluate("engine.widen()") is False


def test_the_larger_table_may_be_missing(page: Page) -> None:
    page.route("**/forms.json", lambda route: route.abort())
    assert urls(page, "ddinasyddion") == []
    assert page.evaluate("engine.widen()") is False


def test_a_misspelt_word_is_found_and_the_right_one_offered(page: Page) -> None:
    answer = asked(page, "dogfenau agored")
    assert {hit["url"] for hit in answer["hits"]} == {"parod/", "drafft/"}
    answer = asked(page, "cynlunnio")
    assert answer["suggestion"] == "cynllunio"
    assert asked(page, "cynllunio")["suggestion"] is None


def test_words_of_the_other_language_are_told(page: Page) -> None:
    assert asked(page, "council meeting")["other"] is True
    assert asked(page, "council meeting")["total"] == 0
    assert asked(page, "cynllunio")["other"] is False


def test_facts_filter_and_are_counted(page: Page) -> None:
    answer = asked(page, "cynllunio")
    assert answer["counts"]["kind"] == {"module": 2}
    assert answer["counts"]["role"] == {"maker": 1}
    assert answer["counts"]["minutes"] == {"60": 1}
    assert answer["hits"][0]["facts"] == {
        "role": ["maker"],
        "level": [],
        "framework": [],
        "minutes": 45,
    }
    assert urls(page, "cynllunio", filters={"minutes": ["60"]}) == ["pwnc"]
    assert urls(page, "cynllunio", filters={"role": "maker", "kind": ["module", "term"]}) == [
        "pwnc"
    ]
    chosen = asked(page, "cynllunio", filters={"role": ["maker"]})
    assert (chosen["total"], chosen["counts"]["role"]) == (1, {"maker": 1})
    assert chosen["counts"]["kind"] == {"module": 1}
    assert urls(page, "cynllunio", filters={"kind": ["nothing"], "colour": ["red"]}) == []


def test_results_come_in_parts(page: Page) -> None:
    assert urls(page, "cynllunio", limit=1, offset=1) == ["sôn"]
    assert asked(page, "cynllunio", limit=1)["total"] == 2


def test_the_form_that_matches_is_marked(page: Page) -> None:
    pieces, sections = excerpt(page, "gymuned")
    assert [piece["text"] for piece in pieces if piece["mark"]] == ["gymuned"]
    assert "".join(piece["text"] for piece in pieces) == (
        "Mae'r gymuned yn fywiog, a'r cwbl yn digwydd yno."
    )
    assert sections == [{"title": "Rhan", "url": "bro/#rhan"}]


def test_an_excerpt_is_text_and_nothing_else(page: Page) -> None:
    pieces, _ = excerpt(page, "prawf")
    assert "<b>" in "".join(piece["text"] for piece in pieces)
    assert [piece["text"] for piece in pieces if piece["mark"]] == ["brawf", "Prawf"]


def test_a_page_without_a_text_of_its_own_shows_its_summary(page: Page) -> None:
    pieces, sections = excerpt(page, "mynediad")
    assert pieces == [{"text": "Pawb yn gallu ei ddefnyddio.", "mark": False}]
    assert sections == []


def test_an_excerpt_that_cannot_be_fetched_is_the_summary(page: Page) -> None:
    page.route("**/text.json", lambda route: route.fulfill(status=404))
    pieces, sections = excerpt(page, "gymuned")
    assert "".join(piece["text"] for piece in pieces) == "Am gweithio mewn bro."
    assert sections == []


def test_titles_are_offered_for_a_word_that_is_begun(page: Page) -> None:
    offered = page.evaluate("engine.complete('cynll')")
    assert offered == [{"title": "Cynllunio", "url": "pwnc/", "kind": "module"}]
    assert page.evaluate("engine.complete('dogfennau ag', 1).length") == 1
    assert page.evaluate("engine.complete('')") == []
    assert page.evaluate("engine.complete('xyz')") == []


@pytest.mark.parametrize(
    "query",
    [
        "",
        "   ",
        "x" * 10_000,
        "z y " * 2_500,
        "\x00\x01\x1b\x7f\u202e\ufeff",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "日本語のテキスト",
        "Привет",
        "__proto__ constructor toString hasOwnProperty",
        "\ud83d\ude00",
        "%00 \\ \" ' ` ; --",
    ],
    ids=lambda query: repr(query[:12]),
)
def test_bad_queries_find_nothing_and_break_nothing(page: Page, query: str) -> None:
    answer = asked(page, query)
    assert (answer["total"], answer["hits"]) == (0, [])
    assert page.evaluate("query => engine.complete(query)", query) == []


def test_an_index_that_cannot_be_fetched_rejects(page: Page) -> None:
    failed = page.evaluate(
        """async () => {
          const { open } = await import("/search/engine.js");
          return open("/search/xx/").then(() => "opened", error => error.name);
        }"""
    )
    assert failed == "Error"
