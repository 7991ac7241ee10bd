from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
CRAFT = "curriculum/frameworks/craft.yml"
WELSH = "content/cy/modules/second.md"


def test_skill_level_that_no_module_teaches_is_counted(tiny: Tiny) -> None:
    assert "craft:listening" not in tiny.text(FIRST) + tiny.text(SECOND)
    [found] = tiny.diagnostics("C020")
    assert found.location == Location(MAKER, 1, 7)
    assert found.message(Language.EN) == "Skill levels without a module: 1 in Welsh, 1 in English."
    assert found.message(Language.CY) == "Lefelau sgiliau heb fodiwl: 1 yn Gymraeg, 1 yn Saesneg."
    assert found.remedy(Language.EN) == (
        'Use "llwybr path maker/maker" to see what is missing, and write modules for it.'
    )
    assert found.remedy(Language.CY) == (
        'Defnyddiwch "llwybr path maker/maker" i weld beth sydd ar goll, ac '
        "ysgrifennwch fodiwlau ar ei gyfer."
    )


def test_each_language_is_counted(tiny: Tiny) -> None:
    tiny.remove(WELSH)
    found = tiny.diagnostics("C020")
    assert [d.location for d in found] == [Location(MAKER, 1, 7), Location(EVERYONE, 1, 7)]
    assert [d.values["cy"] for d in found] == ["2", "1"]


def test_draft_teaches_nobody(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "levels: [awareness], ", "")
    tiny.replace(MAKER, "craft:listening, level: awareness", "craft:listening, level: working")
    tiny.replace(SECOND, "status: published", "status: draft")
    tiny.replace(EVERYONE, '  - {skill: "values:1"}', "  []")
    [found] = tiny.diagnostics("C020")
    assert found.location == Location(MAKER, 1, 7)
    assert found.values == {"cy": "2", "en": "2", "path": "maker/maker"}


def test_role_whose_skills_are_all_taught_is_fine(tiny: Tiny) -> None:
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    assert tiny.diagnostics() == []
