"""A sentence or quotation in the other language that is not marked as such."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.tongue import foreign_parts, opening
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every such sentence or quotation of five words, inside a passage in the page's language."""
    for language, passage, start, end in foreign_parts(curriculum):
        values = {"words": opening(passage.text[start:end]), "lang": language.other.value}
        yield Finding(passage.at(start), values)


RULE = Rule(
    code="P009",
    name="passage-unmarked",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae\'r geiriau "{words}" yn yr iaith arall, ac nid oes dim yn dweud hynny.',
        en='The words "{words}" are in the other language, and nothing says so.',
    ),
    remedy=Bilingual(
        cy='Rhowch y geiriau rhwng <span lang="{lang}"> a </span>, neu cyfieithwch nhw.',
        en='Put the words between <span lang="{lang}"> and </span>, or translate them.',
    ),
    why=Bilingual(
        cy="Heb y nod, mae darllenydd sgrin yn ynganu'r geiriau fel pe baent yn iaith y dudalen (WCAG 3.1.2).",
        en="Without the mark a screen reader pronounces the words as if they were in the page's language (WCAG 3.1.2).",
    ),
    bad='Y neges oedd "we will call you back tomorrow".',
    good='Y neges oedd "<span lang="en">we will call you back tomorrow</span>".',
    find=find,
    is_local=True,
)
