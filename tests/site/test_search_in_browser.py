"""Searching as a reader sees it. Odd states are made with a small engine in place of the real."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import barriers, open_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

expect.set_options(timeout=20_000)

FAKE = (Path(__file__).parent / "fake_engine.js").read_text(encoding="utf-8")
MODULE = {
    "cy": "cy/modiwlau/deall-anghenion-defnyddwyr/",
    "en": "en/modules/understand-user-needs/",
}
SEARCH = {"cy": "cy/chwilio/", "en": "en/search/"}
FOUND = {"cy": "Canlyniadau ar gyfer “{}”: {}", "en": "Results for “{}”: {}"}
BROKEN = {"cy": "Nid oedd modd llwytho'r chwiliad.", "en": "The search could not be loaded."}
WITHOUT = {"cy": "Mae angen JavaScript ar y chwiliad hwn", "en": "This search needs JavaScript"}
EVERYTHING = {"cy": "Popeth o A i Y", "en": "Everything from A to Z"}
languages = pytest.mark.parametrize("lang", ["cy", "en"])


def with_fake(browser: Browser, width: int = 1280, index: int = 200, **settings: object) -> Page:
    """A page whose engine is the small one; `index` is how the server answers for its index."""
    page = open_page(browser, width, **settings)
    page.route(
        "**/search/engine.js",
        lambda route: route.fulfill(content_type="text/javascript", body=FAKE),
    )
    for name in ("manifest", "forms"):
        page.route(f"**/{name}.json", lambda route: route.fulfill(status=index, body="{}"))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    return page


def results(page: Page) -> list[str]:
    return page.locator(".ll-result__title").all_inner_texts()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.className"))


def open_dialog(page: Page, words: str) -> None:
    narrow = page.locator(".ll-find__link")
    (narrow if narrow.is_visible() else page.locator(".ll-find__button")).press("Enter")
    page.locator(".ll-dialog .ll-field__input").press_sequentially(words)
    expect(page.locator(".ll-dialog [role=status]")).not_to_be_empty()


@languages
def test_form_in_the_header_leads_to_results_by_keyboard(
    browser: Browser, address: str, lang: str
) -> None:
    page = with_fake(browser)
    page.goto(address + MODULE[lang])
    page.locator(".ll-header").get_by_role("searchbox").focus()
    page.keyboard.type("cymuned")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}{SEARCH[lang]}?q=cymuned")
    expect(page.get_by_role("status")).to_have_text(FOUND[lang].format("cymuned", 23))
    assert page.get_by_role("searchbox").input_value() == "cymuned"
    assert page.title().startswith("cymuned - ")


def test_nothing_of_the_search_is_loaded_before_a_reader_searches(
    browser: Browser, address: str
) -> None:
    page = with_fake(browser)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + MODULE["cy"], wait_until="networkidle")
    assert [url for url in asked if "/search/" in url] == []
    open_dialog(page, "cymuned")
    assert f"{address}search/interface.js" in asked


def test_what_is_found_is_shown_as_text_whatever_it_holds(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["cy"] + "?q=cymuned")
    expect(page.locator(".ll-result__excerpt mark").first).to_have_text("gymuned")
    first = page.locator(".ll-result").first
    assert first.inner_text().splitlines()[0] == "Cymuned 0 <b>dew</b>"
    assert "Crynodeb <i>byr</i> o'r dudalen." in first.inner_text()
    assert "<script>mae</script>" in first.inner_text()
    assert first.locator("b, i, u, script").count() == 0
    facts = first.locator(".ll-result__facts")
    assert facts.locator("span").all_inner_texts() == ["Modiwl", "1\u00a0awr 5\u00a0munud"]
    part = first.get_by_role("link", name="Rhan <u>gyntaf</u>")
    assert part.evaluate("a => a.href") == f"{address}cy/modiwlau/modiwl-0/#rhan"
    without = page.locator(".ll-result").nth(3)
    assert without.locator(".ll-result__excerpt").count() == 0


def test_more_results_come_below_and_take_the_focus(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["en"] + "?q=cymuned")
    more = page.get_by_role("button", name="More results")
    more.press("Enter")
    assert len(results(page)) == 20
    assert page.evaluate("document.activeElement.textContent") == results(page)[10]
    page.goto(address + MODULE["en"])
    page.go_back()
    expect(page.locator(".ll-result")).to_have_count(20)
    more.press("Enter")
    assert len(results(page)) == 23
    assert more.is_hidden()


def test_filters_stand_in_the_address_and_the_back_button_lifts_them(
    browser: Browser, address: str
) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["en"] + "?q=cymuned")
    filters = page.get_by_role("group", name="Filter the results")
    kind = filters.get_by_label("Kind")
    expect(kind).to_be_visible()
    options = kind.locator("option").all_inner_texts()
    assert options == ["All", "Modiwl: 8", "Rôl: 7", "Term: 8"]
    assert filters.get_by_label("Level").is_hidden()
    kind.select_option("role")
    assert page.url == f"{address}{SEARCH['en']}?q=cymuned&kind=role"
    filters.get_by_label("Role").select_option("researcher")
    assert page.url.endswith("&kind=role&role=researcher")
    expect(page.get_by_role("status")).to_have_text(FOUND["en"].format("cymuned", 3))
    page.go_back()
    expect(page.get_by_role("status")).to_have_text(FOUND["en"].format("cymuned", 7))
    page.get_by_role("button", name="Clear the filters").click()
    assert page.url == f"{address}{SEARCH['en']}?q=cymuned"
    assert len(results(page)) == 10
    assert page.get_by_role("button", name="Clear the filters").is_hidden()


def test_shared_search_opens_as_it_was_and_knows_what_it_does_not_know(
    browser: Browser, address: str
) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["cy"] + "?q=cymuned&kind=term&role=toString&level=dim")
    expect(page.get_by_role("status")).to_have_text(FOUND["cy"].format("cymuned", 8))
    assert page.get_by_label("Math").input_value() == "term"
    assert page.get_by_label("Rôl").input_value() == ""


def test_more_words_are_fetched_where_nothing_is_found(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + SEARCH["cy"] + "?q=cymuned")
    expect(page.locator(".ll-result")).to_have_count(10)
    assert f"{address}search/cy/forms.json" not in asked
    page.get_by_role("searchbox").fill("gymunedau")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(FOUND["cy"].format("gymunedau", 11))
    assert f"{address}search/cy/forms.json" in asked


def test_misspelt_word_gets_another_in_its_place(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["cy"] + "?q=cymunde")
    line = page.locator(".ll-search__meant")
    expect(line).to_have_text("A oeddech chi'n golygu: cymuned")
    line.get_by_role("link").click()
    page.wait_for_url(f"{address}{SEARCH['cy']}?q=cymuned")
    expect(page.locator(".ll-result")).to_have_count(10)
    assert line.is_hidden()


def test_same_search_in_the_other_language_is_one_link_away(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    there = f"{address}{SEARCH['en']}?q=community"
    page.goto(address + SEARCH["cy"] + "?q=cymuned")
    assert page.locator(".ll-search__likely").is_hidden()
    page.get_by_role("searchbox").fill("community")
    page.keyboard.press("Enter")
    expect(page.locator(".ll-search__likely")).to_be_visible()
    assert page.locator(".ll-header__language").evaluate("a => a.href") == there
    page.get_by_role("link", name="Chwilio am yr un peth yn Saesneg").click()
    page.wait_for_url(there)
    assert page.get_by_role("searchbox").input_value() == "community"


@languages
def test_nothing_found_is_said_with_other_ways(browser: Browser, address: str, lang: str) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH[lang] + "?q=xyzzy")
    expect(page.get_by_role("status")).to_contain_text("“xyzzy”")
    expect(page.locator(".ll-search__hint")).to_be_visible()
    assert page.locator(".ll-results, .ll-filters, .ll-search__more").evaluate_all(
        "all => all.every(each => !each.checkVisibility())"
    )
    ways = page.locator(".ll-search .ll-ways").get_by_role("link")
    assert ways.first.inner_text() == EVERYTHING[lang]
    assert ways.count() == 4


@languages
def test_index_that_cannot_be_fetched_is_told_on_the_page_and_in_the_dialog(
    browser: Browser, address: str, lang: str
) -> None:
    page = with_fake(browser, index=503)
    page.goto(address + SEARCH[lang] + "?q=cymuned")
    expect(page.get_by_role("status")).to_contain_text(BROKEN[lang])
    assert page.locator(".ll-search").get_by_role("link", name=EVERYTHING[lang]).is_visible()
    page.goto(address + MODULE[lang])
    page.get_by_role("searchbox").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("status")).to_contain_text(BROKEN[lang])
    assert dialog.get_by_role("link", name=EVERYTHING[lang]).is_visible()
    page.keyboard.press("Escape")
    page.route("**/manifest.json", lambda route: route.fulfill(body="{}"))
    open_dialog(page, "cymuned")
    expect(dialog.locator(".ll-suggestions a")).to_have_count(6)


def test_script_that_cannot_be_fetched_is_told_too(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.route("**/search/*.js", lambda route: route.abort())
    page.goto(address + SEARCH["en"] + "?q=community")
    expect(page.get_by_role("status")).to_contain_text(BROKEN["en"])
    assert page.locator(".ll-search__without").is_hidden()


@languages
@pytest.mark.parametrize("width", [1280, 360])
def test_without_scripts_the_form_leads_to_lists(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    page = open_page(browser, width, java_script_enabled=False)
    page.goto(address + MODULE[lang])
    if width == 1280:
        page.get_by_role("searchbox").fill("cymuned")
        page.locator(".ll-find__button").click()
        assert page.url == f"{address}{SEARCH[lang]}?q=cymuned"
    else:
        page.locator(".ll-find__link").click()
        assert page.url == address + SEARCH[lang]
    without = page.locator(".ll-search__without")
    assert without.is_visible()
    assert without.inner_text().startswith(WITHOUT[lang])
    assert page.locator("main").locator("input, button, select, summary").count() > 0
    shown = page.locator("main :is(input, button, select, summary, dialog)")
    assert [each for each in shown.all() if each.is_visible()] == []
    page.locator(".ll-search").get_by_role("link", name=EVERYTHING[lang]).click()
    assert page.locator("h1").inner_text() == EVERYTHING[lang]


@languages
def test_dialog_is_used_by_keyboard_alone(browser: Browser, address: str, lang: str) -> None:
    page = with_fake(browser, 360)
    page.goto(address + MODULE[lang])
    opener = page.locator(".ll-find__link")
    assert opener.evaluate("button => button.tagName") == "BUTTON"
    for key in ("Enter", "Space"):
        opener.press(key)
        assert focused(page) == "ll-field__input"
        assert page.get_by_role("dialog").is_visible()
        page.keyboard.press("Escape")
        assert not page.get_by_role("dialog").is_visible()
        assert focused(page) == "ll-find__link"
    open_dialog(page, "cymuned")
    titles = page.locator(".ll-suggestions a").all_inner_texts()
    assert len(titles) == 6
    for title in titles:
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.textContent") == title
    page.keyboard.press("ArrowDown")
    assert focused(page) == "ll-field__input"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.textContent") == titles[-1]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert not page.get_by_role("dialog").is_visible()
    opener.press("Enter")
    assert page.locator(".ll-suggestions a").count() == 6
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('dialog, body:not(:focus-within)')")


def test_enter_in_the_dialog_leads_to_all_results(browser: Browser, address: str) -> None:
    page = with_fake(browser, 360)
    page.goto(address + MODULE["cy"])
    open_dialog(page, "cymuned")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("Awgrymiadau: 6")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}{SEARCH['cy']}?q=cymuned")
    expect(page.locator(".ll-result")).to_have_count(10)


def test_dialog_closes_by_its_button_outside_it_and_before_a_link_within_the_page(
    browser: Browser, address: str
) -> None:
    page = with_fake(browser)
    page.goto(address + "cy/geirfa/")
    dialog = page.get_by_role("dialog")
    open_dialog(page, "cymuned 1 ")
    page.get_by_role("button", name="Cau").click()
    assert not dialog.is_visible()
    open_dialog(page, "")
    page.mouse.click(5, 400)
    assert not dialog.is_visible()
    open_dialog(page, "")
    dialog.get_by_role("link", name="Cymuned 1 <").click()
    assert page.url == f"{address}cy/geirfa/#tymor-1"
    assert not dialog.is_visible()


def test_key_opens_the_dialog_except_where_a_reader_writes(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + MODULE["en"])
    dialog = page.get_by_role("dialog")
    field = page.locator(".ll-find__field")
    field.press("/")
    assert field.input_value() == "/"
    assert not dialog.is_visible()
    page.locator("h1").click()
    page.keyboard.press("Control+/")
    assert not dialog.is_visible()
    page.keyboard.press("/")
    assert dialog.is_visible()
    assert page.locator(".ll-dialog .ll-field__input").input_value() == ""


def test_key_stays_off_once_a_reader_has_switched_it_off(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + MODULE["en"])
    page.keyboard.press("/")
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("The / key opens the search").uncheck()
    page.keyboard.press("Escape")
    page.goto(address + MODULE["cy"])
    page.keyboard.press("/")
    assert not page.get_by_role("dialog").is_visible()
    open_dialog(page, "a")
    page.get_by_label("Mae'r fysell / yn agor y chwiliad").check()
    assert page.evaluate("localStorage.length") == 0


def test_key_can_be_switched_off_where_nothing_can_be_kept(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }});"
    )
    page.goto(address + MODULE["en"])
    page.keyboard.press("/")
    page.get_by_label("The / key opens the search").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert not page.get_by_role("dialog").is_visible()


HOSTILE = {
    "long": "cymuned " * 1250,
    "markup": "<img src=x onerror=alert(1)><script>alert(1)</script>{{7*7}}",
    "control": "\x01\x02\x1b[31m\u202e\u0000",
    "script": "საზოგადოება 共同體 مجتمع",
    "template": "{query} {n} $& $1",
}


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_query_of_any_kind_is_only_ever_text(browser: Browser, address: str, query: str) -> None:
    page = with_fake(browser, 360)
    page.on("dialog", lambda _: pytest.fail("a script of the query has run"))
    page.goto(address + SEARCH["cy"])
    page.get_by_role("searchbox").fill(query)
    page.get_by_role("searchbox").press("Enter")
    status = page.get_by_role("status")
    expect(status).to_contain_text("Nid oes canlyniadau ar gyfer “")
    shown = query.strip()[:60]
    assert shown.split("\0")[0] in str(status.text_content())
    assert page.locator("main :is(img, script)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.goto(address + MODULE["cy"])
    page.locator(".ll-find__link").click()
    page.locator(".ll-dialog .ll-field__input").fill(query)
    expect(page.locator(".ll-dialog [role=status]")).to_contain_text("Dim awgrymiadau")
    assert page.locator(".ll-dialog :is(img, script)").count() == 0


@languages
@pytest.mark.parametrize(("width", "scheme"), [(1280, "dark"), (360, "light")])
def test_axe_finds_no_barrier_in_any_state(
    browser: Browser, address: str, lang: str, width: int, scheme: str
) -> None:
    page = with_fake(browser, width, color_scheme=scheme)
    for query, part in (("cymuned", ".ll-result mark"), ("community", ".ll-search__likely")):
        page.goto(f"{address}{SEARCH[lang]}?q={query}")
        page.locator(part).first.wait_for()
        page.locator(".ll-filters").evaluate("details => { details.open = true; }")
        assert barriers(page) == [], query
    page.goto(address + MODULE[lang])
    for words in ("cymuned", "xyz"):
        open_dialog(page, words)
        assert barriers(page) == [], words
        page.keyboard.press("Escape")


@pytest.mark.parametrize("width", [1280, 700, 360, 320])
def test_long_titles_wrap_on_the_page_and_in_the_dialog(
    browser: Browser, address: str, width: int
) -> None:
    page = with_fake(browser, width, forced_colors="active")
    page.goto(address + SEARCH["cy"] + "?q=cymuned")
    expect(page.locator(".ll-result")).to_have_count(10)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(address + MODULE["cy"])
    header = page.locator(".ll-header__inner").bounding_box()
    assert header is not None
    assert header["height"] < 80
    open_dialog(page, "cymuned")
    assert page.locator(".ll-dialog").evaluate("each => each.scrollWidth <= each.clientWidth")


def test_paper_carries_what_was_found_and_no_form(browser: Browser, address: str) -> None:
    page = with_fake(browser)
    page.goto(address + SEARCH["cy"] + "?q=cymuned")
    expect(page.locator(".ll-result")).to_have_count(10)
    page.emulate_media(media="print")
    assert page.locator(".ll-result").first.is_visible()
    assert page.locator("main :is(input, select, button, summary):visible").count() == 0
    page.goto(address + MODULE["cy"])
    assert page.locator("header :is(input, button):visible").count() == 0


NEAR = {
    "cy": "Nid oes tudalen sydd â phob gair o'ch chwiliad; mae'r canlyniadau hyn yn dod yn agos.",
    "en": "No page has every word of your search; these results come close.",
}
SOME = {
    "cy": "Canlyniadau sydd â phob gair o'ch chwiliad: 2. Mae'r lleill yn dod yn agos.",
    "en": "Results that have every word of your search: 2. The others come close.",
}


@languages
def test_results_that_lack_a_word_are_not_shown_as_if_they_had_it(
    browser: Browser, address: str, lang: str
) -> None:
    page = with_fake(browser)
    for query, told in (("cymuned agos", NEAR[lang]), ("cymuned rhai", SOME[lang])):
        page.goto(address + SEARCH[lang] + f"?q={query}")
        text = f"{FOUND[lang].format(query, 23)}. {told}"
        expect(page.get_by_role("status")).to_have_text(text)


@pytest.mark.parametrize(
    ("lang", "known"), [("cy", "hygyrchedd"), ("en", "accessibility")], ids=["cy", "en"]
)
def test_real_search_says_that_no_page_has_every_word(
    browser: Browser, address: str, lang: str, known: str
) -> None:
    page = open_page(browser)
    page.goto(f"{address}{SEARCH[lang]}?q={known}")
    expect(page.locator(".ll-result").first).to_be_visible()
    expect(page.get_by_role("status")).not_to_contain_text(NEAR[lang])
    page.goto(f"{address}{SEARCH[lang]}?q={known}+qqxyzzyq")
    expect(page.locator(".ll-result").first).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text(NEAR[lang])


REAL = {
    "cy": ("ddefnyddiwr", "modiwlau/deall-anghenion-defnyddwyr/", "defnydd(iwr|wyr)"),
    "en": ("Understanding users", "modules/understand-user-needs/", "understand(ing)?|users?"),
}
"""A query, a page that it finds among the first results, and the forms that are marked in it."""


@languages
def test_real_search_finds_another_form_and_marks_the_one_that_stands_there(
    browser: Browser, address: str, lang: str
) -> None:
    query, found, forms = REAL[lang]
    page = open_page(browser)
    page.goto(address + MODULE[lang])
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    result = page.locator(".ll-result").filter(has=page.locator(f"h2 a[href$='{found}']"))
    expect(result.locator("mark").first).to_be_visible()
    marked = result.locator("mark").all_inner_texts()
    assert [each for each in marked if not re.fullmatch(f"({forms})", each, re.IGNORECASE)] == []
    assert barriers(page) == []
    result.get_by_role("link").first.click()
    page.wait_for_url(f"{address}{lang}/{found}")


@languages
def test_first_real_search_asks_for_three_scripts_and_an_index(
    browser: Browser, address: str, lang: str
) -> None:
    page = open_page(browser)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address + MODULE[lang], wait_until="networkidle")
    assert [url for url in asked if url.startswith("search/")] == []
    page.get_by_role("searchbox").fill(REAL[lang][0])
    page.keyboard.press("Enter")
    expect(page.locator(".ll-result").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    texts = f"search/{lang}/texts/"
    first = [url for url in asked if url.startswith("search/") and not url.startswith(texts)]
    scripts = [f"search/{name}.js" for name in ("engine", "interface", "minisearch")]
    assert sorted(first) == sorted([*scripts, f"search/{lang}/index.json"])


@languages
def test_real_search_counts_the_times_that_the_page_offers(
    browser: Browser, address: str, lang: str
) -> None:
    page = open_page(browser)
    page.goto(f"{address}{SEARCH[lang]}?q={REAL[lang][0]}&kind=module")
    times = page.locator("[name=minutes]")
    expect(times).to_be_visible()
    offered = times.locator("option[value]:not([hidden])").all_inner_texts()[1:]
    counts = [int(each.rpartition(": ")[2]) for each in offered]
    expect(page.get_by_role("status")).to_contain_text(f": {sum(counts)}")
    times.select_option(index=1)
    expect(page.get_by_role("status")).to_contain_text(f": {counts[0]}")


@languages
def test_real_search_asks_for_nothing_but_excerpts_for_the_next_query(
    browser: Browser, address: str, lang: str
) -> None:
    page = open_page(browser)
    first = {"cy": "digidol", "en": "digital"}[lang]
    page.goto(f"{address}{SEARCH[lang]}?q={first}", wait_until="networkidle")
    expect(page.locator(".ll-result").first).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("searchbox").fill(REAL[lang][0])
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text(REAL[lang][0])
    page.wait_for_load_state("networkidle")
    texts = f"{address}search/{lang}/texts/"
    icon = f"{address}assets/llwybr.svg"
    assert [url for url in asked if not url.startswith(texts) and url != icon] == []


def test_real_filters_have_names_and_counts(browser: Browser, address: str) -> None:
    page = open_page(browser)
    page.goto(address + SEARCH["cy"] + "?q=defnyddiwr")
    kind = page.get_by_label("Math")
    expect(kind).to_be_visible()
    options = [each for each in kind.locator("option").all_inner_texts() if each != "Pob un"]
    assert options
    assert [each for each in options if not re.fullmatch(r"\w[\w ]+: [1-9]\d*", each)] == []
    modules = next(each for each in options if each.startswith("Modiwl: "))
    kind.select_option(label=modules)
    count = modules.removeprefix("Modiwl: ")
    expect(page.get_by_role("status")).to_have_text(FOUND["cy"].format("defnyddiwr", count))
    kinds = page.locator(".ll-result__facts > :first-child").all_inner_texts()
    assert set(kinds) == {"Modiwl"}
    times = page.get_by_label("Amser").locator("option").all_inner_texts()
    assert all(re.fullmatch(r"Pob un|.* munud: \d+", each) for each in times)
    assert len(times) > 1


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE)
def test_real_search_bears_any_query(browser: Browser, address: str, query: str) -> None:
    page = open_page(browser, 360)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("dialog", lambda _: pytest.fail("a script of the query has run"))
    page.goto(address + SEARCH["en"])
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("“")
    assert page.locator("main :is(img, script)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
