from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

ROLE = "curriculum/roles/everyone.yml"


def test_unknown_framework_in_a_reference_is_found_with_the_nearest_one(tiny: Tiny) -> None:
    tiny.replace(ROLE, '"values:1"', '"valus:1"')
    [found] = tiny.diagnostics()
    assert found.code == "C001"
    assert found.location == Location(ROLE, 4, 13)
    assert found.message(Language.EN) == 'The framework "valus" does not exist.'
    assert found.message(Language.CY) == 'Nid yw\'r fframwaith "valus" yn bod.'
    assert found.remedy(Language.EN) == 'Did you mean "values"?'
    assert found.remedy(Language.CY) == 'Ai "values" oedd gennych mewn golwg?'


def test_unknown_framework_of_a_role_gets_the_general_remedy(tiny: Tiny) -> None:
    path = "curriculum/roles/digital/maker.yml"
    tiny.replace(path, "framework: craft", "framework: zzz")
    [found] = tiny.diagnostics("C001")
    assert found.location == Location(path, 2, 12)
    assert found.remedy(Language.EN) == (
        'Use the name of a file in "curriculum/frameworks", or add the framework there.'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch enw ffeil o "curriculum/frameworks", neu ychwanegwch y fframwaith yno.'
    )


def test_unknown_framework_in_an_alignment_is_found(tiny: Tiny) -> None:
    path = "curriculum/modules/first.yml"
    tiny.replace(path, "craft:asking", "zzz:asking")
    [found] = tiny.diagnostics()
    assert found.code == "C001"
    assert found.location == Location(path, 7, 13)


def test_framework_that_cannot_be_read_is_not_unknown(tiny: Tiny) -> None:
    tiny.write("curriculum/frameworks/craft.yml", "name: [\n")
    assert [d.code for d in tiny.diagnostics()] == ["S001"]
