"""A published module or pathway that leads to a module readers cannot see."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.drafts import links_for_readers
from llwybr.check.links import target
from llwybr.check.references import published_references
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every draft, reviewed or retired module that something published names or links to."""
    for module_id, location in (*published_references(curriculum), *_links(curriculum)):
        module = curriculum.modules.get(module_id)
        if module and not module.is_published:
            yield Finding(location, {"id": module_id, "status": module.facts.value.status})


def _links(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    for edition, link in links_for_readers(curriculum):
        found = target(edition, link)
        if found and found.key.startswith("modules/"):
            yield found.key.removeprefix("modules/"), link.location


RULE = Rule(
    code="C006",
    name="module-unpublished",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r modiwl "{id}" wedi\'i gyhoeddi ("{status}").',
        en='The module "{id}" is not published ("{status}").',
    ),
    remedy=Bilingual(
        cy="Cyhoeddwch y modiwl, neu tynnwch ef oddi yma.",
        en="Publish the module, or remove it here.",
    ),
    why=Bilingual(
        cy="Ni all darllenydd ddilyn cam at dudalen nad yw ar y safle.",
        en="A reader cannot follow a step to a page that is not on the site.",
    ),
    bad="prerequisites: [a-draft]",
    good="prerequisites: [what-is-digital]",
    find=find,
)
