from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "content/en/modules/first.md"
SECOND = "content/en/modules/second.md"


def test_second_module_with_a_slug_is_found(tiny: Tiny) -> None:
    tiny.replace(SECOND, "slug: plan-together", "slug: ask-first")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(SECOND, 4, 7)
    assert found.message(Language.EN) == (
        f'"{FIRST}" already uses the slug "ask-first" in the same language.'
    )
    assert found.message(Language.CY) == (
        f'Mae "{FIRST}" eisoes yn defnyddio\'r slug "ask-first" yn yr un iaith.'
    )
    assert found.remedy(Language.EN) == (
        "Give one of the two pages another slug, or another name if the slug comes from its name."
    )
    assert found.remedy(Language.CY) == (
        "Rhowch slug arall i un o'r ddwy dudalen, neu enw arall os o'r enw y daw'r slug."
    )


def test_page_in_place_of_a_section_is_found(tiny: Tiny) -> None:
    path = "content/cy/about.md"
    tiny.replace(path, "slug: am", "slug: modiwlau")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(path, 4, 7)
    assert found.values == {"slug": "modiwlau", "first": "curriculum/organisation.yml"}


def test_second_skill_with_a_name_is_found(tiny: Tiny) -> None:
    path = "curriculum/frameworks/craft.yml"
    tiny.replace(path, "en: Listening", "en: Asking")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(path, 19, 66)
    assert found.values == {"slug": "asking", "first": path}


def test_role_with_the_name_of_one_before_it_is_found(tiny: Tiny) -> None:
    first, second = "curriculum/roles/everyone.yml", "curriculum/roles/digital/maker.yml"
    tiny.replace(first, "en: Everyone", "en: Maker!")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(second, 1, 29)
    assert found.values == {"slug": "maker", "first": first}


def test_same_slug_in_the_other_language_is_fine(tiny: Tiny) -> None:
    tiny.replace("content/cy/about.md", "slug: am", "slug: about")
    assert tiny.diagnostics() == []


def test_same_slug_in_another_section_is_fine(tiny: Tiny) -> None:
    tiny.replace("content/en/about.md", "slug: about", "slug: ask-first")
    assert tiny.diagnostics() == []
