from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/modules/first.yml"


def test_skill_with_levels_named_without_one_is_found(tiny: Tiny) -> None:
    tiny.replace(PATH, "craft:asking, level: awareness,", "craft:asking,")
    [found] = tiny.diagnostics()
    assert (found.code, found.location) == ("C011", Location(PATH, 7, 13))
    assert found.message(Language.EN) == 'The skill "craft:asking" is named without a level.'
    assert found.message(Language.CY) == 'Enwir y sgil "craft:asking" heb lefel.'
    assert found.remedy(Language.EN) == (
        'Add "level" with one of these levels: awareness, working.'
    )


def test_skill_that_has_no_levels_is_fine_without_one(tiny: Tiny) -> None:
    tiny.replace("curriculum/frameworks/craft.yml", "{id: asking, ", "{id: asking, levels: [], ")
    tiny.replace(PATH, "craft:asking, level: awareness,", "craft:asking,")
    assert [d.location.path for d in tiny.diagnostics("C011")] == []
