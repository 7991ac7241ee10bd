"""A link to a page or pathway that readers cannot see."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.drafts import links_for_readers
from llwybr.check.links import target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import INDEX_KEYS, Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link of a published text to a page or a pathway that is a draft."""
    drafts = {i for i, page in curriculum.pages.items() if not page.is_published}
    published = curriculum.published_pathways()
    drafts |= {f"pathways/{i}" for i in curriculum.pathways if i not in published}
    drafts -= {*INDEX_KEYS}
    for edition, link in links_for_readers(curriculum):
        found = target(edition, link)
        if found and found.is_page and found.key in drafts:
            yield Finding(link.location, {"key": found.key})


RULE = Rule(
    code="C028",
    name="page-unpublished",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Drafft yw\'r dudalen "{key}": nid yw ar y safle.',
        en='The page "{key}" is a draft: it is not on the site.',
    ),
    remedy=Bilingual(
        cy="Cyhoeddwch y dudalen, neu dilëwch y ddolen.",
        en="Publish the page, or delete the link.",
    ),
    why=Bilingual(
        cy="Ni all darllenydd ddilyn dolen at dudalen nad yw ar y safle.",
        en="A reader cannot follow a link to a page that is not on the site.",
    ),
    bad="[About](about.md)\n# about.md\nstatus: draft",
    good="[About](about.md)\n# about.md\nstatus: published",
    find=find,
)
