from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.curriculum.fault import FaultKind
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.memory.run import Run
from llwybr.read.tree import NotACurriculum, read


def test_every_record_is_read_under_the_name_of_its_file(tiny: Tiny) -> None:
    curriculum = tiny.read()
    assert list(curriculum.frameworks) == ["craft", "values"]
    assert list(curriculum.roles) == ["everyone", "maker"]
    assert list(curriculum.modules) == ["first", "second"]
    assert list(curriculum.pathways) == ["start"]
    assert list(curriculum.pages) == ["about", "index"]
    assert curriculum.faults == ()
    assert curriculum.organisation is not None
    assert curriculum.organisation.value.name.cy == "Cyngor Bach"
    assert curriculum.glossary is not None
    assert [term.id for term in curriculum.glossary.value.terms] == ["city", "song", "wool"]


def test_each_module_has_an_edition_in_each_language(tiny: Tiny) -> None:
    module = tiny.read().modules["second"]
    assert list(module.editions) == [Language.CY, Language.EN]
    welsh, english = module.edition(Language.CY), module.edition(Language.EN)
    assert (welsh.language, english.language) == (Language.CY, Language.EN)
    assert welsh.front.value.title == "Cynllunio gyda'n gilydd"
    assert english.front.value.title == "Plan together"
    assert english.path == "content/en/modules/second.md"
    assert english.front.at("summary") == Location("content/en/modules/second.md", 3, 10)
    assert [link.target for link in english.text.links] == ["first.md"]
    assert english.text.links[0].location == Location("content/en/modules/second.md", 9, 12)


def test_facts_of_a_module_know_their_places(tiny: Tiny) -> None:
    facts = tiny.read().modules["second"].facts
    assert facts.value.prerequisites == ("first",)
    assert facts.at("prerequisites", 0) == Location("curriculum/modules/second.yml", 9, 17)


def test_each_page_has_an_edition_in_each_language(tiny: Tiny) -> None:
    page = tiny.read().pages["about"]
    assert {each: edition.front.value.slug for each, edition in page.editions.items()} == {
        Language.CY: "am",
        Language.EN: "about",
    }


def test_files_beside_the_texts_are_assets(tiny: Tiny) -> None:
    tiny.write("content/en/modules/form.pdf", "x")
    assert tiny.read().assets == {"cy/images/map.png", "en/images/map.png", "en/modules/form.pdf"}


def test_known_ids_are_those_of_all_files(tiny: Tiny) -> None:
    assert tiny.read().known == {
        "cy/modules": {"first", "second"},
        "cy/pages": {"about", "index"},
        "en/modules": {"first", "second"},
        "en/pages": {"about", "index"},
        "frameworks": {"craft", "values"},
        "modules": {"first", "second"},
        "pathways": {"start"},
        "roles": {"everyone", "maker"},
    }


def test_broken_record_is_known_though_not_read(tiny: Tiny) -> None:
    tiny.write("curriculum/frameworks/values.yml", "name: [\n")
    tiny.replace("curriculum/modules/second.yml", "original: cy\n", "")
    tiny.write("curriculum/pathways/start.yml", "")
    curriculum = tiny.read()
    assert list(curriculum.frameworks) == ["craft"]
    assert list(curriculum.modules) == ["first"]
    assert list(curriculum.pathways) == []
    for folder, record in (("frameworks", "values"), ("modules", "second"), ("pathways", "start")):
        assert curriculum.knows(folder, record)
    assert not curriculum.knows("pathways", "second")
    assert not curriculum.knows("nowhere", "start")


def test_broken_text_is_known_though_not_read(tiny: Tiny) -> None:
    tiny.write("content/en/modules/second.md", "No front matter.\n")
    tiny.write("content/cy/about.md", "---\ntitle: [\n---\n")
    curriculum = tiny.read()
    assert list(curriculum.modules["second"].editions) == [Language.CY]
    assert list(curriculum.pages["about"].editions) == [Language.EN]
    assert curriculum.knows("en/modules", "second")
    assert curriculum.knows("cy/pages", "about")
    assert [fault.kind for fault in curriculum.faults] == [
        FaultKind.YAML_BROKEN,
        FaultKind.FRONT_MATTER_MISSING,
    ]


def test_facts_with_a_duplicate_key_are_still_read(tiny: Tiny) -> None:
    path = "curriculum/modules/second.yml"
    tiny.write(path, tiny.text(path) + "original: en\n")
    curriculum = tiny.read()
    assert curriculum.modules["second"].facts.value.original == "cy"
    assert [fault.kind for fault in curriculum.faults] == [FaultKind.KEY_DUPLICATE]


def test_page_in_a_folder_has_the_folder_in_its_id(tiny: Tiny) -> None:
    for language in Language:
        text = tiny.text(f"content/{language.value}/about.md").replace("slug: a", "slug: deep-a")
        tiny.write(f"content/{language.value}/help/about.md", text)
        tiny.write(f"content/{language.value}/modules/index.md", text.replace("deep-", "list-"))
    curriculum = tiny.read()
    assert list(curriculum.pages) == ["about", "help/about", "index", "modules/index"]
    assert list(curriculum.modules) == ["first", "second"]


def test_text_without_facts_is_a_fault_and_not_a_module(tiny: Tiny) -> None:
    tiny.write("content/en/modules/third.md", tiny.text("content/en/modules/second.md"))
    curriculum = tiny.read()
    assert list(curriculum.modules) == ["first", "second"]
    [fault] = curriculum.faults
    assert fault.kind is FaultKind.FILE_MISSING
    assert fault.location == Location("content/en/modules/third.md", 2, 1)
    assert fault.values == {"path": "curriculum/modules/third.yml"}


def test_page_keys_are_those_of_texts_and_of_generated_pages(tiny: Tiny) -> None:
    keys = tiny.read().page_keys()
    assert keys == {
        "index",
        "glossary",
        "coverage",
        "help/index",
        "posts/index",
        "search",
        "status",
        "everything",
        "about",
        "modules/index",
        "modules/first",
        "modules/second",
        "pathways/index",
        "pathways/start",
        "roles/index",
        "roles/everyone",
        "roles/maker",
        "roles/maker/junior-maker",
        "roles/maker/maker",
        "frameworks/index",
        "frameworks/craft",
        "frameworks/craft/asking",
        "frameworks/craft/listening",
        "frameworks/values",
        "frameworks/values/1",
        "frameworks/values/2",
    }


def test_read_twice_gives_the_same(tiny: Tiny) -> None:
    assert tiny.read() == tiny.read()


@pytest.mark.parametrize("folder", ["curriculum", "content"])
def test_folder_without_both_parts_is_not_a_curriculum(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    with pytest.raises(NotACurriculum, match=tmp_path.name):
        read(tmp_path)


def test_empty_parts_miss_the_two_files_that_every_curriculum_has(tmp_path: Path) -> None:
    (tmp_path / "curriculum").mkdir()
    (tmp_path / "content").mkdir()
    curriculum = read(tmp_path)
    assert [(fault.kind, fault.location.path) for fault in curriculum.faults] == [
        (FaultKind.FILE_MISSING, "curriculum/organisation.yml"),
        (FaultKind.FILE_MISSING, "curriculum/glossary.yml"),
    ]
    assert curriculum.modules == {}


def test_several_processes_read_what_one_reads(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny.replace("content/en/modules/first.md", "slug: ask-first", "slug: Ask first")
    tiny.write("curriculum/pathways/broken.yml", "name: [\n")
    alone = tiny.read()
    monkeypatch.setattr("llwybr.read.loading._ENOUGH_TO_SHARE", 1)
    assert read(tiny.root, Run(jobs=2)) == alone
    assert len(alone.faults) >= 2
