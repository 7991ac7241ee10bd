"""The page for searching, and what every page says about it."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.render.frame import Label, Link
from llwybr.render.pages import view
from llwybr.render.search import SearchView
from scenes import scene


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
