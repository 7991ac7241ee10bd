from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

FIRST = "curriculum/modules/first.yml"
MAKER = "curriculum/roles/digital/maker.yml"
CRAFT = "curriculum/frameworks/craft.yml"
START = "curriculum/pathways/start.yml"
ENGLISH = "content/en/modules/second.md"
ABOUT = "content/en/about.md"


def test_id_that_is_not_the_name_of_the_file_is_found(tiny: Tiny) -> None:
    tiny.replace(FIRST, "original: both", "original: both\nid: one")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(FIRST, 4, 5)
    assert found.message(Language.EN) == 'The id here is "one", but the file is called "first".'
    assert found.message(Language.CY) == 'Y dynodydd yma yw "one", ond enw\'r ffeil yw "first".'
    assert found.remedy(Language.EN) == 'Delete the key "id", or write "first" here.'
    assert found.remedy(Language.CY) == 'Dilëwch yr allwedd "id", neu ysgrifennwch "first" yma.'


def test_id_of_a_role_is_its_file_and_not_its_folder(tiny: Tiny) -> None:
    tiny.replace(MAKER, "framework: craft", "id: digital\nframework: craft")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(MAKER, 2, 5)
    assert found.values == {"id": "digital", "name": "maker"}


def test_id_in_front_matter_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(ENGLISH, "slug: plan-together", "slug: plan-together\nid: plan-together")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(ENGLISH, 5, 5)
    assert found.values == {"id": "plan-together", "name": "second"}


def test_id_of_a_page_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(ABOUT, "slug: about", "slug: about\nid: us")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(ABOUT, 5, 5)
    assert found.values == {"id": "us", "name": "about"}


def test_id_of_a_framework_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(CRAFT, "kind: skills", "kind: skills\nid: crefft")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(CRAFT, 4, 5)
    assert found.values == {"id": "crefft", "name": "craft"}


def test_id_of_a_pathway_is_looked_at(tiny: Tiny) -> None:
    tiny.replace(START, "audience: [everyone]", "audience: [everyone]\nid: starts")
    [found] = tiny.diagnostics()
    assert found.code == "M006"
    assert found.location == Location(START, 6, 5)
    assert found.values == {"id": "starts", "name": "start"}


def test_same_id_as_the_name_of_the_file_is_fine(tiny: Tiny) -> None:
    tiny.replace(FIRST, "original: both", "original: both\nid: first")
    tiny.replace(MAKER, "framework: craft", "id: maker\nframework: craft")
    tiny.replace(ENGLISH, "slug: plan-together", "slug: plan-together\nid: second")
    assert tiny.diagnostics() == []
