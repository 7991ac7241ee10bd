"""The header, the footer and the statements in a real browser, with the script and without."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

MODULE = "cy/modiwlau/deall-anghenion-defnyddwyr/"
DARK, LIGHT = "rgb(20, 26, 25)", "rgb(255, 255, 255)"


def ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_menu_of_a_small_screen_is_a_button_that_opens_and_closes(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360)
    page.goto(address + MODULE)
    button = page.get_by_role("button", name="Dewislen", exact=True)
    links = page.locator(".ll-menu__link")
    assert button.get_attribute("aria-expanded") == "false"
    assert not links.first.is_visible()
    for key in ("Enter", "Space"):
        button.press(key)
        assert button.get_attribute("aria-expanded") == "true"
        assert links.last.is_visible()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == links.first.inner_text()
        page.keyboard.press("Escape")
        assert button.get_attribute("aria-expanded") == "false"
        assert page.evaluate("document.activeElement.className") == "ll-menu__button"


def test_escape_leaves_the_menu_of_a_large_screen_alone(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + MODULE)
    link = page.locator(".ll-menu__link").nth(1)
    link.focus()
    page.keyboard.press("Escape")
    assert link.is_visible()
    assert page.evaluate("document.activeElement.className") == "ll-menu__link"


@pytest.mark.parametrize(("width", "side"), [(1280, "Bottom"), (360, "Left")])
def test_section_of_the_page_is_marked_in_the_colours_that_a_reader_forces(
    browser: Browser, address: str, width: int, side: str
) -> None:
    page = open_page(browser, width, forced_colors="active")
    page.goto(address + MODULE)
    if width == 360:
        page.locator(".ll-menu__button").click()
    colour = f"all => all.map(each => getComputedStyle(each).border{side}Color)"
    [current, *others] = page.locator(".ll-menu__link").evaluate_all(colour)
    assert len(set(others)) == 1
    assert current not in others


@pytest.mark.parametrize("width", [1280, 360])
def test_without_the_script_the_menu_is_links_and_nothing_is_offered_that_does_nothing(
    browser: Browser, address: str, width: int
) -> None:
    page = open_page(browser, width, java_script_enabled=False)
    page.goto(address + MODULE)
    assert page.locator(".ll-menu__link").last.is_visible()
    assert page.locator(".ll-menu button, header dialog:visible").count() == 0
    assert not page.locator(".ll-scheme").is_visible()


def test_links_of_the_menu_appear_where_the_script_never_comes(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360)
    page.route("**/llwybr.js", lambda route: route.abort())
    page.goto(address + MODULE)
    links = page.locator(".ll-menu__list")
    assert links.evaluate("list => list.clientHeight") == 44
    links.evaluate("list => Promise.all(list.getAnimations().map(each => each.finished))")
    assert links.evaluate("list => list.clientHeight === list.scrollHeight")


def test_menu_takes_the_same_room_before_the_script_as_after(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360)
    height = "document.querySelector('.ll-menu').getBoundingClientRect().height"
    page.goto(address + MODULE)
    after = page.evaluate(height)
    page.route("**/llwybr.js", lambda route: route.abort())
    page.reload()
    assert page.evaluate(height) == after


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("#gofyn-yn-agored-gwrando-yn-y-ddwy-iaith", "#ask-openly-listen-in-both-languages"),
        ("#alignments", "#alignments"),
        ("#nid-yw-yma", ""),
        ("#%E0%A4", ""),
        ("", ""),
    ],
)
def test_language_link_leads_to_the_same_part(
    browser: Browser, address: str, here: str, there: str
) -> None:
    page = open_page(browser)
    page.goto(address + MODULE + here)
    page.get_by_role("link", name="English").click()
    assert page.url == f"{address}en/modules/understand-user-needs/{there}"
    if there:
        assert page.locator(f"[id='{there[1:]}']").count() == 1


def test_language_link_follows_the_reader_through_the_page(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + MODULE)
    page.locator(".ll-contents a").last.click()
    page.get_by_role("link", name="English").click()
    assert "#" in page.url
    assert page.locator(f"h2[id='{page.url.partition('#')[2]}']").count() == 1


@pytest.mark.parametrize(
    ("device", "name", "wanted"), [("light", "Tywyll", DARK), ("dark", "Golau", LIGHT)]
)
def test_chosen_colours_stay_until_the_device_decides_again(
    browser: Browser, address: str, device: Any, name: str, wanted: str
) -> None:
    page = open_page(browser, color_scheme=device)
    page.goto(address + MODULE)
    by_device = ground(page)
    assert by_device != wanted
    assert page.evaluate("localStorage.length") == 0
    page.get_by_role("radio", name=name).check()
    assert ground(page) == wanted
    page.goto(address + "en/privacy/")
    assert ground(page) == wanted
    page.get_by_role("radio", name="As on this device").check()
    assert ground(page) == by_device
    assert page.evaluate("localStorage.length") == 0


def test_colours_are_chosen_by_keyboard(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + "en/")
    page.get_by_role("radio", name="As on this device").focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.documentElement.dataset.scheme") == "light"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"


def test_colours_can_be_chosen_where_nothing_can_be_kept(browser: Browser, address: str) -> None:
    page = open_page(browser)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }});"
    )
    page.goto(address + "en/about/")
    page.get_by_role("radio", name="Dark").check()
    assert ground(page) == DARK
    assert errors == []


def test_paper_is_white_whatever_was_chosen(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + MODULE)
    page.get_by_role("radio", name="Tywyll").check()
    page.emulate_media(media="print")
    assert ground(page) == LIGHT
    assert not page.locator(".ll-phase").is_visible()
    assert not page.locator(".ll-menu").is_visible()
    assert page.locator("#about").is_visible()


@pytest.mark.parametrize(
    ("start", "title"),
    [("cy/", "Datganiad hygyrchedd"), ("en/", "Accessibility statement")],
)
def test_statement_is_one_link_away_and_says_how_far_the_site_complies(
    browser: Browser, address: str, start: str, title: str
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    page.goto(address + start)
    page.get_by_role("contentinfo").get_by_role("link", name=title).click()
    assert page.locator("h1").inner_text() == title
    parts = ("compliance", "issues", "contact", "enforcement", "preparation")
    found = page.locator("h2[id]").evaluate_all("all => all.map(each => each.id)")
    assert [each for each in found if each in parts] == list(parts)
