from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
COUNTER = "Somebody comes to the counter."


def test_bare_address_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, COUNTER, "Go to https://elsewhere.example/a.")
    [found] = tiny.diagnostics()
    assert found.code == "L010"
    assert found.location == Location(PATH, 10, 7)
    assert found.message(Language.EN) == (
        'There is an address in the text in place of words: "https://elsewhere.example/a".'
    )
    assert found.message(Language.CY) == (
        'Mae cyfeiriad yn y testun yn lle geiriau: "https://elsewhere.example/a".'
    )
    assert found.remedy(Language.EN) == (
        'Write "[...](https://elsewhere.example/a)", and say between the square brackets where it '
        "leads."
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "[...](https://elsewhere.example/a)", gan ddweud yn y bachau sgwâr i ble y '
        "mae'n arwain."
    )


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Go to <https://elsewhere.example/>.", 7),
        ("Go to <HTTP://elsewhere.example/>.", 7),
        ("- http://elsewhere.example/", 3),
        ("**https://elsewhere.example/**", 3),
        ("(https://elsewhere.example/)", 2),
    ],
)
def test_address_is_found_however_it_stands_there(tiny: Tiny, text: str, column: int) -> None:
    tiny.replace(PATH, COUNTER, text)
    assert [d.location for d in tiny.diagnostics("L010")] == [Location(PATH, 10, column)]


@pytest.mark.parametrize(
    "text",
    [
        "See [the rules](https://elsewhere.example/).",
        "See [the rules](<https://elsewhere.example/>).",
        "See [the rules][1].\n\n[1]: https://elsewhere.example/",
        "See [https://elsewhere.example/](https://elsewhere.example/).",
        "See [![https://elsewhere.example/](../images/map.png)](second.md).",
        "Write `https://elsewhere.example/`.",
        "```\nhttps://elsewhere.example/\n```",
        "<!-- https://elsewhere.example/ -->",
        "Write to <helo@bach.example> or <mailto:helo@bach.example>.",
        "The letters https stand for something.",
    ],
    ids=[
        *("link", "angle", "definition", "text", "image", "code", "fence", "comment", "mail"),
        "word",
    ],
)
def test_address_that_readers_do_not_meet_as_such_is_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, COUNTER, text)
    assert tiny.diagnostics("L010") == []
