"""A heading that only one of the two languages has."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.parity import pairs, sections, unmatched
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every heading to which no heading of the same level answers in the other language."""
    for pair in pairs(curriculum):
        if _levels(pair.cy) != _levels(pair.en):
            lonely = unmatched(sections(pair.cy), sections(pair.en))
            for (here, there), numbers in zip(pair.both_ways(), lonely, strict=True):
                for number in numbers:
                    yield _finding(here, there, number)


def _levels(edition: Edition | PageEdition) -> list[int]:
    return [heading.level for heading in edition.text.headings]


def _finding(here: Edition | PageEdition, there: Edition | PageEdition, number: int) -> Finding:
    heading = here.text.headings[number]
    values = {"words": heading.words, "level": str(heading.level), "path": there.path}
    return Finding(heading.location, values)


RULE = Rule(
    code="P004",
    name="headings-differ",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes pennawd yn "{path}" sy\'n cyfateb i "{words}" (lefel {level}).',
        en='No heading in "{path}" corresponds to "{words}" (level {level}).',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch y rhan at "{path}", neu dilëwch hi yma; dylai fod gan y ddau destun benawdau ar yr un lefelau, yn yr un drefn.',
        en='Add the section to "{path}", or delete it here; both texts should have headings at the same levels, in the same order.',
    ),
    why=Bilingual(
        cy="Mae'r darllenydd yn cael yr un dudalen, gyda'r un rhannau, pa iaith bynnag y mae'n ei dewis.",
        en="Readers get the same page with the same sections, whichever language they choose.",
    ),
    bad="# cy\n## Pam gofyn\n# en\n## Why ask\n### One question",
    good="# cy\n## Pam gofyn\n### Un cwestiwn\n# en\n## Why ask\n### One question",
    find=find,
    is_local=True,
)
