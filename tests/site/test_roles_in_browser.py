"""Long role pages on a telephone: what is closed opens, and all is there without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browsing import open_page
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

pytestmark = [pytest.mark.site, pytest.mark.browser]

LONG = "roles/software-developer"
SHOWN = {
    Language.CY: "Lefelau sgiliau: Ymwybyddiaeth, ",
    Language.EN: "Levels of skill: Awareness, ",
}


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_no_role_fills_more_than_a_dozen_screens(
    browser: Browser, address: str, plan: SitePlan, language: Language
) -> None:
    page = open_page(browser, 360)
    levels = {i: len(each.value.levels) for i, each in plan.curriculum.roles.items()}
    for role in sorted(levels, key=lambda each: -levels[each])[:6]:
        page.goto(address + plan.page(f"roles/{role}", language).address)
        assert page.evaluate("document.documentElement.scrollHeight") < 12 * 900, role


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_a_skill_opens_and_closes_by_keyboard(
    browser: Browser, address: str, plan: SitePlan, language: Language
) -> None:
    page = open_page(browser, 360)
    page.goto(address + plan.page(LONG, language).address)
    row = page.locator(".ll-matrix tbody tr").first
    button = row.get_by_role("button")
    assert button.inner_text().startswith(SHOWN[language])
    assert row.locator("td:visible .ll-matrix__level:visible").count() == 0
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert row.locator(".ll-matrix__level:visible").count() == 9
    page.keyboard.press("Space")
    assert button.get_attribute("aria-expanded") == "false"
    assert row.locator(".ll-matrix__level:visible").count() == 0


def test_words_that_are_closed_are_found_and_shown(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = open_page(browser, 360)
    page.goto(address + plan.page(LONG, Language.EN).address)
    row = page.locator(".ll-matrix tbody tr").first
    row.locator("td").first.evaluate("cell => cell.dispatchEvent(new Event('beforematch'))")
    assert row.get_by_role("button").get_attribute("aria-expanded") == "true"


def test_without_scripts_every_level_is_shown_and_moves_open(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    page.goto(address + plan.page(LONG, Language.CY).address)
    assert page.locator(".ll-matrix button").count() == 0
    cells = page.locator(".ll-matrix td")
    assert page.locator(".ll-matrix td:visible").count() == cells.count()
    move = page.locator(".ll-move").first
    assert not move.locator("li").first.is_visible()
    move.locator("summary").click()
    assert move.locator("li").first.is_visible()


def test_levels_stand_side_by_side_where_there_is_room(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = open_page(browser)
    page.goto(address + plan.page("roles/user-researcher", Language.EN).address)
    assert page.locator(".ll-matrix--side-by-side").count() == 1
    assert page.locator(".ll-matrix__more:visible").count() == 0
    cells = page.locator(".ll-matrix td")
    assert page.locator(".ll-matrix__level:visible").count() == cells.count()
