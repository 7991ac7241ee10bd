from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/roles/digital/maker.yml"


def test_family_that_does_not_exist_is_found_with_the_nearest(tiny: Tiny) -> None:
    tiny.replace(PATH, "family: makers", "family: maker")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("C010", Location(PATH, 3, 9))
    assert found.message(Language.EN) == 'There is no family "maker" in the role\'s framework.'
    assert found.message(Language.CY) == 'Nid oes teulu "maker" yn fframwaith y rôl.'
    assert found.remedy(Language.EN) == 'Did you mean "makers"?'


def test_family_without_a_framework_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "framework: craft\n", "")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("C010", Location(PATH, 2, 9))
    assert "framework" in found.remedy(Language.EN)


def test_family_of_a_framework_that_cannot_be_read_is_not_told_as_well(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "kind: skills", "kind: skill")
    assert tiny.diagnostics("C010") == []
