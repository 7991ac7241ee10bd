from __future__ import annotations

from conftest import Tiny
from llwybr.check.diagnostic import Diagnostic
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


def assert_says(found: Diagnostic, what: str, beth: str, values: tuple[str, str]) -> None:
    """A finding names what differs, here and in the file of the other language."""
    here, there = values
    other = WELSH if found.location.path == ENGLISH else ENGLISH
    assert found.message(Language.EN) == (
        f'The questions differ between the languages ({what}). Here: {here}. In "{other}": {there}.'
    )
    assert found.message(Language.CY) == (
        f"Nid yw'r cwestiynau yr un fath yn y ddwy iaith ({beth}). Yma: {here}. "
        f'Yn "{other}": {there}.'
    )


def test_question_of_one_language_is_found_where_it_is(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, f"{quiz(True, False)}\n\n{quiz(False, True)}")
    tiny.replace(WELSH, COWNTER, quiz(True, False))
    [found] = tiny.diagnostics("P011")
    assert found.location == Location(ENGLISH, 21, 1)
    assert_says(found, "number of questions", "nifer y cwestiynau", ("2", "1"))
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
    assert_says(found, "number of possible answers", "nifer yr atebion posibl", ("3", "2"))


def test_other_right_answers_are_told_in_both_languages(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, True, False))
    tiny.replace(WELSH, COWNTER, quiz(True, False, True))
    welsh, english = tiny.diagnostics("P011")
    assert welsh.location == Location(WELSH, 16, 5)
    assert english.location == Location(ENGLISH, 16, 5)
    right = "numbers of the right answers", "rhifau'r atebion cywir"
    assert_says(english, *right, ("1, 2", "1, 3"))
    assert_says(welsh, *right, ("1, 3", "1, 2"))


def test_no_right_answer_on_one_side_is_shown_as_a_line(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, False))
    tiny.replace(WELSH, COWNTER, quiz(False, False))
    assert [d.values["here"] for d in tiny.diagnostics("P011")] == ["-", "1"]


def test_the_same_questions_are_fine_whatever_their_words(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, COUNTER, quiz(True, False))
    tiny.replace(WELSH, COWNTER, quiz(True, False).replace("text: a", "text: arall "))
    assert tiny.diagnostics("P011") == []
