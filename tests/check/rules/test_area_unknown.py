from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/frameworks/values.yml"


def test_area_that_does_not_exist_is_found_with_the_nearest(tiny: Tiny) -> None:
    tiny.replace(PATH, '{id: "1", area: people', '{id: "1", area: poeple')
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("C009", Location(PATH, 15, 21))
    assert found.message(Language.EN) == 'There is no area "poeple" in this framework.'
    assert found.message(Language.CY) == 'Nid oes maes "poeple" yn y fframwaith hwn.'
    assert found.remedy(Language.EN) == 'Did you mean "people"?'
    assert found.remedy(Language.CY) == 'Ai "people" oedd gennych mewn golwg?'


def test_skill_without_an_area_is_fine(tiny: Tiny) -> None:
    tiny.replace(PATH, '{id: "1", area: people, ', '{id: "1", ')
    assert tiny.diagnostics() == []
