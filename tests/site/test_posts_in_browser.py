"""Posts in a real browser, as a reader comes to them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from browsing import open_page
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

pytestmark = [pytest.mark.site, pytest.mark.browser]

ALL = {Language.CY: "Gweld pob postiad", Language.EN: "See every post"}
OTHERS = {Language.CY: "Postiadau eraill", Language.EN: "Other posts"}
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_a_reader_gets_from_the_start_page_to_every_post_without_scripts(
    browser: Browser, address: str, plan: SitePlan, language: Language
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    page.goto(address + plan.page("index", language).address)
    posts = plan.curriculum.published_posts()
    titles = [post.editions[language].front.value.title for post in posts]
    assert page.locator(".ll-post__title").all_inner_texts() == titles[:3]
    page.get_by_role("link", name=ALL[language]).click()
    assert page.url == address + plan.page("posts/index", language).address
    assert page.locator(".ll-post__title").all_inner_texts() == titles
    page.get_by_role("link", name=titles[0]).click()
    assert page.locator("h1").inner_text() == titles[0]
    for older in titles[1:]:
        page.get_by_role("navigation", name=OTHERS[language]).get_by_role("link").first.click()
        assert page.locator("h1").inner_text() == older


def test_a_reader_moves_between_posts_by_keyboard(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    oldest, *_, newest = reversed(plan.curriculum.published_posts())
    page = open_page(browser)
    page.goto(address + plan.page(newest.id, Language.CY).address)
    link = page.get_by_role("navigation", name=OTHERS[Language.CY]).get_by_role("link")
    for _ in plan.curriculum.published_posts()[1:]:
        link.first.focus()
        assert link.first.evaluate("e => e.matches(':focus-visible')")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert page.url == address + plan.page(oldest.id, Language.CY).address


def test_the_language_link_of_a_post_leads_to_the_same_post(
    browser: Browser, address: str, plan: SitePlan
) -> None:
    post = plan.curriculum.published_posts()[0]
    page = open_page(browser, java_script_enabled=False)
    page.goto(address + plan.page(post.id, Language.CY).address)
    page.get_by_role("link", name="English").click()
    assert page.url == address + plan.page(post.id, Language.EN).address


@pytest.mark.parametrize("language", Language, ids=lambda each: each.value)
def test_the_feed_that_a_page_names_is_there_and_names_pages_that_are(
    site: Path, plan: SitePlan, language: Language
) -> None:
    base = plan.organisation.base_url.in_(language)
    home = (site / language.value / "index.html").read_text(encoding="utf-8")
    assert 'type="application/atom+xml" title="' in home
    assert f'href="{plan.feed_url(language)}"' in home
    file = site / language.value / plan.feed_url(language).removeprefix(base)
    entries = ElementTree.parse(file).findall("a:entry", ATOM)
    assert len(entries) == len(plan.curriculum.published_posts())
    for entry in entries:
        link = entry.find("a:link", ATOM)
        assert link is not None
        place = link.attrib["href"].removeprefix(base)
        assert (site / language.value / place / "index.html").is_file()
