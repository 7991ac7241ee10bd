from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"


def test_version_of_a_role_that_the_framework_does_not_have_is_found(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft", "framework: craft\nframework_version: '0'")
    [found] = tiny.diagnostics()
    assert found.code == "C013"
    assert found.location == Location(MAKER, 3, 20)
    assert found.message(Language.EN) == 'The framework "craft" is not here in version "0".'
    assert found.message(Language.CY) == 'Nid fersiwn "0" o\'r fframwaith "craft" sydd yma.'
    assert found.remedy(Language.EN) == (
        'The framework\'s file has "1": look at what has changed since "0", then write "1".'
    )
    assert found.remedy(Language.CY) == (
        'Mae "1" yn ffeil y fframwaith: edrychwch ar yr hyn a newidiodd ers "0", ac yna '
        'ysgrifennwch "1".'
    )


def test_version_in_an_alignment_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(SECOND, "level: working, relation", 'level: working, version: "2", relation')
    [found] = tiny.diagnostics()
    assert found.code == "C013"
    assert found.location == Location(SECOND, 7, 52)
    assert found.values == {"framework": "craft", "version": "2", "here": "1"}


def test_same_version_is_fine(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft", "framework: craft\nframework_version: '1'")
    tiny.replace(SECOND, "level: working, relation", 'level: working, version: "1", relation')
    assert tiny.diagnostics() == []


def test_framework_that_does_not_exist_is_left_to_another_rule(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft", "framework: crft\nframework_version: '0'")
    assert tiny.diagnostics("C013") == []
