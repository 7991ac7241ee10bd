from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x0c", "U+000C"),
        ("\x7f", "U+007F"),
        ("\x9b", "U+009B"),
        ("\u2028", "U+2028"),
    ],
)
def test_sign_is_found_where_it_stands(tiny: Tiny, sign: str, name: str) -> None:
    tiny.replace(PATH, "title: Gofyn yn gyntaf", f"title: Gofyn{sign} yn gyntaf")
    [found] = tiny.diagnostics()
    assert found.code == "S018"
    assert found.location == Location(PATH, 2, 13)
    assert found.message(Language.EN) == (
        f"There is a control character here that cannot be seen: {name}."
    )
    assert found.message(Language.CY) == f"Mae nod rheoli anweledig yma: {name}."
    assert found.remedy(Language.EN) == (
        "Delete the character; if you cannot see it, type the word again."
    )
    assert found.remedy(Language.CY) == (
        "Dilëwch y nod; os na allwch ei weld, teipiwch y gair eto."
    )


def test_sign_in_facts_is_found_and_the_rest_read(tiny: Tiny) -> None:
    path = "curriculum/modules/first.yml"
    tiny.replace(path, "format: self-paced", "format: self-\x07paced")
    [found] = tiny.diagnostics()
    assert found.location == Location(path, 4, 14)


def test_tabs_and_line_ends_are_fine(tiny: Tiny) -> None:
    tiny.write("content/en/about.md", tiny.text("content/en/about.md") + "\n\tcode\n")
    assert tiny.diagnostics("S018") == []
