"""A setting for a rule that cannot be changed."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.checking import all_rules
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.settings import rule_names
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every name under `checks` of a rule that a build relies on."""
    # Only here, when all rules are loaded, can they be asked for: this module is one of them.
    fixed = {rule.name for rule in all_rules() if rule.is_essential}
    for name, location in rule_names(curriculum):
        if name in fixed:
            yield Finding(location, {"name": name})


RULE = Rule(
    code="C023",
    name="rule-fixed",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Ni ellir newid y rheol "{name}".',
        en='The rule "{name}" cannot be changed.',
    ),
    remedy=Bilingual(
        cy="Dilëwch y gosodiad, a chywirwch yr hyn y mae'r rheol yn ei ganfod.",
        en="Delete the setting, and correct what the rule finds.",
    ),
    why=Bilingual(
        cy="Heb y rheol hon gallai'r adeiladu fethu, neu gallai tudalennau anghywir gael eu cyhoeddi.",
        en="Without this rule the build could fail, or wrong pages could be published.",
    ),
    bad="checks:\n  severity: {key-unknown: ignore}",
    good="checks:\n  severity: {review-overdue: ignore}",
    find=find,
)
