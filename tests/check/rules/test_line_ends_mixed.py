from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/modules/first.md"


def write(tiny: Tiny, raw: str) -> None:
    (tiny.root / PATH).write_bytes(raw.encode())


def test_first_line_with_another_end_is_found(tiny: Tiny) -> None:
    lines = tiny.text(PATH).split("\n")
    write(tiny, "\n".join(lines[:4]) + "\r\n" + "\r\n".join(lines[4:]))
    [found] = tiny.diagnostics()
    assert found.code == "S023"
    assert found.location == Location(PATH, 4, 1)
    assert found.message(Language.EN) == (
        "The file has two kinds of line ends; this is the first line that differs."
    )
    assert found.message(Language.CY) == (
        "Mae dau fath o ddiwedd llinell yn y ffeil; dyma'r llinell gyntaf sy'n wahanol."
    )
    assert found.remedy(Language.EN) == (
        'Use one kind throughout the file; "llwybr check --fix" chooses LF.'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch un math drwy\'r ffeil gyfan; mae "llwybr check --fix" yn dewis LF.'
    )


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"], ids=["crlf", "cr", "lf"])
def test_one_kind_is_fine(tiny: Tiny, end: str) -> None:
    write(tiny, tiny.text(PATH).replace("\n", end))
    assert tiny.diagnostics() == []
