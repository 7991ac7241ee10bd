"""A heading that skips a level, or takes the level of the page's title."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every heading more than one level below the one before it; the title is level 1."""
    for edition in curriculum.editions():
        above = 1
        for heading in edition.text.headings:
            if heading.level > above + 1 or heading.level == 1:
                what = "1" if heading.level == 1 else str(above + 1)
                values = {"words": heading.words, "level": str(heading.level), "what": what}
                yield Finding(heading.location, values)
            above = heading.level


RULE = Rule(
    code="A002",
    name="heading-jump",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r pennawd "{words}" ar lefel {level}; {what}.',
        en='The heading "{words}" is at level {level}; {what}.',
    ),
    words={
        "1": Bilingual(
            cy="teitl y dudalen yw'r unig bennawd ar lefel 1",
            en="the page's title is the only heading at level 1",
        ),
        **{
            str(level): Bilingual(
                cy=f"y lefel nesaf yma yw {level}", en=f"the next level here is {level}"
            )
            for level in range(2, 6)
        },
    },
    remedy=Bilingual(
        cy="Newidiwch nifer yr arwyddion # er mwyn i'r lefelau ddilyn ei gilydd; teitl y dudalen yw lefel 1.",
        en="Change the number of # signs so that the levels follow one another; the page's title is level 1.",
    ),
    why=Bilingual(
        cy="Mae defnyddwyr darllenydd sgrin yn symud drwy dudalen fesul lefel.",
        en="People who use a screen reader move through a page by level.",
    ),
    bad="## Mapio\n#### Camau",
    good="## Mapio\n### Camau",
    find=find,
    is_local=True,
)
