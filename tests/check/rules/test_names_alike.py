from __future__ import annotations

import os

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ONE = "content/en/images/map.png"


def test_names_that_differ_in_case_are_found(tiny: Tiny) -> None:
    other = "content/en/images/Map.png"
    tiny.write(other, "")
    [found] = tiny.diagnostics("S022")
    assert found.location == Location(ONE, 1, 1)
    assert found.message(Language.EN) == (
        f'"{ONE}" differs from "{other}" in capitals or accents only.'
    )
    assert found.message(Language.CY) == (
        f'Dim ond o ran priflythrennau neu acenion y mae "{ONE}" yn wahanol i "{other}".'
    )
    assert found.remedy(Language.EN) == "Rename one of the two files."
    assert found.remedy(Language.CY) == "Ailenwch un o'r ddwy ffeil."


def test_names_that_differ_in_normal_form_are_found(tiny: Tiny) -> None:
    tiny.write("content/cy/images/t\u00ea.png", "")
    tiny.write("content/cy/images/te\u0302.png", "")
    assert len(os.listdir(tiny.root / "content/cy/images")) == 3
    assert [d.values["first"] for d in tiny.diagnostics("S022")] == [
        "content/cy/images/te\u0302.png"
    ]


def test_one_name_in_two_folders_is_fine(tiny: Tiny) -> None:
    assert tiny.diagnostics("S022") == []
