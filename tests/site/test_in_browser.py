"""The pages in a real browser: without scripts, by keyboard, at every width, in both languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browsing import Launch, barriers, open_page
from kinds import one_of_each
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize("width", [1280, 360, 320])
def test_every_kind_of_page_fits_its_width_and_asks_only_its_own_server(
    browser: Browser, address: str, plan: SitePlan, language: Language, width: int
) -> None:
    page = open_page(browser, width)
    asked: list[str] = []
    failed: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda reply: failed.append(reply.url) if reply.status >= 400 else None)
    for planned in one_of_each(plan, language):
        page.goto(address + planned.address)
        inner = page.evaluate("document.documentElement.scrollWidth")
        assert inner <= width, planned.address
        assert page.locator("h1").count() == 1
    assert failed == []
    assert [url for url in asked if not url.startswith(address)] == []


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_letters_of_twice_the_size_fit(
    launch: Launch, address: str, plan: SitePlan, language: Language
) -> None:
    browser = launch("--blink-settings=defaultFontSize=32")
    for width in (1280, 640):
        page = open_page(browser, width)
        for planned in one_of_each(plan, language):
            page.goto(address + planned.address)
            assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
            inner = page.evaluate("document.documentElement.scrollWidth")
            assert inner <= width, planned.address
    browser.close()


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_axe_finds_no_barrier(
    browser: Browser, address: str, plan: SitePlan, language: Language, width: int, scheme: str
) -> None:
    """Each scheme and each width once: what a colour is does not depend on the width."""
    page = open_page(browser, width, color_scheme=scheme)
    for planned in one_of_each(plan, language):
        page.goto(address + planned.address)
        assert barriers(page) == [], planned.address


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_with_the_menu_open(
    browser: Browser, address: str, plan: SitePlan, language: Language, scheme: str
) -> None:
    page = open_page(browser, 360, color_scheme=scheme)
    for key in ("index", "modules/understand-user-needs"):
        page.goto(address + plan.page(key, language).address)
        page.locator(".ll-menu [aria-expanded=false]").click()
        assert page.locator(".ll-menu__list").is_visible()
        assert barriers(page) == [], key


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_links_within_a_page_lead_to_one_place_each(
    browser: Browser, address: str, plan: SitePlan, language: Language
) -> None:
    page = open_page(browser)
    for planned in one_of_each(plan, language):
        page.goto(address + planned.address)
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(ids) == len(set(ids)), planned.address
        within = page.evaluate(WITHIN)
        assert set(within) <= set(ids), planned.address


WITHIN = """() => [...document.querySelectorAll('a[href^="#"]')]
  .map(a => decodeURIComponent(a.getAttribute('href').slice(1)))"""


@pytest.mark.parametrize("width", [1280, 360])
def test_no_tab_stop_is_out_of_sight(
    browser: Browser, address: str, plan: SitePlan, width: int
) -> None:
    page = open_page(browser, width)
    for planned in one_of_each(plan, Language.CY):
        page.goto(address + planned.address)
        assert page.evaluate(OUT_OF_SIGHT) == [], planned.address


OUT_OF_SIGHT = """() => [...document.querySelectorAll('a, button, input, summary, [tabindex]')]
  .filter(e => e.tabIndex >= 0 && !e.matches('.ll-skip') && e.checkVisibility())
  .filter(e => { for (let p = e; p; p = p.parentElement) { const box = p.getBoundingClientRect();
    if (p.matches('.ll-hidden') || getComputedStyle(p).clipPath !== 'none'
      || Math.min(box.width, box.height) <= 1) return true; } return false; })
  .map(e => e.outerHTML)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_against_its_background(
    browser: Browser, address: str, plan: SitePlan, scheme: str
) -> None:
    page = open_page(browser, color_scheme=scheme)
    for planned in one_of_each(plan, Language.CY):
        page.goto(address + planned.address)
        weak = page.evaluate(CONTRAST)
        assert weak == [], planned.address


CONTRAST = """() => {
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= 0.03928 ? v / 12.92
    : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const numbers = s => (s.match(/[\\d.]+/g) || []).map(Number);
  const ground = e => { for (; e; e = e.parentElement) { const c = numbers(getComputedStyle(e)
    .backgroundColor); if (c.length === 3 || c[3] === 1) return c.slice(0, 3); }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255]; };
  const weak = [];
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    const box = e.getBoundingClientRect();
    if (!own || box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(e), text = numbers(style.color).slice(0, 3);
    const [a, b] = [light(text), light(ground(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05), size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) weak.push([e.tagName, e.className, ratio.toFixed(2)]);
  }
  return weak;
}"""


def test_the_first_tab_stop_skips_to_the_content_and_the_next_are_seen(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360)
    page.goto(address + "cy/modiwlau/deall-anghenion-defnyddwyr/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Neidio i'r prif gynnwys"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content') !== null")
    for _ in range(12):
        box = page.evaluate(
            "(r => [r.width, r.height])(document.activeElement.getBoundingClientRect())"
        )
        assert min(box) > 1
        page.keyboard.press("Tab")


def test_the_language_link_leads_to_the_same_page_and_back(browser: Browser, address: str) -> None:
    page = open_page(browser, java_script_enabled=False)
    page.goto(address + "cy/modiwlau/deall-anghenion-defnyddwyr/")
    page.get_by_role("link", name="English").click()
    assert page.url == address + "en/modules/understand-user-needs/"
    assert page.locator("h1").inner_text() == "Understand user needs"
    page.get_by_role("link", name="Cymraeg").click()
    assert page.url == address + "cy/modiwlau/deall-anghenion-defnyddwyr/"


def test_a_reader_gets_from_the_root_to_a_module_without_scripts(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    page.goto(address)
    page.get_by_role("link", name="Parhau yn Gymraeg").click()
    page.get_by_role("link", name="Fy rôl").click()
    page.get_by_role("link", name="Pawb").click()
    page.get_by_role("link", name="Deall anghenion defnyddwyr").first.click()
    assert page.url == address + "cy/modiwlau/deall-anghenion-defnyddwyr/?path=roles/everyone"


def test_nothing_moves_or_hides_while_the_page_is_scrolled(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    page = open_page(browser, 1280)
    for planned in one_of_each(plan, Language.CY):
        page.goto(address + planned.address, wait_until="networkidle")
        page.evaluate("document.querySelectorAll('details').forEach(e => (e.open = true))")
        before = page.evaluate(PLACES)
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)")
        assert page.evaluate(PLACES) == before, planned.address


# What stands in the column beside the text covers nothing, and may stay in view.
PLACES = """() => [...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.ll-contents, .ll-diagram') && e.getClientRects().length)
  .map(e => [e.tagName, e.className, Math.round(e.getBoundingClientRect().top + scrollY)])
  .map(String)"""


def test_links_in_text_are_underlined(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + "en/modules/understand-user-needs/")
    lines = page.locator(".ll-page__body a").evaluate_all(
        "all => all.map(a => getComputedStyle(a).textDecorationLine)"
    )
    assert lines
    assert set(lines) == {"underline"}
