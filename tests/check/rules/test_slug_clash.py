from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "content/en/modules/first.md"
SECOND = "content/en/modules/second.md"
ABOUT = "content/en/about.md"


def _retire_second(tiny: Tiny) -> None:
    """Let the first module take the second one's place."""
    path = "curriculum/modules/second.yml"
    tiny.replace(path, "status: published", "status: retired\nreplaced_by: first")
    tiny.replace(FIRST, "See [the second step](second.md) and", "See")
    tiny.replace("content/cy/modules/first.md", "Gweler [yr ail gam](second.md) a'r", "Gweler yr")
    tiny.replace("curriculum/pathways/start.yml", "[first, second]", "[first]")


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


def test_old_address_that_is_a_page_now_is_found(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nold_paths: [us, modules/ask-first]")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(ABOUT, 5, 17)
    assert found.message(Language.EN) == (
        f'"{FIRST}" already uses the slug "modules/ask-first" in the same language.'
    )
    assert found.message(Language.CY) == (
        f'Mae "{FIRST}" eisoes yn defnyddio\'r slug "modules/ask-first" yn yr un iaith.'
    )
    assert found.remedy(Language.EN) == (
        'Delete "modules/ask-first" from "old_paths" here, or give the other page another slug.'
    )
    assert found.remedy(Language.CY) == (
        'Dilëwch "modules/ask-first" o dan "old_paths" yma, neu rhowch slug arall i\'r dudalen '
        "arall."
    )


def test_old_address_of_two_pages_is_found(tiny: Tiny) -> None:
    role = "curriculum/roles/everyone.yml"
    tiny.replace(ABOUT, "slug: about", "slug: about\nold_paths: [us]")
    tiny.replace(role, "requires:", "old_paths: {cy: [ni], en: [us]}\nrequires:")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(role, 3, 28)
    assert found.values == {"slug": "us", "first": ABOUT, "near": "us"}


def test_old_address_that_is_the_page_s_own_is_found(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nold_paths: [about]")
    [found] = tiny.diagnostics()
    assert found.code == "M004"
    assert found.location == Location(ABOUT, 5, 13)
    assert found.values == {"slug": "about", "first": ABOUT, "near": "about"}


def test_old_address_in_the_other_language_is_fine(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nold_paths: [am]")
    assert tiny.diagnostics() == []


def test_module_may_take_the_slug_of_the_retired_one_that_it_replaces(tiny: Tiny) -> None:
    _retire_second(tiny)
    tiny.replace(FIRST, "slug: ask-first", "slug: plan-together")
    assert tiny.diagnostics() == []


def test_other_module_in_the_place_of_a_retired_one_that_leads_elsewhere_is_found(
    tiny: Tiny,
) -> None:
    _retire_second(tiny)
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/modules/second.md")
        text = text.replace("slug: ", "slug: third-")
        tiny.write(f"content/{language}/modules/third.md", text)
    tiny.write("curriculum/modules/third.yml", tiny.text("curriculum/modules/first.yml"))
    tiny.replace("content/en/modules/third.md", "slug: third-plan-together", "slug: plan-together")
    [found] = tiny.diagnostics("M004")
    assert found.location == Location(SECOND, 4, 7)
    assert found.values == {
        "slug": "modules/plan-together",
        "first": "content/en/modules/third.md",
        "near": "modules/plan-together",
    }
