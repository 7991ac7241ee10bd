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


def test_severity_of_a_rule_that_does_not_exist_is_found(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + "checks: {severity: {zzz: info}}\n")
    [found] = tiny.diagnostics()
    assert found.code == "C022"
    assert found.location == Location(ORGANISATION, 14, 21)
    assert found.message(Language.EN) == 'There is no rule called "zzz".'
    assert found.message(Language.CY) == 'Nid oes rheol o\'r enw "zzz".'
    assert found.remedy(Language.EN) == "Use a name from the list of rules in the help for authors."
    assert found.remedy(Language.CY) == (
        "Defnyddiwch enw o'r rhestr o reolau yn y cymorth i awduron."
    )


def test_rule_with_a_name_like_it_is_suggested(tiny: Tiny) -> None:
    tiny.write(
        ORGANISATION, tiny.text(ORGANISATION) + "checks: {severity: {review-overdew: info}}\n"
    )
    [found] = tiny.diagnostics()
    assert found.location == Location(ORGANISATION, 14, 21)
    assert found.remedy(Language.EN) == 'Did you mean "review-overdue"?'
    assert found.remedy(Language.CY) == 'Ai "review-overdue" oedd gennych mewn golwg?'


def test_code_in_place_of_a_name_is_understood(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + "checks: {severity: {m008: info}}\n")
    [found] = tiny.diagnostics()
    assert found.location == Location(ORGANISATION, 14, 21)
    assert found.remedy(Language.EN) == 'Did you mean "review-overdue"?'
    assert found.remedy(Language.CY) == 'Ai "review-overdue" oedd gennych mewn golwg?'


def test_exemption_from_a_rule_that_does_not_exist_is_found(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(rule="zzz"))
    [found] = tiny.diagnostics()
    assert found.code == "C022"
    assert found.location == Location(ORGANISATION, 16, 14)
    assert found.values == {"name": "zzz", "near": ""}


def test_rule_that_exists_is_fine(tiny: Tiny) -> None:
    tiny.write(ORGANISATION, tiny.text(ORGANISATION) + EXEMPT.format(rule="review-overdue"))
    assert tiny.diagnostics() == []
