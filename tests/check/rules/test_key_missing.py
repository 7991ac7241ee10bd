from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_missing_key_of_a_file_is_found_at_its_first_key(tiny: Tiny) -> None:
    path = "curriculum/modules/second.yml"
    tiny.replace(path, "original: cy\n", "")
    [found] = tiny.diagnostics()
    assert found.code == "S005"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == 'The key "original" is missing.'
    assert found.message(Language.CY) == 'Mae\'r allwedd "original" ar goll.'
    assert found.remedy(Language.EN) == 'Add "original"; "llwybr schema" says what may stand there.'
    assert found.remedy(Language.CY) == (
        'Ychwanegwch "original"; mae "llwybr schema" yn dweud beth y gellir ei roi yno.'
    )


def test_missing_language_is_found_at_the_mapping_that_lacks_it(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "{cy: Crefft, en: Craft}", "{cy: Crefft}")
    [found] = tiny.diagnostics("S005")
    assert found.location == Location(path, 2, 13)
    assert found.message(Language.EN) == 'The key "en" is missing.'


def test_missing_key_of_front_matter_is_found_below_its_first_line(tiny: Tiny) -> None:
    path = "content/en/modules/second.md"
    tiny.replace(path, "slug: plan-together\n", "")
    [found] = tiny.diagnostics()
    assert found.code == "S005"
    assert found.location == Location(path, 2, 1)
    assert found.values == {"key": "slug"}


def test_key_with_a_default_may_be_left_out(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "audience: [everyone, maker]\n", "")
    tiny.replace("content/en/modules/first.md", "keywords: [ask, question]\n", "")
    assert tiny.diagnostics() == []
