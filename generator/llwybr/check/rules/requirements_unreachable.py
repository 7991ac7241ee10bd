"""A role with levels that also requires something itself."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every role with both `levels` and `requires`."""
    for role in curriculum.roles.values():
        if role.value.levels and role.value.requires:
            yield Finding(role.source.at_key("requires"))


RULE = Rule(
    code="C026",
    name="requirements-unreachable",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae gan y rôl lefelau, felly nid oes neb yn gweld ei "requires" ei hun.',
        en='The role has levels, so nobody sees its own "requires".',
    ),
    remedy=Bilingual(
        cy="Symudwch y gofynion i'r lefelau y maent yn perthyn iddynt.",
        en="Move the requirements to the levels to which they belong.",
    ),
    why=Bilingual(
        cy="Caiff llwybr dysgu ei bennu ar gyfer pob lefel, ac nid ar gyfer y rôl ei hun.",
        en="A learning path is worked out for each level, not for the role itself.",
    ),
    bad="levels:\n  - {id: junior, requires: []}\nrequires:\n  - {skill: craft:asking}",
    good="levels:\n  - id: junior\n    requires:\n      - {skill: craft:asking}",
    find=find,
)
