from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location


def test_missing_glossary_is_found_at_its_own_path(tiny: Tiny) -> None:
    path = "curriculum/glossary.yml"
    tiny.remove(path)
    [found] = tiny.diagnostics()
    assert found.code == "S011"
    assert found.location == Location(path, 1, 1)
    assert found.message(Language.EN) == f'The file "{path}" is missing.'
    assert found.message(Language.CY) == f'Mae\'r ffeil "{path}" ar goll.'
    assert found.remedy(Language.EN) == (
        f'Create "{path}"; "llwybr schema" says what belongs in the file.'
    )
    assert found.remedy(Language.CY) == (
        f'Crëwch "{path}"; mae "llwybr schema" yn dweud beth sydd i fod yn y ffeil.'
    )


def test_missing_organisation_is_found(tiny: Tiny) -> None:
    tiny.remove("curriculum/organisation.yml")
    [found] = tiny.diagnostics()
    assert found.code == "S011"
    assert found.location == Location("curriculum/organisation.yml", 1, 1)


def test_module_without_facts_is_found_once_at_its_welsh_text(tiny: Tiny) -> None:
    for language in Language:
        folder = f"content/{language.value}/modules"
        text = tiny.text(f"{folder}/second.md").replace("slug: ", "slug: third-")
        tiny.write(f"{folder}/third.md", text)
    [found] = tiny.diagnostics()
    assert found.code == "S011"
    assert found.location == Location("content/cy/modules/third.md", 2, 1)
    assert found.message(Language.EN) == 'The file "curriculum/modules/third.yml" is missing.'


def test_list_of_modules_needs_no_facts(tiny: Tiny) -> None:
    for language in Language:
        text = tiny.text(f"content/{language.value}/index.md")
        tiny.write(f"content/{language.value}/modules/index.md", text)
    assert tiny.diagnostics() == []
