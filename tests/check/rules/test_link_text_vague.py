from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"


def test_text_that_says_nothing_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "[the second step]", "[click here]")
    [found] = tiny.diagnostics()
    assert found.code == "L009"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The text of the link does not say where it leads: "click here".'
    )
    assert found.message(Language.CY) == (
        'Nid yw testun y ddolen yn dweud i ble y mae\'n arwain: "click here".'
    )
    assert found.remedy(Language.EN) == (
        "Put the name of the page, or what the reader can do there, between the square brackets."
    )
    assert found.remedy(Language.CY) == (
        "Rhowch enw'r dudalen, neu'r hyn y gall y darllenydd ei wneud yno, yn y bachau sgwâr."
    )


@pytest.mark.parametrize(
    "words",
    [
        *(
            "here",
            "Here.",
            "**here**",
            "_Read more_ ...",
            "Read\nmore",
            "more &raquo;",
            "<b>this</b>",
        ),
        *("this page", "Learn more", "FIND OUT MORE", "link", "![here](../images/map.png)"),
        *("yma", "Cliciwch yma!", "darllen mwy", "Rhagor", "mwy", "dolen", "y ddolen hon"),
        *("Rhagor o wybodaeth", "am ragor o wybodaeth", "→", "?", "https://elsewhere.example/"),
        *("www.elsewhere.example", "HTTP://elsewhere.example/a"),
    ],
)
@pytest.mark.parametrize("path", [PATH, WELSH])
def test_both_lists_hold_in_both_languages(tiny: Tiny, path: str, words: str) -> None:
    old = "[the second step]" if path == PATH else "[yr ail gam]"
    tiny.replace(path, old, f"[{words}]")
    assert [d.location.line for d in tiny.diagnostics("L009")] == [14]


def test_link_by_reference_is_found_where_it_is_shown(tiny: Tiny) -> None:
    text = "Somebody comes [here][1], or [there][2].\n\n[1]: second.md\n[2]: second.md"
    tiny.replace(PATH, "Somebody comes to the counter.", text)
    [found] = tiny.diagnostics("L009")
    assert (found.location, found.values) == (Location(PATH, 10, 16), {"words": "here"})


@pytest.mark.parametrize(
    "words",
    [
        *("the second step", "here and now", "Read more about asking", "More than one question"),
        *("Darllenwch fwy am ofyn", "yr eirfa", "GOV.UK", "helo@bach.example", "C", "14"),
        *("see https://elsewhere.example", "![Map of the counter](../images/map.png)", ""),
    ],
)
def test_text_that_says_something_is_fine(tiny: Tiny, words: str) -> None:
    tiny.replace(PATH, "[the second step]", f"[{words}]")
    assert tiny.diagnostics("L009") == []


def test_address_that_stands_by_itself_is_told_by_another_rule(tiny: Tiny) -> None:
    tiny.replace(PATH, "[the second step](second.md)", "<https://elsewhere.example/>")
    assert [d.code for d in tiny.diagnostics("L")] == ["L010"]
