from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "content/en/about.md"


@pytest.mark.parametrize(
    ("options", "count"),
    [("[]", "0"), ("[{text: Everybody, right: true, feedback: All of us.}]", "1")],
)
def test_question_without_a_choice_is_found_at_its_options(
    tiny: Tiny, options: str, count: str
) -> None:
    quiz = f"``` check\nquestion: Who?\noptions: {options}\n```"
    tiny.write(PATH, tiny.text(PATH) + f"\n{quiz}\n")
    [found] = tiny.diagnostics("M019")
    assert found.location == Location(PATH, 12, 10)
    assert found.message(Language.EN) == (
        f"This question has too few answers to choose from. Number: {count}."
    )
    assert found.message(Language.CY) == (
        f"Nid oes digon o atebion i ddewis ohonynt yn y cwestiwn hwn. Nifer: {count}."
    )
    assert found.remedy(Language.EN) == (
        'Give at least two answers under "options", in both languages.'
    )
    assert found.remedy(Language.CY) == 'Rhowch o leiaf ddau ateb o dan "options", yn y ddwy iaith.'


def test_two_answers_are_enough(tiny: Tiny) -> None:
    options = "[{text: a, right: true, feedback: b}, {text: c, feedback: d}]"
    quiz = f"``` check\nquestion: Who?\noptions: {options}\n```"
    tiny.write(PATH, tiny.text(PATH) + f"\n{quiz}\n")
    assert tiny.diagnostics("M019") == []
