"""From a path to its modules and on: with scripts and without, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from browsing import open_page
from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.read.tree import read

pytestmark = [pytest.mark.site, pytest.mark.browser]

PLAN = lay_out(read(PROJECT))
STEPS = [each.module for each in PLAN.paths[Language.EN, "pathways/digital-foundations"].steps]
LAST = len(STEPS)
SECOND = PLAN.curriculum.modules[STEPS[1]].edition(Language.EN).front.value.title
OF_ROLE = len(PLAN.paths[Language.EN, "roles/content-strategist/content-strategist"].steps)
PATH = "en/programmes/digital-foundations/"
ROLE = "en/roles/content-strategist/content-strategist/"
MODULE = "en/modules/what-digital-can-change/"
ROUTE = "assets/routes/en/pathways/digital-foundations.json"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = open_page(browser)
    yield page
    page.context.close()


def way(page: Page) -> Locator:
    """The one way on that the script shows."""
    return page.locator(".ll-onward__way:has(.ll-onward__name)")


def programmes(page: Page) -> Locator:
    """The ways on that stand in the page without the script."""
    return page.locator(".ll-onward__way:not(:has(.ll-onward__name))")


def programme(page: Page) -> Locator:
    """The way on along the programme that the tests follow."""
    return programmes(page).filter(has_text="Digital foundations for everyone")


def test_a_module_leads_on_along_the_path_that_the_reader_came_from(
    page: Page, address: str
) -> None:
    page.goto(address + PATH)
    page.locator("#step-1 .ll-step__title a").press("Enter")
    expect(page).to_have_url(f"{address}{MODULE}?path=pathways/digital-foundations")
    expect(way(page)).to_have_text(
        f"Next step: {SECOND} "
        f"Path that you came from: Digital foundations for everyone. Step: 1 of {LAST}."
    )
    assert page.locator("link[rel=canonical]").get_attribute("href") == (
        f"https://llwybr.example/{MODULE}"
    )
    way(page).get_by_role("link").first.press("Enter")
    expect(page.locator("h1")).to_have_text(SECOND)
    expect(way(page)).to_contain_text(f"Step: 2 of {LAST}.")
    way(page).get_by_role("link").last.press("Enter")
    expect(page).to_have_url(address + PATH)


def test_the_path_goes_with_the_reader_into_the_other_language(page: Page, address: str) -> None:
    page.goto(address + ROLE)
    page.locator("#step-1 .ll-step__title a").click()
    came = f"Path that you came from: Content strategist. Step: 1 of {OF_ROLE}."
    expect(way(page)).to_contain_text(came)
    page.locator(".ll-contents a").first.click()
    page.locator(".ll-header__language").click()
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    expect(way(page)).to_contain_text("Y llwybr y daethoch ar ei hyd: Strategydd cynnwys.")
    expect(way(page)).to_contain_text(f"Cam: 1 o {OF_ROLE}.")
    assert page.evaluate("location.hash") != ""
    way(page).get_by_role("link").last.click()
    expect(page.locator("h1")).to_contain_text("Strategydd cynnwys")


def test_who_ticks_steps_is_led_to_what_is_left(page: Page, address: str) -> None:
    page.goto(address + PATH)
    titles = page.locator(".ll-step__title a").all_inner_texts()
    addresses = [e.get_attribute("href") for e in page.locator(".ll-step__title a").all()]
    for step in (1, 3, 6):
        page.locator(f"#step-{step} input").check()
    page.locator(".ll-progress__keep input").check()

    def follow(step: int) -> Locator:
        page.goto(address + PATH + (addresses[step - 1] or ""))
        return way(page).locator(".ll-onward__next")

    expect(follow(2)).to_have_text(f"Next step: {titles[3]}")
    expect(follow(LAST)).to_have_text(f"Step not done yet: {titles[1]}")
    page.goto(address + PATH)
    for step in {*range(1, LAST)} - {1, 3, 6}:
        page.locator(f"#step-{step} input").check()
    line = follow(LAST)
    expect(line).to_have_text("This is the last step.")
    page.get_by_label("I have done this module").check()
    expect(line).to_have_text("You have done every step on this path.")


def test_who_ticks_nothing_is_told_that_a_step_is_the_last(page: Page, address: str) -> None:
    page.goto(address + PATH)
    page.locator(f"#step-{LAST} .ll-step__title a").click()
    expect(way(page).locator(".ll-onward__next")).to_have_text("This is the last step.")
    expect(way(page)).to_contain_text(f"Step: {LAST} of {LAST}.")


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_without_a_path_the_programmes_lead_on_and_nothing_is_asked_for(
    browser: Browser, address: str, script: bool
) -> None:
    page = open_page(browser, java_script_enabled=script)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + MODULE, wait_until="networkidle")
    expect(page.get_by_role("heading", name="What next")).to_be_visible()
    expect(programme(page)).to_contain_text(f"Next step: {SECOND}")
    expect(programme(page)).to_contain_text("Programme: Digital foundations for everyone.")
    assert [url for url in asked if "routes" in url] == []
    programme(page).get_by_role("link").first.click()
    expect(page).to_have_url(
        f"{address}{PLAN.page(f'modules/{STEPS[1]}', Language.EN).address}"
        "?path=pathways/digital-foundations"
    )
    page.context.close()


@pytest.mark.parametrize(
    "key",
    ["", "roles/nobody", "pathways/../../cy", "//other.example/x", "roles/%3Cb%3E", "roles/" * 500],
)
def test_a_path_that_is_none_leaves_the_page_as_it_was(page: Page, address: str, key: str) -> None:
    errors: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + MODULE + "?path=" + key, wait_until="networkidle")
    expect(programme(page)).to_contain_text("Programme: Digital foundations for everyone.")
    assert errors == []
    assert [url for url in asked if not url.startswith(address)] == []
    routes = [url for url in asked if "assets/routes" in url]
    assert routes == ([f"{address}assets/routes/en/roles/nobody.json"] if "nobody" in key else [])


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, ""),
        (200, "<!doctype html>"),
        (200, "{}"),
        (200, '{"name": "a", "href": "/", "steps": []}'),
    ],
)
def test_a_route_that_cannot_be_had_leaves_the_page_as_it_was(
    page: Page, address: str, status: int, body: str
) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def answer(route: Route) -> None:
        route.fulfill(status=status, body=body, content_type="application/json")

    page.route(f"**/{ROUTE}", answer)
    page.goto(f"{address}{MODULE}?path=pathways/digital-foundations", wait_until="networkidle")
    expect(programme(page)).to_contain_text("Programme: Digital foundations for everyone.")
    assert errors == []


def test_names_in_a_route_are_text_and_lead_to_this_site_only(page: Page, address: str) -> None:
    body = (
        '{"name": "<b>a</b>", "href": "https://other.example/", "steps": ['
        '{"module": "what-is-digital", "name": "b", "href": "/"},'
        '{"module": "c", "name": "<i>c</i>", "href": "javascript:alert(1)"}]}'
    )
    page.route(f"**/{ROUTE}", lambda route: route.fulfill(body=body))
    page.goto(f"{address}{MODULE}?path=pathways/digital-foundations", wait_until="networkidle")
    expect(way(page)).to_contain_text("Step: 1 of 2.")
    expect(way(page).locator("b, i, a[href]")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 320])
def test_the_way_on_fits_a_small_screen(browser: Browser, address: str, width: int) -> None:
    page = open_page(browser, width)
    page.goto(f"{address}{MODULE}?path=pathways/digital-foundations", wait_until="networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()
