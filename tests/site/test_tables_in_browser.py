"""Tables that sheets lay out otherwise are tables still for those who hear them."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Browser, Page

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

PAGES = (
    "cy/darpariaeth/",
    "en/help/",
    "en/roles/user-researcher/",
    "en/roles/software-developer/",
)
TABLES = "table[class^='ll-']"


def heard(page: Page) -> Counter[str]:
    """The parts of tables in the tree that the browser hands to a screen reader."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    roles = (node["role"]["value"] for node in tree["nodes"] if not node["ignored"])
    return Counter(role for role in roles if role in ("table", "row", "cell", "gridcell"))


@pytest.mark.parametrize("has_script", [True, False])
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("place", PAGES)
def test_rows_and_cells_are_heard(
    browser: Browser, address: str, place: str, width: int, has_script: bool
) -> None:
    page = open_page(browser, width, java_script_enabled=has_script)
    page.goto(address + place)
    for fold in page.locator(".ll-fold > summary").all():
        fold.click()
    tables = page.locator(TABLES)
    assert tables.count() > 0
    assert (tables.first.get_attribute("role") == "table") is has_script
    found = heard(page)
    assert found["table"] == tables.count()
    assert found["cell"] == page.locator(f"{TABLES} td").count()
    assert found["row"] >= page.locator(f"{TABLES} tbody tr").count()
