"""A setting for a rule that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.checking import all_rules
from llwybr.check.links import Guesses
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.settings import rule_names
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every name under `checks` that is not a rule's."""
    # Only here, when all rules are loaded, can they be asked for: this module is one of them.
    rules = {rule.name: rule.code for rule in all_rules()}
    by_code = {code.lower(): name for name, code in rules.items()}
    guesses = Guesses()
    for name, location in rule_names(curriculum):
        if name not in rules:
            near = by_code.get(name) or guesses.near(name, rules)
            yield Finding(location, {"name": name, "near": near})


RULE = Rule(
    code="C022",
    name="rule-unknown",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes rheol o\'r enw "{name}".',
        en='There is no rule called "{name}".',
    ),
    remedy=Bilingual(
        cy="Defnyddiwch enw o'r rhestr o reolau yn y cymorth i awduron.",
        en="Use a name from the list of rules in the help for authors.",
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Ni fyddai'r gosodiad yn newid dim.",
        en="The setting would change nothing.",
    ),
    bad="checks:\n  severity: {name-od: info}",
    good="checks:\n  severity: {review-overdue: info}",
    find=find,
)
