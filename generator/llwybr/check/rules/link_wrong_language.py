"""A link from one language into the other."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import links, target
from llwybr.check.own_site import OwnSite
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link in a text that leads to a page in the other language, by file or by address."""
    site = OwnSite.of(curriculum)
    for edition, link in links(curriculum):
        other = edition.language.other
        found, own = target(edition, link), site.find(link.target)
        if (found and found.language is other) or (own and own.language is other):
            yield Finding(link.location, {"target": link.target})


RULE = Rule(
    code="P003",
    name="link-wrong-language",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r ddolen "{target}" yn arwain at dudalen yn yr iaith arall.',
        en='The link "{target}" leads to a page in the other language.',
    ),
    remedy=Bilingual(
        cy="Rhowch ddolen at y dudalen gyfatebol yn yr iaith hon; yr un enw sydd ar y ffeil yn y ddwy ffolder.",
        en="Link to the matching page in this language; the file has the same name in both folders.",
    ),
    why=Bilingual(
        cy="Ni ddylai darllenydd gael ei symud i iaith arall heb ofyn am hynny.",
        en="A reader should not be moved to another language without having asked.",
    ),
    bad="[data](../../en/modules/decide-with-data.md)",
    good="[data](decide-with-data.md)",
    find=find,
)
