"""The page for searching, and what every page says about it."""

from __future__ import annotations

import re

import pytest

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.frame import Label, Link, Scene
from llwybr.render.pages import view
from llwybr.render.search import SearchView
from llwybr.render.strings import load_strings


def scene(tiny: Tiny, key: str, language: Language) -> Scene:
    plan = lay_out(tiny.read())
    return Scene(plan, plan.page(key, language), load_strings(tiny.root / "theme"))


@pytest.mark.parametrize(
    ("language", "address", "title"),
    [(Language.CY, "cy/chwilio/", "Chwilio"), (Language.EN, "en/search/", "Search")],
)
def test_search_has_a_page_in_each_language(
    tiny: Tiny, language: Language, address: str, title: str
) -> None:
    here = scene(tiny, "search", language)
    shown = view(here)
    assert isinstance(shown, SearchView)
    assert here.page.address == address
    assert shown.frame.title == title
    assert shown.lead == shown.frame.description
    assert shown.frame.search.is_here
    assert all(not link.is_current for link in shown.frame.menu)


def test_every_page_leads_to_the_search_and_to_lists(tiny: Tiny) -> None:
    search = view(scene(tiny, "modules/first", Language.CY)).frame.search
    assert not search.is_here
    assert search.href == "../../chwilio/"
    assert search.ways == (
        Link(Label("Popeth o A i Y"), "../../a-y/"),
        Link(Label("Geirfa"), "../../geirfa/"),
        Link(Label("Modiwlau"), "../"),
        Link(Label("Rolau"), "../../rolau/"),
    )


def test_times_to_choose_from_are_those_that_the_engine_counts() -> None:
    page = (PROJECT / "theme" / "components" / "search.html").read_text(encoding="utf-8")
    engine = (PROJECT / "theme" / "search" / "engine.js").read_text(encoding="utf-8")
    [bands] = re.findall(r"^const BANDS = \{(.*)\};$", engine, re.MULTILINE)
    chosen = re.findall(r'<option value="(\w+)">', page)
    assert chosen == re.findall(r"(\w+):", bands)
