"""An English month or day of the week in Welsh."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llwybr.check.prose import Piece, prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.welsh.months import MONTHS, WEEKDAYS

_WELSH = {**MONTHS, **WEEKDAYS}
_ONLY_IN_DATES = ("March", "April", "May", "June", "July", "August")
"""Months that are names of people or other words too."""

_ALWAYS = "|".join(each for each in _WELSH if each not in _ONLY_IN_DATES)
_NAME = re.compile(
    rf"\b(?P<always>{_ALWAYS})\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?P<after>{'|'.join(_ONLY_IN_DATES)})\b"
    rf"|\b(?P<before>{'|'.join(_ONLY_IN_DATES)})\s+\d{{1,4}}\b"
)


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every such name in Welsh; one that can be another word, only where it stands in a date."""
    words = frozenset(name.casefold() for name in _WELSH)
    for writing in prose(curriculum).having(Language.CY, words):
        for piece in writing.pieces:
            yield from _names(piece)


def _names(piece: Piece) -> Iterator[Finding]:
    for match in _NAME.finditer(piece.text):
        kind = match.lastgroup or ""
        name = match[kind]
        yield Finding(piece.at(match.start(kind)), {"name": name, "welsh": _WELSH[name]})


RULE = Rule(
    code="A013",
    name="welsh-english-month",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae "{name}" yn enw Saesneg yn y testun Cymraeg.',
        en='"{name}" is an English name in the Welsh text.',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "{welsh}", neu rhowch y geiriau Saesneg mewn elfen <span lang="en">.',
        en='Write "{welsh}", or put the English words into <span lang="en">.',
    ),
    why=Bilingual(
        cy="Mae gan y misoedd a dyddiau'r wythnos enwau Cymraeg, a dylai tudalen Gymraeg weithio'n llawn yn Gymraeg.",
        en="Months and days of the week have Welsh names, and a Welsh page should work in Welsh throughout.",
    ),
    bad="Cyfarfod ar 12 May 2026",
    good="Cyfarfod ar 12 Mai 2026",
    find=find,
    is_local=True,
)
