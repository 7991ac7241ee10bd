"""The first view of every module is light, and weighs the same in both languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from first_view import MOST_BYTES, MOST_REQUESTS, first_view
from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, SitePlan
from site_server import served

pytestmark = [pytest.mark.site, pytest.mark.browser]


def test_first_view_of_modules(browser: Browser, site: Path, address: str, plan: SitePlan) -> None:
    modules = [page for page in plan.in_(Language.CY) if page.kind is PageKind.MODULE]
    assert modules
    for module in modules:
        weights = []
        for page in (module, plan.counterpart(module)):
            view = first_view(browser, site, address, page.address)
            assert view.elsewhere == []
            assert view.blocking_scripts == []
            assert len(view.places) <= MOST_REQUESTS, page.address
            weights.append(view.weight)
        assert max(weights) <= MOST_BYTES, module.key
        assert max(weights) <= 1.05 * min(weights), module.key


def test_a_script_that_blocks_and_a_file_from_elsewhere_are_noticed(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    shutil.copytree(site / "assets", tmp_path / "assets")
    (tmp_path / "page.html").write_text(WITH_FAULTS, encoding="utf-8")
    with served(tmp_path) as address:
        view = first_view(browser, tmp_path, address, "page.html")
        assert view.blocking_scripts == [f"{address}assets/llwybr.js"]
    assert view.elsewhere == ["http://127.0.0.1:9/x.png"]
    assert view.places == {"page.html", "assets/llwybr.js", "assets/llwybr.svg"}


WITH_FAULTS = """<!doctype html>
<title>Llwybr</title>
<script src="assets/llwybr.js"></script>
<img src="http://127.0.0.1:9/x.png" alt="">
"""
