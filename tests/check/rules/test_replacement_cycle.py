from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
SECOND = "curriculum/modules/second.yml"
START = "curriculum/pathways/start.yml"
FIRST_EN = "content/en/modules/first.md"
FIRST_CY = "content/cy/modules/first.md"


def test_module_in_its_own_place_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST_EN, "See [the second step](second.md) and", "See")
    tiny.replace(FIRST_CY, "Gweler [yr ail gam](second.md) a'r", "Gweler yr")
    tiny.replace(START, "[first, second]", "[first]")
    tiny.replace(SECOND, "status: published", "status: retired\nreplaced_by: second")
    [found] = tiny.diagnostics()
    assert found.code == "M017"
    assert found.location == Location(SECOND, 2, 14)
    assert found.message(Language.EN) == (
        "These modules take each other's place in a circle: second > second."
    )
    assert found.message(Language.CY) == (
        "Mae'r modiwlau hyn yn cymryd lle ei gilydd mewn cylch: second > second."
    )
    assert found.remedy(Language.EN) == 'Name a module that is published under "replaced_by".'
    assert found.remedy(Language.CY) == 'Enwch fodiwl sydd wedi\'i gyhoeddi o dan "replaced_by".'


def test_two_modules_in_each_others_place_are_found_once(tiny: Tiny) -> None:
    tiny.replace(FIRST, "status: published", "status: retired\nreplaced_by: second")
    tiny.replace(SECOND, "status: published", "status: retired\nreplaced_by: first")
    [found] = tiny.diagnostics("M017")
    assert found.location == Location(FIRST, 2, 14)
    assert found.values == {"chain": "first > second > first"}


def test_module_that_is_still_published_ends_the_circle(tiny: Tiny) -> None:
    tiny.replace(FIRST, "original: both", "original: both\nreplaced_by: second")
    tiny.replace(SECOND, "status: published", "status: retired\nreplaced_by: first")
    assert tiny.diagnostics("M017") == []
