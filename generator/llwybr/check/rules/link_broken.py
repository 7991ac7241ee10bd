"""A link to a page or file that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import links, relative, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link whose target in this site does not exist."""
    pages, assets = curriculum.page_keys(), curriculum.assets
    for edition, link in links(curriculum):
        found = target(edition, link)
        if found and not found.exists(pages, assets):
            near = nearest(found.key, pages) if found.is_page else ""
            near = relative(f"{near}.md", edition) if near else ""
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
