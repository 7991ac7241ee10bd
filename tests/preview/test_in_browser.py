"""The preview in Chromium: edits are shown without a hand, mistakes in the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import Tiny
from previewing import Preview

pytestmark = [pytest.mark.slow, pytest.mark.browser]

TEXT = "content/{}/modules/first.md"


@pytest.fixture
def preview(tiny: Tiny) -> Iterator[Preview]:
    tiny.take_theme()
    with Preview(tiny) as running:
        yield running


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("en/modules/ask-first/", "Somebody comes", "A002")),
        ("cy", ("cy/modiwlau/gofyn-yn-gyntaf/", "Daw rhywun", "A002")),
    ],
)
def test_an_edit_is_shown_and_a_mistake_is_told_in_the_page(
    tiny: Tiny, preview: Preview, browser: Browser, language: str, told: tuple[str, str, str]
) -> None:
    path, (address, old, wrong) = TEXT.format(language), told
    page = browser.new_page()
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.goto(preview.url + address)
    panel = page.locator(".llwybr-preview")
    expect(panel.locator("details")).not_to_have_attribute("open", "")
    tiny.replace(path, old, f"{old} 1234")
    expect(page.locator("main")).to_contain_text("1234")
    before = tiny.text(path)
    heading = next(line for line in before.split("\n") if line.startswith("### "))
    tiny.write(path, before.replace(heading, f"#{heading}"))
    expect(panel).to_contain_text(wrong)
    expect(panel).to_contain_text(f"{path}:")
    expect(panel.locator("details")).to_have_attribute("open", "")
    tiny.write(path, before.replace("slug: ", "slugg: ", 1))
    expect(panel).to_contain_text("S004")
    expect(page.locator("main")).to_contain_text("1234")
    tiny.write(path, before)
    expect(panel).not_to_contain_text("S004")
    assert faults == []
    assert_readable(page)


def assert_readable(page: Page) -> None:
    """The panel covers no more than half of a small screen, and nothing runs out of it."""
    page.set_viewport_size({"width": 360, "height": 640})
    box = page.locator(".llwybr-preview").bounding_box()
    assert box is not None
    assert box["height"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
