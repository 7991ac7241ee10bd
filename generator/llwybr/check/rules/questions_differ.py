"""Blocks for checking oneself that are not the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llwybr.check.parity import pairs
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Entry, Location
from llwybr.curriculum.quiz import Question, Quiz


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """The first question that the other text has not, or each that is answered differently."""
    for pair in pairs(curriculum):
        for here, there in pair.both_ways():
            yield from _differing(here.text.quizzes, there.text.quizzes, there.path)


def _differing(here: Sequence[Quiz], there: Sequence[Quiz], path: str) -> Iterator[Finding]:
    if len(here) != len(there):
        if len(here) > len(there):
            where = here[len(there)].location
            yield _finding(where, "questions", str(len(here)), str(len(there)), path)
        return
    for quiz, other in zip(here, there, strict=True):
        if quiz.entry and other.entry:
            yield from _answered_differently(quiz.entry, other.entry, path)


def _answered_differently(
    here: Entry[Question], there: Entry[Question], path: str
) -> Iterator[Finding]:
    """Fewer or more answers, told where there are more; or other right ones, told on both sides."""
    ours, theirs = here.value.options, there.value.options
    if len(ours) > len(theirs):
        where = here.at("options", len(theirs))
        yield _finding(where, "options", str(len(ours)), str(len(theirs)), path)
    if len(ours) == len(theirs) and here.value.right != there.value.right:
        first = min(set(here.value.right) ^ set(there.value.right))
        where = here.at("options", first - 1)
        yield _finding(where, "right", _numbers(here.value), _numbers(there.value), path)


def _numbers(question: Question) -> str:
    return ", ".join(map(str, question.right)) or "-"


def _finding(where: Location, what: str, here: str, there: str, path: str) -> Finding:
    return Finding(where, {"what": what, "here": here, "there": there, "path": path})


RULE = Rule(
    code="P011",
    name="questions-differ",
    severity=Severity.ERROR,
    words={
        "questions": Bilingual(cy="nifer y cwestiynau", en="number of questions"),
        "options": Bilingual(cy="nifer yr atebion posibl", en="number of possible answers"),
        "right": Bilingual(cy="rhifau'r atebion cywir", en="numbers of the right answers"),
    },
    message=Bilingual(
        cy='Nid yw\'r cwestiynau yr un fath yn y ddwy iaith ({what}). Yma: {here}. Yn "{path}": {there}.',
        en='The questions differ between the languages ({what}). Here: {here}. In "{path}": {there}.',
    ),
    remedy=Bilingual(
        cy='Rhowch yr un cwestiynau, gyda\'r un atebion yn yr un drefn, yma ac yn "{path}".',
        en='Give the same questions, with the same answers in the same order, here and in "{path}".',
    ),
    why=Bilingual(
        cy="Dylai darllenwyr allu profi'r un peth yn y naill iaith a'r llall.",
        en="Readers should be able to check the same things in either language.",
    ),
    bad="# cy\nright: true\n# en\nright: false",
    good="# cy\nright: true\n# en\nright: true",
    find=find,
    is_local=True,
)
