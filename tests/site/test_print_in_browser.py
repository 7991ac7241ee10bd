"""Pages on paper, and in colours that the reader's system forces, in a real browser."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import open_page
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

pytestmark = [pytest.mark.site, pytest.mark.browser]

KEYS = ("modules/understand-user-needs", "roles/software-developer", "help/components")


def printed(browser: Browser, url: str, **settings: Any) -> Page:
    """A page while it is being printed."""
    page = open_page(browser, 800, **settings)
    page.goto(url)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return page


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize("key", KEYS)
def test_menus_are_left_out_and_what_is_closed_is_printed_open(
    browser: Browser, address: str, plan: SitePlan, language: Language, key: str
) -> None:
    page = printed(browser, address + plan.page(key, language).address)
    for name in ("ll-menu", "ll-breadcrumbs", "ll-header__language", "ll-scheme", "ll-skip"):
        assert page.locator(f".{name}:visible").count() == 0, name
    assert page.locator("main details:not([open])").count() == 0
    assert page.locator("main").get_by_role("heading", level=1).is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("main details[open]").count() == 0


def test_what_is_dark_on_the_screen_is_light_on_paper(browser: Browser, address: str) -> None:
    page = printed(browser, address + "cy/", color_scheme="dark")
    expect(page.locator("h1")).to_have_css("color", "rgb(28, 37, 36)")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    page.emulate_media(media="screen")
    expect(page.locator("h1")).to_have_css("color", "rgb(232, 238, 236)")


def test_a_table_of_words_is_as_small_as_paper_wants_it(browser: Browser, address: str) -> None:
    page = printed(browser, address + "en/status/")
    expect(page.locator(".ll-register").first).to_have_css("font-size", "14px")


def test_a_link_elsewhere_tells_its_address(browser: Browser, address: str, plan: SitePlan) -> None:
    page = printed(browser, address + plan.page(KEYS[0], Language.EN).address)
    after = "links => links.map(a => [a.href, getComputedStyle(a, '::after').content])"
    links = page.locator("main a[href^=http]").evaluate_all(after)
    assert links
    assert [told for href, told in links if href.rstrip("/") not in told] == []
    inside = page.locator("main a[href^='../']").evaluate_all(after)
    assert inside
    assert [told for _, told in inside if told not in ("none", "normal")] == []


def test_an_address_that_stands_there_is_not_told_again(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    after = "links => links.map(a => getComputedStyle(a, '::after').content)"
    page = printed(browser, address + plan.page("frameworks/dssw", Language.CY).address)
    assert page.locator(".ll-address").evaluate_all(after) == ["none"]
    page.goto(f"{address}{plan.page('search', Language.CY).address}?q=data")
    results = page.locator(".ll-results a")
    results.first.wait_for()
    assert set(results.evaluate_all(after)) == {"none"}


def test_every_line_of_a_long_role_is_printed(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = printed(browser, address + plan.page(KEYS[1], Language.CY).address)
    cells = page.locator(".ll-matrix__cell")
    assert cells.count() > 50
    assert page.locator(".ll-matrix__cell:visible").count() == cells.count()
    assert page.locator(".ll-matrix__more:visible").count() == 0


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_parts_stand_apart_in_forced_colours(
    browser: Browser, address: str, plan: SitePlan, language: Language
) -> None:
    page = open_page(browser, forced_colors="active")
    page.goto(address + plan.page("help/components", language).address)
    boxes = ".admonition, main details, pre > code, .ll-tabs__tab, .ll-quiz, .ll-quiz__button"
    bare = page.locator(boxes).evaluate_all(
        "all => all.filter(e => e.checkVisibility()"
        " && !parseFloat(getComputedStyle(e).borderTopWidth)).map(e => e.outerHTML)"
    )
    assert page.locator(boxes).count() > 20
    assert bare == []
    chosen, other = page.get_by_role("tab").all()
    colour = "e => getComputedStyle(e).borderTopColor"
    assert chosen.evaluate(colour) != other.evaluate(colour)


def test_nothing_moves_where_the_reader_wants_no_movement(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = open_page(browser, reduced_motion="reduce")
    for key in KEYS:
        page.goto(address + plan.page(key, Language.EN).address)
        moving = page.evaluate(
            "[...document.querySelectorAll('body *')].filter(e => e.checkVisibility())"
            ".filter(e => { const s = getComputedStyle(e);"
            " return parseFloat(s.transitionDuration) || s.animationName !== 'none'"
            " || s.scrollBehavior === 'smooth'; }).map(e => e.outerHTML.slice(0, 200))"
        )
        assert moving == [], key
