"""Tabs in a real browser: by keyboard, by address, on paper and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

PAGES = {"cy": "cy/cymorth/cydrannau/", "en": "en/help/components/"}
TITLES = {"cy": ["Dros y ffôn", "Yn ysgrifenedig"], "en": ["By telephone", "In writing"]}


def opened(browser: Browser, address: str, language: str, **settings: object) -> Page:
    page = open_page(browser, 360, **settings)
    page.goto(address + PAGES[language])
    return page


def panels(page: Page) -> list[Locator]:
    return page.locator(".ll-tab").all()


def seen(page: Page) -> list[bool]:
    return [panel.locator("p").last.is_visible() for panel in panels(page)]


def test_words_stand_as_far_from_the_upper_edge_as_from_the_lower(
    browser: Browser, address: str
) -> None:
    panel = opened(browser, address, "cy").locator(".ll-tab").first
    edge, words = panel.bounding_box(), panel.locator("p").last.bounding_box()
    assert edge
    assert words
    above = words["y"] - edge["y"]
    below = edge["y"] + edge["height"] - words["y"] - words["height"]
    assert abs(above - below) < 1


@pytest.mark.parametrize("language", PAGES)
def test_tabs_are_chosen_by_keyboard(browser: Browser, address: str, language: str) -> None:
    page = opened(browser, address, language)
    tabs = page.get_by_role("tab")
    assert tabs.all_inner_texts() == TITLES[language]
    assert seen(page) == [True, False]
    tabs.first.focus()
    for key, chosen in (("ArrowRight", 1), ("ArrowRight", 0), ("End", 1), ("Home", 0)):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.textContent") == TITLES[language][chosen]
        assert seen(page) == [chosen == 0, chosen == 1]
        states = [tab.get_attribute("aria-selected") for tab in tabs.all()]
        assert states == [str(chosen == 0).lower(), str(chosen == 1).lower()]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "tabpanel"
    name = page.get_by_role("tabpanel", name=TITLES[language][0])
    assert name.count() == 1


def test_tabs_are_chosen_by_pointer(browser: Browser, address: str) -> None:
    page = opened(browser, address, "en")
    page.get_by_role("tab", name="In writing").click()
    assert seen(page) == [False, True]


def test_a_link_to_a_place_inside_shows_it(browser: Browser, address: str) -> None:
    page = opened(browser, address, "en")
    inside = panels(page)[1].get_attribute("id")
    page.evaluate("id => { location.hash = id; }", inside)
    page.wait_for_function("!document.querySelectorAll('.ll-tab')[1].hidden")
    assert seen(page) == [False, True]


@pytest.mark.parametrize("language", PAGES)
def test_without_scripts_they_stand_one_after_the_other(
    browser: Browser, address: str, language: str
) -> None:
    page = opened(browser, address, language, java_script_enabled=False)
    assert page.get_by_role("tab").count() == 0
    assert page.locator(".ll-tab__title").all_inner_texts() == TITLES[language]
    assert seen(page) == [True, True]


def test_on_paper_they_stand_one_after_the_other(browser: Browser, address: str) -> None:
    page = opened(browser, address, "en")
    page.emulate_media(media="print")
    assert seen(page) == [True, True]
    assert page.locator(".ll-tab__title").all_inner_texts() == TITLES["en"]
    assert not page.get_by_role("tablist").is_visible()
