from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
START = "curriculum/pathways/start.yml"


def test_role_in_an_audience_twice_is_found(tiny: Tiny) -> None:
    tiny.replace(SECOND, "[everyone, maker]", "[everyone, maker, everyone]")
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(SECOND, 10, 29)
    assert found.message(Language.EN) == '"everyone" is in the list twice; the first is on line 10.'
    assert found.message(Language.CY) == (
        'Mae "everyone" yn y rhestr ddwywaith; mae\'r tro cyntaf ar linell 10.'
    )
    assert found.remedy(Language.EN) == "Keep one and delete the other."
    assert found.remedy(Language.CY) == "Cadwch un a dilëwch y llall."


def test_prerequisite_twice_is_found(tiny: Tiny) -> None:
    tiny.replace(SECOND, "prerequisites: [first]", "prerequisites: [first, first]")
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(SECOND, 9, 24)
    assert found.values == {"id": "first", "line": "9"}


def test_skill_of_a_module_twice_at_one_level_is_found(tiny: Tiny) -> None:
    again = "  - {skill: craft:asking, level: working, relation: supports}\n"
    tiny.replace(SECOND, "prerequisites: [first]", again + "prerequisites: [first]")
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(SECOND, 9, 5)
    assert found.values == {"id": "craft:asking (working)", "line": "7"}


def test_requirement_of_a_role_level_twice_is_found(tiny: Tiny) -> None:
    again = "      - {skill: craft:listening, level: awareness}\n"
    tiny.write(MAKER, tiny.text(MAKER) + again)
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(MAKER, 14, 9)
    assert found.values == {"id": "craft:listening (awareness)", "line": "13"}


def test_requirement_of_a_role_twice_is_found(tiny: Tiny) -> None:
    tiny.write(EVERYONE, tiny.text(EVERYONE) + '  - {skill: "values:1"}\n')
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(EVERYONE, 5, 5)
    assert found.values == {"id": "values:1", "line": "4"}


def test_audience_of_a_pathway_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(START, "audience: [everyone]", "audience: [everyone, everyone]")
    [found] = tiny.diagnostics()
    assert found.code == "C025"
    assert found.location == Location(START, 5, 22)
    assert found.values == {"id": "everyone", "line": "5"}


def test_skill_at_two_levels_is_fine(tiny: Tiny) -> None:
    again = "  - {skill: craft:asking, level: awareness, relation: supports}\n"
    tiny.replace(SECOND, "prerequisites: [first]", again + "prerequisites: [first]")
    assert tiny.diagnostics() == []


def test_requirement_at_two_levels_of_the_role_is_fine(tiny: Tiny) -> None:
    tiny.replace(MAKER, "craft:asking, level: awareness", "craft:asking, level: working")
    assert tiny.diagnostics() == []
