from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/about.md"


def add(tiny: Tiny, first: str, second: str) -> None:
    options = f"  - {{text: a, {first}feedback: b}}\n  - {{text: c, {second}feedback: d}}"
    quiz = f"``` check\nquestion: Who?\noptions:\n{options}\n```"
    tiny.write(PATH, tiny.text(PATH) + f"\n{quiz}\n")


@pytest.mark.parametrize("first", ["", "right: false, "])
def test_question_without_a_right_answer_is_found_at_its_options(tiny: Tiny, first: str) -> None:
    add(tiny, first, "")
    [found] = tiny.diagnostics("M020")
    assert found.location == Location(PATH, 13, 3)
    assert found.message(Language.EN) == "This question has no right answer."
    assert found.message(Language.CY) == "Nid oes ateb cywir i'r cwestiwn hwn."
    assert found.remedy(Language.EN) == (
        'Add "right: true" to every right answer, in both languages.'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "right: true" at bob ateb cywir, yn y ddwy iaith.'
    )


@pytest.mark.parametrize(("first", "second"), [("right: true, ", ""), ("right: true, ",) * 2])
def test_one_right_answer_or_several_are_fine(tiny: Tiny, first: str, second: str) -> None:
    add(tiny, first, second)
    assert tiny.diagnostics("M020") == []
