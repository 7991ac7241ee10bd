from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def test_empty_header_cell_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "| Stage | Feeling |", "| Stage | |")
    [found] = tiny.diagnostics()
    assert found.code == "A006"
    assert found.location == Location(PATH, 20, 1)
    assert found.message(Language.EN) == (
        "There are empty cells in the table's header row. Columns: 2."
    )
    assert found.message(Language.CY) == "Mae celloedd gwag yn rhes benawdau y tabl. Colofnau: 2."
    assert found.remedy(Language.EN) == (
        "Give every column a name in the first row; only the first cell may be empty, "
        "above the names of the rows."
    )
    assert found.remedy(Language.CY) == (
        "Rhowch enw i bob colofn yn y rhes gyntaf; dim ond y gell gyntaf a gaiff fod yn wag, "
        "uwchben enwau'r rhesi."
    )


@pytest.mark.parametrize(
    ("header", "columns"),
    [("| | |", "1, 2"), ("| | Stage | |", "1, 3"), ("| |", "1"), ("> | | |", "1, 2")],
)
def test_every_empty_cell_is_named(tiny: Tiny, header: str, columns: str) -> None:
    quote = "> " if header.startswith(">") else ""
    rule = quote + "|---" * (header.count("|") - 1) + "|"
    tiny.replace(PATH, "| Stage | Feeling |\n|---|---|\n| Arrive | Lost |", f"{header}\n{rule}")
    assert [d.values for d in tiny.diagnostics("A006")] == [{"columns": columns}]


@pytest.mark.parametrize(
    "header",
    ["| | Feeling |", "| `stage` | Feeling |", "| ![Map](../images/map.png) | Feeling |", "a | b"],
)
def test_header_with_names_is_fine(tiny: Tiny, header: str) -> None:
    tiny.replace(PATH, "| Stage | Feeling |", header)
    assert tiny.diagnostics("A006") == []
