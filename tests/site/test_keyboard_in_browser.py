"""Every kind of page by keyboard: each stop in the order of the page, seen, and none a trap."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browsing import open_page
from kinds import one_of_each
from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

pytestmark = [pytest.mark.site, pytest.mark.browser]

MOST = 120
"""How many stops of a page are visited; lists of a thousand links go on as they began."""


@pytest.mark.parametrize(("language", "width"), [(Language.CY, 360), (Language.EN, 1280)])
def test_tab_visits_every_stop_in_the_order_of_the_page(
    browser: Browser, address: str, plan: SitePlan, language: Language, width: int
) -> None:
    page = open_page(browser, width)
    for planned in one_of_each(plan, language):
        page.goto(address + planned.address)
        stops = page.evaluate(NUMBER_STOPS)
        assert stops > 5, planned.address
        for expected in range(min(stops, MOST)):
            page.keyboard.press("Tab")
            assert page.evaluate(FAULT, expected) == "", (planned.address, expected)
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(FAULT, min(stops, MOST) - 2) == "", planned.address


NUMBER_STOPS = """() => {
  const all = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, audio, video, [tabindex]')]
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
  const first = e => e.type === 'radio' ? all.find(o => o.name === e.name) === e : true;
  window.stops = all.filter(first);
  return window.stops.length;
}"""

FAULT = """expected => {
  const e = document.activeElement, wanted = window.stops[expected];
  if (e !== wanted) return `${e.outerHTML.slice(0, 99)} and not ${wanted.outerHTML.slice(0, 99)}`;
  const style = getComputedStyle(e);
  const isRinged = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (!isRinged && style.boxShadow === 'none') return `no ring: ${e.outerHTML.slice(0, 99)}`;
  const box = e.getClientRects()[0];
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 20) / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, 20) / 2));
  const top = document.elementFromPoint(x, y);
  const isSeen = top && (e.contains(top) || top.contains(e));
  return isSeen ? '' : `behind ${top && top.outerHTML.slice(0, 99)}: ${e.outerHTML.slice(0, 99)}`;
}"""
