"""Checking oneself in a real browser: by keyboard, by mouse, and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page

from browsing import open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

ENGLISH = "en/modules/understand-user-needs/"
WELSH = "cy/modiwlau/deall-anghenion-defnyddwyr/"
ICON = "assets/llwybr.svg"
"""What the browser itself asks for, whenever it likes."""


def quiz_on(page: Page, address: str) -> Locator:
    page.goto(address)
    return page.locator(".ll-quiz")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent"))


def test_a_reader_answers_by_keyboard_is_told_and_tries_again(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360)
    quiz = quiz_on(page, address + ENGLISH)
    said = quiz.get_by_role("status")
    quiz.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    assert focused(page) == "Check your answer"
    page.keyboard.press("Enter")
    assert said.locator("p").all_inner_texts() == [
        "That is not right yet.",
        "It may well be true, but it is a need of the organisation.",
    ]
    assert focused(page) == "Check your answer"
    page.keyboard.press("Tab")
    assert focused(page) == "Try again"
    page.keyboard.press("Enter")
    assert said.inner_text() == ""
    assert quiz.locator("input:checked").count() == 0
    assert page.evaluate("document.activeElement.type") == "radio"
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert said.locator("p").first.inner_text() == "That is right."


def test_a_reader_is_told_in_welsh_and_nothing_is_kept_or_sent(
    browser: Browser, address: str
) -> None:
    page = open_page(browser)
    quiz = quiz_on(page, address + WELSH)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_load_state("networkidle")
    quiz.get_by_role("button", name="Gwirio eich ateb").click()
    assert quiz.get_by_role("status").inner_text() == "Dewiswch ateb yn gyntaf."
    assert not quiz.get_by_role("button", name="Rhoi cynnig arall arni").is_visible()
    quiz.get_by_role("radio").nth(1).check()
    quiz.get_by_role("button", name="Gwirio eich ateb").click()
    assert quiz.get_by_role("status").locator("p").all_inner_texts() == [
        "Mae hynny'n gywir.",
        "Byddai rhywun yn dweud hyn gartref, ac nid yw'n enwi ffurflen na system.",
    ]
    assert page.url == address + WELSH
    assert [url for url in asked if url != address + ICON] == []
    kept = "[localStorage.length, sessionStorage.length, document.cookie]"
    assert page.evaluate(kept) == [0, 0, ""]


SEVERAL = """quiz => {
  const inputs = quiz.querySelectorAll("input");
  inputs.forEach(input => { input.type = "checkbox"; });
  inputs[0].dataset.right = "";
}"""
"""Makes the question on the page one that has two right answers."""


@pytest.mark.parametrize(
    ("chosen", "verdict"),
    [
        ([0, 1], "That is right."),
        ([1], "Right so far, but there are more right answers."),
        ([0, 1, 2], "That is not right yet."),
    ],
)
def test_of_several_right_answers_all_are_asked_for(
    browser: Browser, address: str, chosen: list[int], verdict: str
) -> None:
    page = open_page(browser)
    quiz = quiz_on(page, address + ENGLISH)
    quiz.evaluate(SEVERAL)
    for number in chosen:
        quiz.locator("input").nth(number).check()
    quiz.get_by_role("button", name="Check your answer").click()
    told = quiz.get_by_role("status").locator("p").all_inner_texts()
    assert told[0] == verdict
    assert len(told) == len(chosen) + 1


def test_what_can_be_chosen_or_pressed_is_large_enough(browser: Browser, address: str) -> None:
    page = open_page(browser, 320)
    quiz = quiz_on(page, address + WELSH)
    for target in quiz.locator("input, button:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24


def test_without_scripts_there_is_the_question_with_answers_to_open(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, 360, java_script_enabled=False)
    quiz = quiz_on(page, address + WELSH)
    assert quiz.locator(".ll-quiz__options > li").count() == 3
    assert quiz.locator("input").count() == 0
    answers = quiz.locator(".ll-quiz__answers li")
    assert not answers.first.is_visible()
    quiz.get_by_text("Dangos yr atebion").click()
    assert answers.nth(1).inner_text().split("\n") == [
        "Mae angen imi wybod beth fydd y gost, fel y gallaf gynllunio ar ei chyfer.",
        "Cywir",
        "Byddai rhywun yn dweud hyn gartref, ac nid yw'n enwi ffurflen na system.",
    ]
