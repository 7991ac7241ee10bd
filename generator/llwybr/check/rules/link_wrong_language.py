"""A link from one language into the other."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import links, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link in a text that leads to a page in the other language, by file or by address."""
    organisation = curriculum.organisation
    for edition, link in links(curriculum):
        other = edition.language.other
        base = organisation.value.base_url.in_(other) if organisation else None
        found = target(edition, link)
        is_other_file = found is not None and found.language is other
        if is_other_file or (base is not None and link.target.startswith(base)):
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
        cy="Cysylltwch â'r dudalen gyfatebol yn yr iaith hon; yr un enw sydd ar y ffeil yn y ddwy ffolder.",
        en="Link to the matching page in this language; the file has the same name in both folders.",
    ),
    why=Bilingual(
        cy="Ni ddylai darllenydd gael ei symud i iaith arall heb ofyn.",
        en="A reader should not be moved to another language without asking.",
    ),
    bad="[data](../../en/modules/decide-with-data.md)",
    good="[data](decide-with-data.md)",
    find=find,
)
