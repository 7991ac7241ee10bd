"""A question none of whose answers is right."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.quizzes import questions
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every question that nobody can answer."""
    for question in questions(curriculum):
        if not question.value.right:
            yield Finding(question.at("options"))


RULE = Rule(
    code="M020",
    name="answer-missing",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Nid oes ateb cywir i'r cwestiwn hwn.",
        en="This question has no right answer.",
    ),
    remedy=Bilingual(
        cy='Ychwanegwch "right: true" at bob ateb cywir, yn y ddwy iaith.',
        en='Add "right: true" to every right answer, in both languages.',
    ),
    why=Bilingual(
        cy="Byddai'r dudalen yn dweud bod pob ateb yn anghywir.",
        en="The page would call every answer wrong.",
    ),
    bad=(
        "question: Pwy?\noptions:\n  - {text: Pawb, feedback: Pob un ohonom.}\n"
        "  - {text: Neb, feedback: Mae rhywun yno.}"
    ),
    good=(
        "question: Pwy?\noptions:\n  - {text: Pawb, right: true, feedback: Pob un ohonom.}\n"
        "  - {text: Neb, feedback: Mae rhywun yno.}"
    ),
    find=find,
    is_local=True,
)
