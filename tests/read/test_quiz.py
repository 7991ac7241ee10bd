from __future__ import annotations

import pytest

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.curriculum.quiz import Option, Question
from llwybr.read.limits import MAX_FAULTS
from llwybr.read.markdown import scan

LINES = (
    "question: Who?",
    "options:",
    "  - {text: All, right: true, feedback: Yes.}",
    "  - {text: Nobody, feedback: Somebody is there.}",
)
WHO = Question(
    question="Who?",
    options=(
        Option(text="All", right=True, feedback="Yes."),
        Option(text="Nobody", feedback="Somebody is there."),
    ),
)


def block(*lines: str, indent: str = "", word: str = " check") -> str:
    return "\n".join(indent + line for line in (f"```{word}", *lines, "```"))


def faults(*lines: str) -> tuple[Fault, ...]:
    [quiz] = scan(block(*lines), "a.md", 5).quizzes
    assert (quiz.entry is None) or quiz.faults
    return quiz.faults


@pytest.mark.parametrize("word", ["check", " check", " {.check}", "{ .check }"])
def test_a_block_is_a_question_with_its_place(word: str) -> None:
    text = scan(f"Words.\n\n{block(*LINES, word=word)}", "a.md", 5)
    [quiz] = text.quizzes
    assert quiz.location == Location("a.md", 7)
    assert quiz.faults == ()
    assert quiz.entry is not None
    assert quiz.entry.value == WHO
    assert quiz.entry.at("options", 1, "text") == Location("a.md", 11, 12)
    assert text.code == ()


@pytest.mark.parametrize("indent", ["    ", "\t", "> ", "> > "])
def test_a_block_that_is_set_in_is_the_same(indent: str) -> None:
    [quiz] = scan(block(*LINES, indent=indent) + "\n", "a.md").quizzes or [None]
    [plain] = scan(block(*LINES), "a.md").quizzes
    assert quiz is not None
    assert quiz.entry is not None
    assert quiz.entry.value == WHO
    assert quiz.key == plain.key
    assert quiz.entry.at("question").column == len(indent) + 11


@pytest.mark.parametrize("word", [" checks", " check-list", "", " yaml"])
def test_another_block_is_code(word: str) -> None:
    text = scan(block(*LINES, word=word), "a.md")
    assert text.quizzes == ()
    assert text.code == (Location("a.md", 1),)


def test_a_key_that_is_missing_or_unknown_is_a_fault_at_its_place() -> None:
    assert faults("asks: Who?", *LINES[1:]) == (
        Fault(
            FaultKind.KEY_MISSING,
            Location("a.md", 6),
            {
                "key": "question",
                "what": "question",
                "example": "question: Which of these is a user need?",
            },
        ),
        Fault(FaultKind.KEY_UNKNOWN, Location("a.md", 6), {"key": "asks", "near": ""}),
    )


def test_an_empty_block_lacks_both_keys_where_it_begins() -> None:
    found = [(fault.kind, fault.location, fault.values["key"]) for fault in faults()]
    where = Location("a.md", 5)
    assert found == [
        (FaultKind.KEY_MISSING, where, "question"),
        (FaultKind.KEY_MISSING, where, "options"),
    ]


def test_a_block_that_is_no_mapping_is_named() -> None:
    values = {"key": "check", "wanted": "mapping", "found": "[...]"}
    assert faults("- All") == (Fault(FaultKind.TYPE_WRONG, Location("a.md", 6), values),)


def test_what_is_no_yaml_is_a_fault_at_its_line() -> None:
    [fault] = faults("question: 'Who?")
    assert fault.kind is FaultKind.YAML_BROKEN
    assert fault.location == Location("a.md", 6, 11)


def test_after_very_many_faults_the_rest_is_not_read() -> None:
    found = scan("\n\n".join([block("x")] * (MAX_FAULTS + 5)), "a.md").quizzes
    assert len(found) == MAX_FAULTS + 5
    assert sum(len(quiz.faults) for quiz in found) == MAX_FAULTS
