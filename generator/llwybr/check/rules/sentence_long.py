"""A sentence over the house limit."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.prose import Piece, prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.sentences import count, might_be_longer, sentences
from llwybr.curriculum.checks import Checks
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every sentence with more words than the organisation allows, where its first word stands."""
    organisation = curriculum.organisation
    limits = (organisation.value.checks if organisation else Checks()).sentence_words
    for writing in prose(curriculum).writings:
        limit = limits.in_(writing.language)
        for piece in writing.pieces:
            if might_be_longer(piece.text, limit):
                yield from _long(piece, limit)


def _long(piece: Piece, limit: int) -> Iterator[Finding]:
    for start, end in sentences(piece.text):
        words = count(piece.text[start:end])
        if words > limit:
            yield Finding(piece.at(start), {"count": str(words), "limit": str(limit)})


RULE = Rule(
    code="A009",
    name="sentence-long",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae'r frawddeg hon yn hir. Geiriau: {count}. Terfyn: {limit}.",
        en="This sentence is long. Words: {count}. Limit: {limit}.",
    ),
    remedy=Bilingual(
        cy="Rhannwch y frawddeg yn ddwy, neu gwnewch restr ohoni.",
        en="Divide the sentence in two, or make a list of it.",
    ),
    why=Bilingual(
        cy="Mae brawddeg fer yn haws ei deall ar y darlleniad cyntaf, ac yn haws ei chyfieithu. Mae'r sefydliad yn gosod y terfyn.",
        en="A short sentence is easier to understand at the first reading, and to translate. The organisation sets the limit.",
    ),
    bad="Gofynnwch i'r tîm beth y mae pobl am ei wneud ac wedyn ... (brawddeg o ddeugain gair)",
    good="Gofynnwch i'r tîm beth y mae pobl am ei wneud. Wedyn ...",
    find=find,
    is_local=True,
)
