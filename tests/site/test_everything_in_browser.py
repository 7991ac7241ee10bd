"""Everything from A to Z and the status of the site in a real browser, without scripts too."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

EVERYTHING = {"cy": "cy/a-y/", "en": "en/a-z/"}
STATUS = {"cy": "cy/statws/", "en": "en/status/"}
BACK = {"cy": "Yn ôl at y llythrennau", "en": "Back to the letters"}
NAMES = {
    "cy": ("Popeth o A i Y", "Statws y wefan"),
    "en": ("Everything from A to Z", "Status of the site"),
}


@pytest.mark.parametrize("language", EVERYTHING)
def test_a_reader_gets_to_a_letter_and_back_by_keyboard_without_scripts(
    browser: Browser, address: str, language: str
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    page.goto(address + EVERYTHING[language])
    page.locator("#letters").get_by_role("link", name="R", exact=True).press("Enter")
    assert page.url.endswith("#letter-r")
    assert page.locator("#letter-r").evaluate("e => Math.abs(e.getBoundingClientRect().top) < 60")
    section = page.locator("section", has=page.locator("#letter-r"))
    section.get_by_role("link", name=BACK[language]).press("Enter")
    assert page.url.endswith("#letters")
    assert page.locator("#letters").evaluate("e => e.getBoundingClientRect().top >= 0")


@pytest.mark.parametrize("language", EVERYTHING)
def test_the_foot_of_a_page_leads_to_both(browser: Browser, address: str, language: str) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    targets = (EVERYTHING[language], STATUS[language])
    for name, target in zip(NAMES[language], targets, strict=True):
        page.goto(f"{address}{language}/")
        page.get_by_role("contentinfo").get_by_role("link", name=name).click()
        assert page.url == address + target
        assert page.locator("h1").inner_text() == name


def test_a_wrong_address_leads_to_the_list_in_either_language(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    for language, (name, _) in NAMES.items():
        page.goto(address + "404.html")
        page.get_by_role("link", name=name).click()
        assert page.url == address + EVERYTHING[language]


@pytest.mark.parametrize("language", STATUS)
@pytest.mark.parametrize("width", [1280, 360])
def test_the_status_of_a_text_leads_to_it_in_both_languages(
    browser: Browser, address: str, language: str, width: int
) -> None:
    titles = {"cy": "Deall anghenion defnyddwyr", "en": "Understand user needs"}
    for other, title in titles.items():
        page = open_page(browser, width, java_script_enabled=False)
        page.goto(address + STATUS[language])
        page.locator("#texts ~ table").first.get_by_role("link", name=title).click()
        assert page.url.startswith(f"{address}{other}/")
        assert page.locator("h1").inner_text() == title


@pytest.mark.parametrize("language", STATUS)
def test_numbers_stand_below_their_headings_on_a_phone(
    browser: Browser, address: str, language: str
) -> None:
    page = open_page(browser, 360)
    page.goto(address + STATUS[language])
    apart = page.locator(".ll-tally").evaluate_all(
        """tables => tables.flatMap(table => [...table.querySelectorAll("tbody tr")].flatMap(row =>
          [...row.querySelectorAll("td")].map((cell, n) => Math.abs(cell.getBoundingClientRect()
            .right - table.tHead.rows[0].cells[n + 1].getBoundingClientRect().right))))"""
    )
    assert apart
    assert max(apart) < 1
