from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ORGANISATION = "curriculum/organisation.yml"
EXEMPT = """\
checks:
  exempt:
    - {{rule: {rule}, paths: [content/cy/about.md], reason: It says why.}}
"""


def test_severity_of_a_rule_that_a_build_relies_on_is_found(tiny: Tiny) -> None:
    tiny.write(
        ORGANISATION, tiny.text(ORGANISATION) + "checks: {severity: {skill-unknown: warning}}\n"
    )
    [found] = tiny.diagnostics()
    assert found.code == "C023"
    assert found.location == Location(ORGANISATION, 14, 21)
    assert found.message(Language.EN) == 'The rule "skill-unknown" cannot be changed.'
    assert found.message(Language.CY) == 'Ni ellir newid y rheol "skill-unknown".'
    assert found.remedy(Language.EN) == "Delete the setting, and correct what the rule finds."
    assert found.remedy(Language.CY) == (
        "Dilëwch y gosodiad, a chywirwch yr hyn y mae'r rheol yn ei ganfod."
    )


def test_exemption_from_such_a_rule_is_found(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(rule="skill-unknown"))
    [found] = tiny.diagnostics()
    assert found.code == "C023"
    assert found.location == Location(ORGANISATION, 16, 14)
    assert found.values == {"name": "skill-unknown"}


def test_rule_that_may_be_changed_is_fine(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(rule="review-overdue"))
    assert tiny.diagnostics() == []


def test_rule_that_does_not_exist_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(rule="zzz"))
    assert tiny.diagnostics("C023") == []
