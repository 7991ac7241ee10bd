from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/cy/modules/first.md"
PLACE = "Daw rhywun at y cownter."


def test_english_month_in_a_date_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, PLACE, "Daw rhywun ar 12 May 2026.")
    [found] = tiny.diagnostics()
    assert found.code == "A013"
    assert found.location == Location(PATH, 10, 18)
    assert found.message(Language.EN) == '"May" is an English name in the Welsh text.'
    assert found.message(Language.CY) == 'Mae "May" yn enw Saesneg yn y testun Cymraeg.'
    assert found.remedy(Language.EN) == (
        'Write "Mai", or put the English words into <span lang="en">.'
    )
    assert found.remedy(Language.CY) == (
        'Ysgrifennwch "Mai", neu rhowch y geiriau Saesneg mewn elfen <span lang="en">.'
    )


@pytest.mark.parametrize(
    ("text", "name", "welsh"),
    [
        ("Ym mis October bydd un.", "October", "Hydref"),
        ("Dewch ar Monday.", "Monday", "dydd Llun"),
        ("Dewch ym March 2026.", "March", "Mawrth"),
        ("Dewch ar 1st June.", "June", "Mehefin"),
        ("Dewch ar Sunday's cyntaf.", "Sunday", "dydd Sul"),
    ],
)
def test_each_name_is_told_with_its_welsh(tiny: Tiny, text: str, name: str, welsh: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert [d.values for d in tiny.diagnostics("A013")] == [{"name": name, "welsh": welsh}]


@pytest.mark.parametrize(
    "text",
    [
        "Daw June at y cownter.",
        "Daw Augusta a May heddiw.",
        "Dewch ar 12 Mai 2026, ddydd Llun.",
        '<span lang="en">Monday</span>',
        "`Monday`",
    ],
)
def test_other_words_are_fine(tiny: Tiny, text: str) -> None:
    tiny.replace(PATH, PLACE, text)
    assert tiny.diagnostics("A013") == []


def test_english_text_may_say_so(tiny: Tiny) -> None:
    tiny.replace("content/en/modules/first.md", "to the counter", "on Monday 12 May 2026")
    assert tiny.diagnostics("A013") == []
