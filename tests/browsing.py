"""A page in a browser, as the tests open one."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Any

from playwright.sync_api import Browser, Page

Launch = Callable[..., Browser]
"""Starts a browser with further flags."""


def open_page(browser: Browser, width: int = 1280, **settings: Any) -> Page:
    return browser.new_context(viewport={"width": width, "height": 900}, **settings).new_page()


def barriers(page: Page) -> list[list[str]]:
    """What axe finds on a page as it stands: the rule, and the first element that breaks it."""
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found: list[list[str]] = page.evaluate(_BARRIERS)
    return found


_AXE = files("axe_playwright_python").joinpath("axe.min.js")
_BARRIERS = """() => axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',
  'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found => found.violations.map(
  each => [each.id, each.nodes[0].html]))"""
