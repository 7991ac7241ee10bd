from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ENGLISH = "content/en/modules/first.md"
WELSH = "content/cy/modules/first.md"
COUNTER = "Somebody comes to the counter."
COWNTER = "Daw rhywun at y cownter."


def quiz(*right: bool) -> str:
    """A question with an answer for each value."""
    options = "".join(
        f"  - text: a{n}\n    right: {str(each).lower()}\n    feedback: b\n"
        for n, each in enumerate(right)
    )
    return f"``` check\nquestion: c\noptions:\n{options}```"


def test_question_of_one_language_is_found_where_it_is(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, f"{quiz(True, False)}\n\n{quiz(False, True)}")
    tiny.replace(WELSH, COWNTER, quiz(True, False))
    [found] = tiny.diagnostics("P011")
    assert found.location == Location(ENGLISH, 21, 1)
    assert found.message(Language.EN) == (
        "The questions differ between the languages (number of questions). Here: 2. "
        f'In "{WELSH}": 1.'
    )
    assert found.message(Language.CY) == (
        "Nid yw'r cwestiynau yr un fath yn y ddwy iaith (nifer y cwestiynau). Yma: 2. "
        f'Yn "{WELSH}": 1.'
    )
    assert found.remedy(Language.EN) == (
        f'Give the same questions, with the same answers in the same order, here and in "{WELSH}".'
    )
    assert found.remedy(Language.CY) == (
        f'Rhowch yr un cwestiynau, gyda\'r un atebion yn yr un drefn, yma ac yn "{WELSH}".'
    )


def test_answer_of_one_language_is_found_where_it_is(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, False))
    tiny.replace(WELSH, COWNTER, quiz(True, False, False))
    [found] = tiny.diagnostics("P011")
    assert found.location == Location(WELSH, 19, 5)
    assert found.message(Language.EN) == (
        "The questions differ between the languages (number of possible answers). Here: 3. "
        f'In "{ENGLISH}": 2.'
    )
    assert found.message(Language.CY) == (
        "Nid yw'r cwestiynau yr un fath yn y ddwy iaith (nifer yr atebion posibl). Yma: 3. "
        f'Yn "{ENGLISH}": 2.'
    )


def test_other_right_answers_are_told_in_both_languages(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, True, False))
    tiny.replace(WELSH, COWNTER, quiz(True, False, True))
    welsh, english = tiny.diagnostics("P011")
    assert welsh.location == Location(WELSH, 16, 5)
    assert english.location == Location(ENGLISH, 16, 5)
    assert english.message(Language.EN) == (
        "The questions differ between the languages (numbers of the right answers). Here: 1, 2. "
        f'In "{WELSH}": 1, 3.'
    )
    assert english.message(Language.CY) == (
        "Nid yw'r cwestiynau yr un fath yn y ddwy iaith (rhifau'r atebion cywir). Yma: 1, 2. "
        f'Yn "{WELSH}": 1, 3.'
    )


def test_no_right_answer_on_one_side_is_shown_as_a_line(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, False))
    tiny.replace(WELSH, COWNTER, quiz(False, False))
    assert [d.values["here"] for d in tiny.diagnostics("P011")] == ["-", "1"]


def test_the_same_questions_are_fine_whatever_their_words(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, False))
    tiny.replace(WELSH, COWNTER, quiz(True, False).replace("text: a", "text: arall "))
    assert tiny.diagnostics("P011") == []
