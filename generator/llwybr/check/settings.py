"""The rules that an organisation names when it says how strict the checks are."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.location import Location


def rule_names(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    """Every name under `checks` in `curriculum/organisation.yml`, with its place."""
    organisation = curriculum.organisation
    if organisation is None:
        return
    for name in organisation.value.checks.severity:
        yield name, organisation.source.at_key("checks", "severity", name)
    for n, exemption in enumerate(organisation.value.checks.exempt):
        yield exemption.rule, organisation.at("checks", "exempt", n, "rule")
