"""A link to a page or file that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses, links, page_keys, refused, relative, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link whose target in this site does not exist, be it a page or a download."""
    pages, assets, guesses = page_keys(curriculum), curriculum.assets, Guesses()
    unread = refused(curriculum)
    for edition, link in links(curriculum):
        found = target(edition, link)
        if found is None or found.exists(pages, assets):
            continue
        if found.path in unread and not found.is_absolute:
            continue
        if found.is_page:
            near = guesses.near(found.key, pages)
            near = relative(f"{near}.md", edition) if near else ""
        else:
            near = guesses.near_asset(found, edition, assets)
        yield Finding(link.location, {"target": link.target, "near": near})


RULE = Rule(
    code="L001",
    name="link-broken",
    severity=Severity.ERROR,
    message=Bilingual(
        cy="Mae'r ddolen \"{target}\" yn arwain at rywbeth nad yw'n bod.",
        en='The link "{target}" leads to something that does not exist.',
    ),
    remedy=Bilingual(
        cy='Cywirwch y cyfeiriad; ysgrifennwch enw ffeil Markdown, er enghraifft "decide-with-data.md".',
        en='Correct the address; write the name of a Markdown file, for example "decide-with-data.md".',
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Mae dolen sydd wedi torri yn gadael y darllenydd heb unman i fynd.",
        en="A broken link leaves the reader with nowhere to go.",
    ),
    bad="[data](decide-with-dta.md)",
    good="[data](decide-with-data.md)",
    find=find,
)
