"""What has the focus, or the pointer on it, is seen and can be read."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

DARK, WHITE, YELLOW = "rgb(26, 26, 26)", "rgb(255, 255, 255)", "rgb(255, 207, 64)"


def focus(page: Page, place: Locator) -> None:
    """Focus as the keyboard gives it: after a key the browser shows it."""
    page.keyboard.press("Tab")
    place.focus()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", ["cy/fframweithiau/", "en/frameworks/"])
def test_link_of_several_lines_is_filled_and_no_ring_crosses_its_words(
    browser: Browser, address: str, place: str, scheme: str
) -> None:
    page = open_page(browser, 360, color_scheme=scheme)
    page.goto(address + place)
    links = page.locator(".ll-card__title a").all()
    link = next(each for each in links if each.evaluate("it => it.getClientRects().length > 2"))
    focus(page, link)
    expect(link).to_have_css("background-color", YELLOW)
    expect(link).to_have_css("color", DARK)
    expect(link).to_have_css("box-shadow", "none")
    expect(link).to_have_css("outline", f"{DARK} solid 2px")


@pytest.mark.parametrize("place", ["cy/darpariaeth/", "en/help/components/"])
def test_what_opens_has_a_dark_ring_inside_the_yellow_one(
    browser: Browser, address: str, place: str
) -> None:
    page = open_page(browser)
    page.goto(address + place)
    summary = page.locator("main summary").first
    focus(page, summary)
    expect(summary).to_have_css("outline", f"{DARK} solid 3px")
    expect(summary).to_have_css("box-shadow", f"{YELLOW} 0px 0px 0px 6px")


def test_choice_of_language_can_be_read_under_the_pointer(browser: Browser, address: str) -> None:
    page = open_page(browser, reduced_motion="reduce")
    page.goto(address)
    link = page.locator(".ll-choice__link").first
    link.hover()
    expect(link).to_have_css("text-decoration-line", "underline")
    expect(link).to_have_css("color", WHITE)
    focus(page, link)
    expect(link).to_have_css("background-color", YELLOW)
    expect(link).to_have_css("color", DARK)
