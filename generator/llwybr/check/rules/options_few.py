"""A question with fewer than two answers to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.quizzes import questions
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every question that leaves no choice."""
    for question in questions(curriculum):
        count = len(question.value.options)
        if count < 2:
            yield Finding(question.at("options"), {"found": str(count)})


RULE = Rule(
    code="M019",
    name="options-few",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Nid oes digon o atebion i ddewis ohonynt yn y cwestiwn hwn. Nifer: {found}.",
        en="This question has too few answers to choose from. Number: {found}.",
    ),
    remedy=Bilingual(
        cy='Rhowch o leiaf ddau ateb o dan "options", yn y ddwy iaith.',
        en='Give at least two answers under "options", in both languages.',
    ),
    why=Bilingual(
        cy="Nid yw'r darllenydd yn profi dim os nad oes dewis.",
        en="Readers check nothing where there is no choice.",
    ),
    bad="question: Pwy?\noptions:\n  - {text: Pawb, right: true, feedback: Pob un ohonom.}",
    good=(
        "question: Pwy?\noptions:\n  - {text: Pawb, right: true, feedback: Pob un ohonom.}\n"
        "  - {text: Neb, feedback: Mae rhywun yno.}"
    ),
    find=find,
    is_local=True,
)
