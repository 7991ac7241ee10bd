from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

MAKER = "curriculum/roles/digital/maker.yml"
EVERYONE = "curriculum/roles/everyone.yml"


def test_role_with_levels_and_requirements_of_its_own_is_found(tiny: Tiny) -> None:
    tiny.replace(MAKER, "levels:", 'requires: [{skill: "values:1"}]\nlevels:')
    [found] = tiny.diagnostics()
    assert found.code == "C026"
    assert found.location == Location(MAKER, 4, 1)
    assert found.message(Language.EN) == 'The role has levels, so nobody sees its own "requires".'
    assert found.message(Language.CY) == (
        'Mae gan y rôl lefelau, felly nid oes neb yn gweld ei "requires" ei hun.'
    )
    assert found.remedy(Language.EN) == "Move the requirements to the levels to which they belong."
    assert found.remedy(Language.CY) == "Symudwch y gofynion i'r lefelau y maent yn perthyn iddynt."


def test_empty_list_of_requirements_is_fine(tiny: Tiny) -> None:
    tiny.replace(MAKER, "levels:", "requires: []\nlevels:")
    assert tiny.diagnostics() == []


def test_role_without_levels_is_fine(tiny: Tiny) -> None:
    tiny.replace(EVERYONE, "requires:", "levels: []\nrequires:")
    assert tiny.diagnostics() == []
