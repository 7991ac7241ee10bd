"""A page in a browser, as the tests open one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, Page

Launch = Callable[..., Browser]
"""Starts a browser with further flags."""


def open_page(browser: Browser, width: int = 1280, **settings: Any) -> Page:
    return browser.new_context(viewport={"width": width, "height": 900}, **settings).new_page()
