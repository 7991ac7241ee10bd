from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200f", "\u061c"], ids=lambda sign: f"{ord(sign):04X}"
)
def test_sign_is_found_where_it_stands(tiny: Tiny, sign: str) -> None:
    tiny.replace(PATH, "comes to the counter", f"comes {sign}to the counter")
    [found] = tiny.diagnostics()
    assert found.code == "S019"
    assert found.location == Location(PATH, 10, 16)
    name = f"U+{ord(sign):04X}"
    assert found.message(Language.EN) == (
        f"There is a character here that changes the direction of the text: {name}."
    )
    assert found.message(Language.CY) == (
        f"Mae nod yma sy'n newid cyfeiriad darllen y testun: {name}."
    )
    assert found.remedy(Language.EN) == (
        "Delete the character: Welsh and English are written from left to right."
    )
    assert found.remedy(Language.CY) == (
        "Dilëwch y nod: ysgrifennir y Gymraeg a'r Saesneg o'r chwith i'r dde."
    )


def test_it_is_found_in_a_key_that_nobody_sees(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/glossary.yml", "definition: A large town.", "definition: A \u2067town."
    )
    assert [d.code for d in tiny.diagnostics()] == ["S019"]


def test_accents_and_signs_beyond_ascii_are_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, "comes to the counter", "comes to the caffè \u2013 \u201cnow\u201d")
    assert tiny.diagnostics("S019") == []
