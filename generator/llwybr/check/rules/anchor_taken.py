"""A heading, an id in a text or a term with a name that the page itself gives to another part."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.anchors import FIXED, FRAME, key_of, parts_around_text
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Text


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every such name, whether or not the page shows its other part today."""
    for edition in curriculum.editions():
        taken = parts_around_text(curriculum, key_of(edition), edition.language)
        for anchor, location in _named(edition.text):
            if anchor in taken:
                yield Finding(location, {"anchor": anchor})
    yield from _terms(curriculum)


def _terms(curriculum: Curriculum) -> Iterator[Finding]:
    """Terms of the glossary whose id is the name of a part of every page."""
    glossary = curriculum.glossary
    for n, term in enumerate(glossary.value.terms if glossary else ()):
        if glossary and term.id in (FRAME, *FIXED["glossary"]):
            yield Finding(glossary.at("terms", n, "id"), {"anchor": term.id})


def _named(text: Text) -> Iterator[tuple[str, Location]]:
    yield from ((heading.anchor, heading.location) for heading in text.headings)
    yield from ((tag.attributes["id"], tag.location) for tag in text.tags if "id" in tag.attributes)


RULE = Rule(
    code="L013",
    name="anchor-taken",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae enw'r rhan hon, \"{anchor}\", yn perthyn i ran arall o'r dudalen.",
        en='The name of this part, "{anchor}", belongs to another part of the page.',
    ),
    remedy=Bilingual(
        cy='Geiriwch y pennawd yn wahanol, neu rhowch ddynodydd arall. Rhowch bwyntiau allweddol o dan "key_points".',
        en='Word the heading differently, or give another id. Put key points under "key_points".',
    ),
    why=Bilingual(
        cy="Mae dolen yn arwain at y rhan gyntaf sydd â'r enw, ac ni fyddai modd cyrraedd y llall.",
        en="A link leads to the first part with a name, so nothing could lead to the other.",
    ),
    bad="## About",
    good="## About user research",
    find=find,
)
