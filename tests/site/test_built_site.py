"""What holds for every page of the real site."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from linked_data import without_own_scripts
from llwybr.curriculum.language import Language
from llwybr.export.files import DATA_FILES
from llwybr.plan.site import PageKind, SitePlan
from llwybr.render.onward import ROUTES
from llwybr.search.files import FOLDER, SEARCH_FILES
from site_run import run

pytestmark = pytest.mark.site

BASE = "https://llwybr.example/"
BILINGUAL = ("/statws/", "/status/", "/chwilio/", "/search/")


@dataclass
class Document(HTMLParser):
    """The parts of a page that the tests ask about."""

    lang: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    canonical: str = ""
    links: list[dict[str, str]] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    title: str = ""
    _is_title: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "html":
            self.lang = found["lang"]
        elif tag == "a":
            self.links.append(found)
        elif tag == "link" and found.get("rel") == "alternate" and "hreflang" in found:
            self.alternates[found["hreflang"]] = found["href"]
        elif tag == "link" and found.get("rel") == "canonical":
            self.canonical = found["href"]
        elif tag == "link":
            self.loads.append(found["href"])
        elif tag in ("img", "script", "iframe") and "src" in found:
            self.loads.append(found["src"])
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self._is_title = tag == "title"

    def handle_data(self, data: str) -> None:
        if self._is_title:
            self.title += data

    def handle_endtag(self, tag: str) -> None:
        self._is_title = False


@cache
def parse(file: Path) -> Document:
    document = Document()
    document.feed(file.read_text(encoding="utf-8"))
    return document


def pages(site: Path) -> dict[str, Document]:
    """Every page, by its address below the root."""
    found = sorted(site.rglob("index.html"))
    return {f.parent.relative_to(site).as_posix().removeprefix(".") + "/": parse(f) for f in found}


def digest(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_both_commands_write_the_same_bytes(site: Path, host_site: Path) -> None:
    assert digest(site) == digest(host_site)


def test_a_second_build_writes_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = tmp_path / "site"
    words = ("build", "--no-cache", "--jobs", "3", "--site-dir", str(again))
    done = run("llwybr", *words, PYTHONHASHSEED="3", TZ="Pacific/Apia")
    assert done.returncode == 0, done.stderr
    assert digest(again) == digest(site)


def test_every_planned_page_is_there_and_no_other(site: Path, plan: SitePlan) -> None:
    assert set(pages(site)) == {"/", *(page.address for page in plan.pages.values())}


def test_the_site_holds_only_what_it_needs(site: Path, plan: SitePlan) -> None:
    others = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    others = {path for path in others if not path.endswith("index.html")}
    ours = {f"assets/llwybr.{end}" for end in ("css", "js", "svg")}
    fixed = {"404.html", "sitemap.xml"} | ours
    material = {path for path in others if path.startswith("assets/stylesheets/")}
    feeds = {place for place in map(plan.feed, Language) if place}
    routes = {
        f"{ROUTES}/{language.value}/{key}.json"
        for (language, key), path in plan.paths.items()
        if path.steps
    }
    texts = {
        "/".join((FOLDER, page.language.value, "texts", *page.parts))
        for page in plan.pages.values()
    }
    searched = {path for path in others if path.removesuffix("/text.json") in texts}
    search = {*SEARCH_FILES, f"{FOLDER}/minisearch.txt"} | searched
    needed = fixed | material | feeds | routes | search | set(DATA_FILES)
    assert others == needed | plan.curriculum.assets
    assert len(material) == 1


def test_every_page_is_marked_with_its_language(site: Path) -> None:
    for address, document in pages(site).items():
        wanted = "en" if address.startswith("en/") else "cy"
        assert document.lang == wanted, address


def test_every_page_names_its_counterpart_in_the_head_and_in_words(
    site: Path, plan: SitePlan
) -> None:
    found = pages(site)
    words = {Language.CY: "English", Language.EN: "Cymraeg"}
    for page in plan.pages.values():
        document, other = found[page.address], plan.counterpart(page)
        assert document.canonical == plan.url(page)
        assert document.alternates[page.language.value] == plan.url(page)
        assert document.alternates[other.language.value] == plan.url(other)
        assert document.alternates["x-default"].startswith(BASE)
        assert found[other.address].alternates == document.alternates
        [link] = [a for a in document.links if a.get("rel") == "alternate"]
        assert link["lang"] == link["hreflang"] == other.language.value
        assert urljoin(BASE + page.address, link["href"]) == BASE + other.address
        html = (site / page.address / "index.html").read_text(encoding="utf-8")
        assert f">{words[page.language]}<" in html


def test_titles_are_unique_within_a_language_and_there_is_one_main_heading(site: Path) -> None:
    for address, document in pages(site).items():
        assert document.title.strip(), address
        assert document.headings.count(1) == 1, address
        steps = list(zip(document.headings, document.headings[1:], strict=False))
        assert all(after <= before + 1 for before, after in steps), address


def test_every_link_inside_the_site_leads_somewhere(site: Path, plan: SitePlan) -> None:
    found = pages(site)
    for address, document in found.items():
        for link in document.links:
            target, fragment = urldefrag(urljoin(BASE + address, link["href"]))
            if not target.startswith(BASE):
                continue
            there, _, query = unquote(target.removeprefix(BASE)).partition("?")
            there = there if there else "/"
            name, _, value = query.partition("=")
            assert name in ("", "path", "q"), link["href"]
            if name == "path":
                assert (Language.CY, value) in plan.paths, link["href"]
            is_feed = there in map(plan.feed, Language)
            if there.startswith("data/") or is_feed or there in plan.curriculum.assets:
                assert (site / there).is_file(), (address, link["href"])
                continue
            assert there in found, (address, link["href"])
            if fragment:
                assert fragment in found[there].ids, (address, link["href"])


def test_no_page_sends_a_reader_to_the_other_language_but_by_the_language_link(site: Path) -> None:
    for address, document in pages(site).items():
        if address == "/":
            continue
        other = BASE + ("cy/" if address.startswith("en/") else "en/")
        for link in document.links:
            # Status and search lead to pages of the other language too, and say so.
            is_told = address.endswith(BILINGUAL) and "hreflang" in link
            if link.get("rel") != "alternate" and not is_told:
                assert not urljoin(BASE + address, link["href"]).startswith(other), address


def test_no_page_asks_another_site_for_anything(site: Path) -> None:
    for address, document in pages(site).items():
        for source in document.loads:
            where = urljoin(BASE + address, source)
            assert where.startswith(BASE), (address, source)
            assert (site / urlsplit(where).path.lstrip("/")).is_file(), (address, source)
    css = "".join(file.read_text(encoding="utf-8") for file in site.rglob("*.css"))
    assert not re.search(r"url\(['\"]?(?:https?:)?//", css)


def test_the_only_script_of_a_page_is_ours_and_waits_for_the_page(site: Path) -> None:
    for file in site.rglob("*.html"):
        assert "<script" not in without_own_scripts(file.read_text(encoding="utf-8")), file


def test_the_document_around_every_page_is_ours(site: Path) -> None:
    for file in site.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert html.startswith("<!doctype html>\n<html lang="), file
        assert not re.search(r'data-md-|class="(no-js|md-(?!typeset))', html), file


def test_ids_are_unique_on_a_page(site: Path) -> None:
    for address, document in pages(site).items():
        assert len(document.ids) == len(set(document.ids)), address


def test_the_root_offers_both_languages_welsh_first_and_forces_neither(site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    document = parse(site / "index.html")
    assert [link["href"] for link in document.links] == ["cy/", "en/"]
    assert [link["hreflang"] for link in document.links] == ["cy", "en"]
    assert 'http-equiv="refresh"' not in html
    assert document.alternates == {"cy": BASE + "cy/", "en": BASE + "en/", "x-default": BASE}


def test_the_page_for_a_wrong_address_serves_both_languages_from_any_depth(site: Path) -> None:
    document = parse(site / "404.html")
    html = (site / "404.html").read_text(encoding="utf-8")
    assert [link["href"] for link in document.links] == ["/cy/", "/cy/a-y/", "/en/", "/en/a-z/"]
    assert html.index('lang="cy"') < html.index('lang="en"')
    assert "Nid yw'r dudalen hon yma" in html.replace("&#39;", "'")
    assert "This page is not here" in html
    assert all(source.startswith("/") for source in document.loads)


def test_the_sitemap_names_every_page_with_both_languages(site: Path, plan: SitePlan) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(site / "sitemap.xml")
    entries = tree.findall("s:url", names)
    assert [e.findtext("s:loc", "", names) for e in entries] == [
        plan.url(page) for page in plan.pages.values()
    ]
    for entry in entries:
        links = entry.findall("{http://www.w3.org/1999/xhtml}link")
        assert [link.get("hreflang") for link in links] == ["cy", "en"]


def test_a_name_that_we_translated_is_marked_and_explained(site: Path, plan: SitePlan) -> None:
    page = plan.page("roles/chief-data-officer", Language.CY)
    html = (site / page.address / "index.html").read_text(encoding="utf-8")
    assert "ein cyfieithiad ni, heb ei adolygu" in html
    assert "† Ein cyfieithiad ni" in html
    official = plan.page("frameworks/dssw/12", Language.CY)
    assert "†" not in (site / official.address / "index.html").read_text(encoding="utf-8")


def test_every_module_page_says_that_nobody_has_reviewed_it(site: Path, plan: SitePlan) -> None:
    words = {Language.CY: "nid oes neb wedi adolygu", Language.EN: "nobody has reviewed the text"}
    for page in plan.pages.values():
        if page.kind is PageKind.MODULE:
            html = (site / page.address / "index.html").read_text(encoding="utf-8")
            assert words[page.language] in html
