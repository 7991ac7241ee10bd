from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
COUNTER = "Somebody comes to the counter."


def test_link_of_one_language_is_found_at_the_first_that_is_over(tiny: Tiny) -> None:
    tiny.replace(WELSH, "[yr ail gam](second.md)", "yr ail gam")
    [found] = tiny.diagnostics()
    assert found.code == "P005"
    assert found.location == Location(ENGLISH, 14, 38)
    assert found.message(Language.EN) == (
        f'The numbers differ between the languages (links). Here: 2. In "{WELSH}": 1.'
    )
    assert found.message(Language.CY) == (
        f'Nid yw\'r niferoedd yr un fath yn y ddwy iaith (dolenni). Yma: 2. Yn "{WELSH}": 1.'
    )
    assert found.remedy(Language.EN) == (
        f'Add what is missing to "{WELSH}", or delete what is extra here.'
    )
    assert found.remedy(Language.CY) == (
        f'Ychwanegwch yr hyn sydd ar goll at "{WELSH}", neu dilëwch yr hyn sydd dros ben yma.'
    )


@pytest.mark.parametrize(
    ("text", "english", "welsh", "place"),
    [
        ("![A song](../images/map.png)", "images", "delweddau", (18, 1)),
        ("```\ncode\n```", "blocks of code", "blociau cod", (10, 1)),
        ("| a | b |\n|---|---|\n| c | d |", "tables", "tablau", (22, 1)),
        ("<https://elsewhere.example/>", "links", "dolenni", (14, 38)),
        ("[first][1]\n\n[1]: first.md", "links", "dolenni", (16, 38)),
    ],
)
def test_each_kind_of_part_is_counted(
    tiny: Tiny, text: str, english: str, welsh: str, place: tuple[int, int]
) -> None:
    tiny.replace(ENGLISH, COUNTER, text)
    [found] = tiny.diagnostics("P005")
    assert found.location == Location(ENGLISH, *place)
    assert f"({english})" in found.message(Language.EN)
    assert f"({welsh})" in found.message(Language.CY)


def test_each_kind_is_told_once_and_in_the_language_that_has_more(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, "[a](first.md) [b](first.md) [c](first.md)")
    tiny.replace(WELSH, "Daw rhywun at y cownter.", "```\na\n```\n\n```\nb\n```")
    found = [(d.location, d.values["what"], d.values["here"]) for d in tiny.diagnostics("P005")]
    assert found == [
        (Location(WELSH, 10, 1), "code", "2"),
        (Location(ENGLISH, 10, 29), "links", "5"),
    ]


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("[a](first.md)", "[a][1]\n\n[1]: first.md"),
        ("[1]: first.md", "Gair."),
        ("[a][nowhere]", "Gair."),
        ("`code`", "Gair."),
        ("```\na\n```", "~~~\nb\nc\n~~~"),
        ("<!-- [a](first.md) -->", "Gair."),
    ],
)
def test_same_numbers_are_fine_however_the_parts_are_written(
    tiny: Tiny, english: str, welsh: str
) -> None:
    tiny.replace(ENGLISH, COUNTER, english)
    tiny.replace(WELSH, "Daw rhywun at y cownter.", welsh)
    assert tiny.diagnostics("P005") == []
