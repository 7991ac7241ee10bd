from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


@pytest.mark.parametrize(
    ("written", "english", "welsh"),
    [
        ("no", "true or false", "gwir neu anwir"),
        ("Yes", "true or false", "gwir neu anwir"),
        ("2026-10-01", "a date", "dyddiad"),
        ("1.0", "a number", "rhif"),
        ("42", "a number", "rhif"),
        ("null", "nothing", "dim byd"),
    ],
)
def test_value_is_found_and_told_as_it_was_written(
    tiny: Tiny, written: str, english: str, welsh: str
) -> None:
    tiny.replace(PATH, "title: Ask first", f"title: {written}")
    [found] = tiny.diagnostics("S")
    assert found.code == "S026"
    assert found.location == Location(PATH, 2, 8)
    assert found.message(Language.EN) == f'"title" is text, but YAML reads {written} as {english}.'
    assert found.message(Language.CY) == (
        f'Testun yw "title", ond mae YAML yn darllen {written} fel {welsh}.'
    )
    assert found.remedy(Language.EN) == (f'Put the value in quotation marks: title: "{written}"')
    assert found.remedy(Language.CY) == (f'Rhowch y gwerth mewn dyfynodau: title: "{written}"')


def test_value_in_a_list_is_found_in_its_place(tiny: Tiny) -> None:
    tiny.replace(PATH, "keywords: [ask, question]", "keywords: [ask, off]")
    [found] = tiny.diagnostics("S")
    assert found.code == "S026"
    assert found.location == Location(PATH, 6, 17)


@pytest.mark.parametrize("written", ['"no"', "1:30", "010", "0x1F", "1_000", "12e"])
def test_what_yaml_reads_as_text_is_fine(tiny: Tiny, written: str) -> None:
    tiny.replace(PATH, "title: Ask first", f"title: {written}")
    assert tiny.diagnostics() == []


def test_a_time_is_no_number_of_minutes(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "learn: 20", "learn: 1:30")
    [found] = tiny.diagnostics("S")
    assert found.code == "S006"
    assert found.values["found"] == "1:30"
