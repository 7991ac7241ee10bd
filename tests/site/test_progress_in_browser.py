"""Ticks on a path: in memory, on the device once asked, in both languages, and away again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, expect

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.read.tree import read

pytestmark = [pytest.mark.site, pytest.mark.browser]

PATHS = {"cy": "cy/rhaglenni/sylfeini-digidol/", "en": "en/programmes/digital-foundations/"}
MODULE = "en/modules/what-digital-can-change/"
KEY = "llwybr-progress"
DAY = "2026-03-05T12:00:00"
STEPS = lay_out(read(PROJECT)).paths[Language.EN, "pathways/digital-foundations"].steps
NEEDED = [step for step in STEPS if not step.is_optional]
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"
BLOCKED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('', 'SecurityError'); } });"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has kept nothing yet, on a fixed day."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.clock.set_fixed_time(DAY)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def time_left(*done: int, hour: str, minute: str, space: str = " ") -> str:
    """The time of the needed steps that are not done, by their numbers, in words."""
    minutes = sum(s.minutes for n, s in enumerate(STEPS, 1) if not (s.is_optional or n in done))
    parts = [(minutes // 60, hour), (minutes % 60, minute)]
    return " ".join(f"{number}{space}{word}" for number, word in parts if number)


def counted(*done: int, space: str = " ") -> str:
    """What is told of steps in English, where these are done."""
    left = time_left(*done, hour="hours", minute="minutes", space=space)
    optional = len(STEPS) - len(NEEDED)
    return (
        f"Steps done: {len(done)} of {len(NEEDED)}. Time left in the steps: {left}. "
        f"Optional steps done: 0 of {optional}."
    )


def tick(page: Page, step: int) -> Any:
    return page.locator(f"#step-{step} input")


def keep(page: Page) -> Any:
    return page.locator(".ll-progress__keep input")


def press(page: Page, action: str) -> None:
    page.locator(f"[data-action={action}]").click()


def outcome(page: Page) -> Any:
    return page.locator(".ll-progress__outcome")


def stored(page: Page) -> Any:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or "null")


def record(**modules: str) -> dict[str, Any]:
    named = {name.replace("_", "-"): day for name, day in modules.items()}
    return {"format": KEY, "version": 1, "date": "2026-03-05", "modules": named}


def give(page: Page, content: str) -> None:
    """Import a file of this content."""
    with page.expect_file_chooser() as chosen:
        press(page, "import")
    file = FilePayload(name="r.json", mimeType="application/json", buffer=content.encode())
    chosen.value.set_files(file)


def test_a_tick_is_counted_and_dated_and_lives_in_memory_only(page: Page, address: str) -> None:
    page.goto(address + PATHS["en"])
    count = page.locator(".ll-progress__count")
    expect(count).to_have_text(counted())
    page.get_by_label("I have done this: 1 What digital can change").check()
    expect(count).to_have_text(counted(1))
    expect(page.locator("#step-1 .ll-tick__day")).to_have_text("Done on: 5 March 2026")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []
    page.reload()
    expect(tick(page, 1)).not_to_be_checked()


def test_what_is_kept_holds_in_the_other_language(page: Page, address: str) -> None:
    page.goto(address + PATHS["en"])
    tick(page, 2).check()
    keep(page).check()
    expect(outcome(page)).to_have_text("Your progress is now kept on this device.")
    assert stored(page) == record(**{STEPS[1].module: "2026-03-05"})
    page.locator("a[rel=alternate]").click()
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    expect(tick(page, 2)).to_be_checked()
    expect(keep(page)).to_be_checked()
    expect(page.locator("#step-2 .ll-tick__day")).to_have_text("Gwnaed ar: 5 Mawrth 2026")
    left = time_left(2, hour="awr", minute="munud")
    expect(page.locator(".ll-progress__count")).to_have_text(
        f"Camau a wnaed: 1 o {len(NEEDED)}. Amser ar ôl yn y camau: {left}. "
        f"Camau dewisol a wnaed: 0 o {len(STEPS) - len(NEEDED)}."
    )
    keep(page).uncheck()
    assert stored(page) is None
    expect(tick(page, 2)).to_be_checked()


def test_other_tabs_follow(context: BrowserContext, page: Page, address: str) -> None:
    other = context.new_page()
    other.goto(address + PATHS["cy"])
    tick(other, 3).check()
    page.goto(address + PATHS["en"])
    tick(page, 1).check()
    keep(page).check()
    expect(keep(other)).to_be_checked()
    expect(tick(other, 1)).to_be_checked()
    expect(tick(page, 3)).to_be_checked()
    keep(page).uncheck()
    expect(keep(other)).not_to_be_checked()
    expect(tick(other, 1)).not_to_be_checked()


def test_a_record_goes_out_and_comes_back(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(address + PATHS["cy"])
    tick(page, 1).check()
    with page.expect_download() as download:
        press(page, "export")
    assert download.value.suggested_filename == "fy-nghynnydd.json"
    download.value.save_as(tmp_path / "record.json")
    text = (tmp_path / "record.json").read_text(encoding="utf-8")
    assert json.loads(text) == record(what_is_digital="2026-03-05")
    page.goto(address + PATHS["en"])
    tick(page, 2).check()
    give(page, text)
    expect(outcome(page)).to_have_text(
        "The file has been imported. Ticked now: 1. Ticked already: 0."
    )
    expect(tick(page, 1)).to_be_checked()
    expect(tick(page, 2)).to_be_checked()
    assert stored(page) is None


@pytest.mark.parametrize(
    "content",
    [
        "not JSON",
        "null",
        json.dumps({**record(what_is_digital="2026-03-05"), "version": 2}),
        json.dumps({**record(), "modules": ["2026-03-05"]}),
        json.dumps(record(what_is_digital="2026-02-30")),
        json.dumps({**record(), "modules": {"<b>": "2026-03-05"}}),
        json.dumps(record(what_is_digital="2026-03-05")) + " " * 1_000_000,
    ],
    ids=["text", "null", "newer", "list", "day", "id", "large"],
)
def test_a_file_that_is_no_record_changes_nothing(page: Page, address: str, content: str) -> None:
    page.goto(address + PATHS["cy"])
    give(page, content)
    expect(outcome(page)).to_have_text(
        "Nid yw'r ffeil hon yn gofnod o gynnydd y gall y wefan ei ddarllen. Nid oes dim wedi newid."
    )
    expect(page.locator(".ll-step input:checked")).to_have_count(0)


def test_clearing_asks_once_more_and_can_be_done_by_keyboard(page: Page, address: str) -> None:
    page.goto(address + PATHS["en"])
    tick(page, 1).focus()
    page.keyboard.press("Space")
    keep(page).focus()
    page.keyboard.press("Space")
    assert stored(page) == record(what_is_digital="2026-03-05")
    page.locator("[data-action=clear]").focus()
    page.keyboard.press("Enter")
    sure = page.get_by_role("group", name="Clear every tick, on this path and on all others?")
    expect(sure.get_by_role("button", name="No, go back")).to_be_focused()
    page.keyboard.press("Escape")
    expect(sure).to_be_hidden()
    expect(page.locator("[data-action=clear]")).to_be_focused()
    assert stored(page) == record(what_is_digital="2026-03-05")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(outcome(page)).to_have_text(
        "Your progress has been cleared, and nothing is kept on this device."
    )
    expect(page.locator("[data-action=clear]")).to_be_focused()
    expect(tick(page, 1)).not_to_be_checked()
    assert stored(page) is None


@pytest.mark.parametrize("fault", [FULL, BLOCKED], ids=["full", "blocked"])
def test_a_browser_that_keeps_nothing_says_so(page: Page, address: str, fault: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(fault)
    page.goto(address + PATHS["en"])
    tick(page, 1).check()
    keep(page).click()
    expect(outcome(page)).to_have_text(
        "This browser does not allow the site to keep anything. The ticks stay here until you "
        "leave the page; export them to a file if you want to keep them."
    )
    expect(keep(page)).not_to_be_checked()
    expect(tick(page, 1)).to_be_checked()
    assert errors == []


def test_a_device_that_has_become_full_loses_no_tick_of_the_page(page: Page, address: str) -> None:
    page.goto(address + PATHS["en"])
    keep(page).check()
    page.evaluate("() => {" + FULL + "}")
    tick(page, 1).check()
    expect(outcome(page)).to_have_text(
        "The last change could not be kept on this device. Export your progress to a file if you "
        "want to keep it."
    )
    tick(page, 2).check()
    expect(tick(page, 1)).to_be_checked()


def test_what_cannot_be_read_is_left_alone(page: Page, address: str) -> None:
    page.goto(address + PATHS["en"])
    page.evaluate(f"localStorage.setItem('{KEY}', '[]')")
    page.reload()
    expect(outcome(page)).to_have_text(
        "What this device has kept of your progress could not be read, so it is not shown."
    )
    assert stored(page) == []


def test_the_printed_record_is_the_name_and_the_steps_with_their_days(
    page: Page, address: str
) -> None:
    page.add_init_script("window.print = () => { window.isPrinted = true; };")
    page.goto(address + PATHS["en"])
    tick(page, 1).check()
    press(page, "print")
    assert page.evaluate("window.isPrinted")
    page.emulate_media(media="print")
    lines = [line for line in page.locator("body").inner_text().splitlines() if line.strip()]
    assert lines[:3] == [
        "Digital foundations for everyone",
        counted(1, space="\xa0"),
        "Record printed on: 5 March 2026",
    ]
    assert lines.count("Done on: 5 March 2026") == 1
    assert lines.count("Not done yet") == len(STEPS) - 1
    stages = read(PROJECT).pathways["digital-foundations"].value.stages
    parts = [stage.name.en for stage in stages]
    assert [line for line in lines if line in parts] == parts
    # A step has its word, its number, its title and how it stands.
    assert len(lines) == 3 + len(parts) + len(STEPS) * 4
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator(".ll-header")).to_be_visible()


@pytest.mark.parametrize("path", [*PATHS.values(), MODULE])
def test_without_scripts_there_is_a_plain_list_and_nothing_that_does_not_work(
    browser: Browser, address: str, path: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + path)
    expect(page.locator("article input, article button, .ll-progress")).to_have_count(0)
    expect(page.locator("ol.ll-steps > .ll-step")).to_have_count(
        0 if path == MODULE else len(STEPS)
    )
    page.context.close()


@pytest.mark.parametrize("width", [360, 320])
def test_the_panel_fits_a_small_screen_with_targets_large_enough(
    page: Page, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address + PATHS["cy"])
    press(page, "clear")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for control in page.locator(".ll-progress button, .ll-tick__box").all():
        box = control.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
