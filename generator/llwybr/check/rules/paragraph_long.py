"""A paragraph over the house limit."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.prose import prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.sentences import count, might_have_more
from llwybr.curriculum.checks import Checks
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every passage of a text with more words than the organisation allows."""
    organisation = curriculum.organisation
    limits = (organisation.value.checks if organisation else Checks()).paragraph_words
    for writing in prose(curriculum).writings:
        limit = limits.in_(writing.language)
        for passage in writing.passages:
            words = count(passage.text) if might_have_more(passage.text, limit) else 0
            if words > limit:
                yield Finding(passage.location, {"count": str(words), "limit": str(limit)})


RULE = Rule(
    code="A010",
    name="paragraph-long",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae'r paragraff hwn yn hir. Geiriau: {count}. Terfyn: {limit}.",
        en="This paragraph is long. Words: {count}. Limit: {limit}.",
    ),
    remedy=Bilingual(
        cy="Rhannwch y paragraff lle mae'r pwnc yn newid, neu gwnewch restr ohono.",
        en="Divide the paragraph where the subject changes, or make a list of it.",
    ),
    why=Bilingual(
        cy="Mae paragraff hir yn wal o destun ar ffôn, ac mae'n hawdd colli'ch lle ynddo. Mae'r sefydliad yn gosod y terfyn.",
        en="A long paragraph is a wall of text on a phone, and it is easy to lose your place in it. The organisation sets the limit.",
    ),
    bad="Mae'r cownter yn agor am naw. ... (paragraff o ddau gant o eiriau)",
    good="Mae'r cownter yn agor am naw.\n\nWedyn ...",
    find=find,
    is_local=True,
)
