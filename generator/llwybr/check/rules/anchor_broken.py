"""A link to a part of a page that the page does not have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from urllib.parse import unquote

from llwybr.check.anchors import anchors, key_of
from llwybr.check.links import Guesses, links, page_keys, scheme, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Link


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link to a part that its page lacks; what a broken link leads to is not looked at."""
    pages, guesses = page_keys(curriculum), Guesses()

    @cache
    def parts_of(key: str, language: Language) -> frozenset[str] | None:
        return anchors(curriculum, key, language) if key in pages else None

    for edition, link in links(curriculum):
        before, _, written = link.target.partition("#")
        key = _key(edition, link) if written else None
        known = parts_of(key, edition.language) if key else None
        part = unquote(written)
        if known is not None and part not in known and part.lower() != "top":
            near = guesses.near(part, known)
            near = f"{before}#{near}" if near else ""
            yield Finding(link.location, {"target": link.target, "anchor": part, "near": near})


def _key(edition: Edition | PageEdition, link: Link) -> str | None:
    """The key of the page in the same language that a link leads to, its own among them."""
    if link.target.startswith("#"):
        return key_of(edition)
    found = None if scheme(link.target) else target(edition, link)
    is_here = found is not None and found.language is edition.language and not found.is_absolute
    return found.key if found and is_here and found.is_page else None


RULE = Rule(
    code="L004",
    name="anchor-broken",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes rhan o\'r enw "{anchor}" ar y dudalen y mae\'r ddolen "{target}" yn arwain ati.',
        en='The page that the link "{target}" leads to has no part named "{anchor}".',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch bennawd o\'r dudalen honno, mewn llythrennau bach a chysylltnodau, er enghraifft "#pwyntiau-allweddol".',
        en='Use a heading of that page in lower-case letters and hyphens, for example "#key-points".',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Byddai'r darllenydd yn cyrraedd brig y dudalen ac yn gorfod chwilio am y rhan.",
        en="The reader would arrive at the top of the page and have to look for the part.",
    ),
    bad="[data](decide-with-data.md#key-pionts)",
    good="[data](decide-with-data.md#key-points)",
    find=find,
)
