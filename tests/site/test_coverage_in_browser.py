"""The tables of numbers in a real browser: sorted by their headings, and whole without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

PAGES = {"cy": "cy/darpariaeth/", "en": "en/coverage/"}
NEEDED = {"cy": "Sgiliau sydd eu hangen", "en": "Skills needed"}
NAMES = {"cy": "Lefel rôl", "en": "Role level"}


def numbers(table: Locator) -> list[int]:
    return [int(text) for text in table.locator("td:nth-child(2)").all_inner_texts()]


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("width", [1280, 360])
def test_a_table_is_sorted_by_its_headings_and_put_back(
    browser: Browser, address: str, language: str, width: int
) -> None:
    page = open_page(browser, width)
    page.goto(address + PAGES[language] + "#gdad-data")
    table = page.locator(".ll-fold:has(#gdad-data) table")
    before = table.inner_text()
    heading = table.get_by_role("columnheader").nth(1)
    button = table.get_by_role("button", name=NEEDED[language])
    button.focus()
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "descending"
    assert numbers(table) == sorted(numbers(table), reverse=True)
    assert len(set(numbers(table))) > 1
    page.keyboard.press("Space")
    assert heading.get_attribute("aria-sort") == "ascending"
    assert numbers(table) == sorted(numbers(table))
    assert table.get_by_role("row").count() == 1 + len(numbers(table))
    table.get_by_role("button", name=NAMES[language]).click()
    assert heading.get_attribute("aria-sort") is None
    assert table.inner_text() == before


def test_the_arrow_of_a_sorted_heading_moves_nothing(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + PAGES["cy"] + "#gdad-data")
    table = page.locator(".ll-fold:has(#gdad-data) table")
    head = table.get_by_role("row").first
    sizes = "row => [row.offsetHeight, ...[...row.cells].map(cell => cell.offsetWidth)]"
    before = head.evaluate(sizes)
    table.get_by_role("button").nth(1).click()
    assert head.evaluate(sizes) == before


def test_another_heading_takes_over(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + PAGES["en"] + "#gdad-data")
    table = page.locator(".ll-fold:has(#gdad-data) table")
    for place in (1, 3):
        table.get_by_role("button").nth(place).click()
    sorts = [each.get_attribute("aria-sort") for each in table.get_by_role("columnheader").all()]
    assert sorts == [None, None, None, "descending", None, None]


def test_without_scripts_the_headings_are_words(browser: Browser, address: str) -> None:
    page = open_page(browser, java_script_enabled=False)
    page.goto(address + PAGES["cy"])
    page.locator(".ll-fold:has(#gdad-data) > summary").click()
    table = page.locator(".ll-fold:has(#gdad-data) table")
    assert table.get_by_role("button").count() == 0
    assert table.get_by_role("columnheader").count() == 6


def test_a_family_opens_where_a_link_leads_to_it(browser: Browser, address: str) -> None:
    page = open_page(browser, 360)
    page.goto(address + PAGES["cy"])
    table = page.locator(".ll-fold:has(#gdad-data) table")
    assert not table.is_visible()
    page.locator('a[href="#gdad-data"]').first.click()
    table.wait_for(state="visible")


def test_a_family_opens_by_keyboard_without_scripts(browser: Browser, address: str) -> None:
    page = open_page(browser, java_script_enabled=False)
    page.goto(address + PAGES["en"])
    page.locator(".ll-fold:has(#gdad-data) > summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(".ll-fold:has(#gdad-data) table").is_visible()
