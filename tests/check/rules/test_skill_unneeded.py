from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"
CRAFT = "curriculum/frameworks/craft.yml"


def test_skill_that_no_role_requires_is_found(tiny: Tiny) -> None:
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    [found] = tiny.diagnostics("C015")
    assert found.location == Location(CRAFT, 19, 10)
    assert found.message(Language.EN) == 'No role requires the skill "craft:listening".'
    assert found.message(Language.CY) == 'Nid oes yr un rôl yn gofyn am y sgil "craft:listening".'
    assert found.remedy(Language.EN) == (
        'Add the skill under "requires" in a role, or leave things as they are if nobody needs it.'
    )
    assert found.remedy(Language.CY) == (
        'Ychwanegwch y sgil o dan "requires" mewn rôl, neu gadewch bethau fel y maent '
        "os nad oes ei angen ar neb."
    )


def test_framework_that_no_role_uses_is_fine(tiny: Tiny) -> None:
    tiny.replace(MAKER, "      - {skill: craft:listening, level: awareness}\n", "")
    tiny.replace(MAKER, "      - {skill: craft:asking, level: working}\n", "      []\n")
    tiny.replace(MAKER, "      - {skill: craft:asking, level: awareness}\n", "      []\n")
    assert tiny.diagnostics() == []


def test_point_of_a_standard_need_not_be_required(tiny: Tiny) -> None:
    assert "values:2" not in tiny.text(EVERYONE)
    assert tiny.diagnostics() == []
