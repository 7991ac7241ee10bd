"""What stands in a column ends where it ends, and a table that goes on beyond it says so."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

MODULE = "cy/modiwlau/deall-anghenion-defnyddwyr/"
BOXES = (".ll-facts", ".ll-quiz", ".admonition", ".ll-scroll", ".ll-stack", ".ll-points")


def test_boxes_and_tables_of_a_module_end_at_one_edge(browser: Browser, address: str) -> None:
    page = open_page(browser, 1280)
    page.goto(address + MODULE)
    edges = set()
    for box in BOXES:
        for part in page.locator(f".ll-page__body {box}").all():
            place = part.bounding_box()
            assert place, box
            edges.add(round(place["x"] + place["width"]))
    assert len(edges) == 1


def test_table_wider_than_the_screen_shows_that_it_goes_on(browser: Browser, address: str) -> None:
    page = open_page(browser, 360)
    page.goto(address + MODULE)
    region = page.locator(".ll-scroll").first
    assert region.evaluate("it => it.scrollWidth > it.clientWidth")
    expect(region).to_have_css("background-attachment", "local, local, scroll, scroll")
    region.focus()
    page.keyboard.press("ArrowRight")
    expect(region).not_to_have_js_property("scrollLeft", 0)


@pytest.mark.parametrize("place", ["cy/cymorth/", "en/help/"])
def test_list_of_rules_needs_no_sideways_scrolling(
    browser: Browser, address: str, place: str
) -> None:
    page = open_page(browser, 360)
    page.goto(address + place)
    tables = page.locator("table")
    assert tables.count() > 0
    for table in tables.all():
        assert table.evaluate("it => it.getBoundingClientRect().right <= innerWidth")


def test_open_menu_stands_below_its_button(browser: Browser, address: str) -> None:
    page = open_page(browser, 360)
    page.goto(address + MODULE)
    button = page.locator(".ll-menu__button")
    button.click()
    link = page.locator(".ll-menu__link").first
    inset = "it => { const s = getComputedStyle(it); return it.getBoundingClientRect().left"
    inset += " + parseFloat(s.paddingLeft) + parseFloat(s.borderLeftWidth); }"
    assert button.evaluate(inset) == link.evaluate(inset)
