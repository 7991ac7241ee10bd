from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"
REMEDY_EN = (
    "Put words that say where it leads between the square brackets, and the address between the "
    "round ones."
)
REMEDY_CY = (
    "Yn y bachau sgwâr, rhowch eiriau sy'n dweud i ble y mae'r ddolen yn arwain; rhowch y "
    "cyfeiriad yn y cromfachau."
)


def test_link_without_text_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "[the second step]", "[]")
    [found] = tiny.diagnostics()
    assert found.code == "L011"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == 'The link "[](second.md)" is empty: it has no text.'
    assert found.message(Language.CY) == (
        'Mae\'r ddolen "[](second.md)" yn wag: nid oes testun ynddi.'
    )
    assert found.remedy(Language.EN) == REMEDY_EN
    assert found.remedy(Language.CY) == REMEDY_CY


def test_link_without_an_address_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "(second.md)", "()")
    [found] = tiny.diagnostics()
    assert found.code == "L011"
    assert found.location == Location(PATH, 14, 5)
    assert found.message(Language.EN) == (
        'The link "[the second step]()" is empty: it has no address.'
    )
    assert found.message(Language.CY) == (
        'Mae\'r ddolen "[the second step]()" yn wag: nid oes cyfeiriad ynddi.'
    )
    assert found.remedy(Language.EN) == REMEDY_EN
    assert found.remedy(Language.CY) == REMEDY_CY


@pytest.mark.parametrize(
    "link",
    [
        "[ ](second.md)",
        "[&nbsp;](second.md)",
        "[\u200b](second.md)",
        "[** **](second.md)",
        "[<span></span>](second.md)",
        "[![](../images/map.png)](second.md)",
        "[<!-- step -->](second.md)",
        "[the second step](<>)",
        "[the second step]( )",
        "[the second step](#)",
    ],
)
def test_link_that_only_looks_full_is_found(tiny: Tiny, link: str) -> None:
    tiny.replace(PATH, "[the second step](second.md)", link)
    assert [d.location for d in tiny.diagnostics("L011")] == [Location(PATH, 14, 5)]


def test_link_by_reference_is_found_where_it_is_shown(tiny: Tiny) -> None:
    tiny.replace(PATH, "Somebody comes", "[1]: second.md\n\nSomebody [][1] comes")
    [found] = tiny.diagnostics("L011")
    assert (found.location, found.values["link"]) == (Location(PATH, 12, 10), "[](second.md)")


@pytest.mark.parametrize(
    "link",
    [
        "[the second step](second.md)",
        "[![A map](../images/map.png)](second.md)",
        "[`step`](second.md)",
        "[2](second.md)",
        "[why](#why-ask)",
        "<https://elsewhere.example/>",
        "[ ] to do",
        "`[](second.md)`",
    ],
)
def test_full_link_is_fine(tiny: Tiny, link: str) -> None:
    tiny.replace(PATH, "[the second step](second.md)", link)
    assert tiny.diagnostics("L011") == []
