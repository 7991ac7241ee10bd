"""A text without a title."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every module and page whose title is empty or blank."""
    for edition in curriculum.editions():
        if not edition.front.value.title.strip():
            yield Finding(edition.front.at("title"))


RULE = Rule(
    code="A003",
    name="title-empty",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae'r teitl yn wag.",
        en="The title is empty.",
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch deitl sy'n dweud beth y bydd y darllenydd yn gallu ei wneud.",
        en="Write a title that says what the reader will be able to do.",
    ),
    why=Bilingual(
        cy="Y teitl yw enw'r dudalen mewn rhestrau, mewn canlyniadau chwilio ac i ddarllenydd sgrin.",
        en="The title names the page in lists, in search and to a screen reader.",
    ),
    bad='title: ""',
    good="title: Deall anghenion defnyddwyr",
    find=find,
    is_local=True,
)
