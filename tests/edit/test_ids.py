from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from conftest import Tiny
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.edit import ids
from llwybr.edit.refusal import Refusal, Why


def refusal(call: Callable[..., Any], *words: Any) -> tuple[Why, dict[str, str]]:
    with pytest.raises(Refusal) as caught:
        call(*words)
    return caught.value.why, caught.value.values


@pytest.mark.parametrize("record_id", ["a", "ask-first", "2-go", "1"])
def test_an_id_in_kebab_case_will_do(record_id: str) -> None:
    ids.check_id(record_id)
    assert ids.optional(record_id) == record_id
    assert ids.optional("") == ""


@pytest.mark.parametrize(
    ("record_id", "near"),
    [
        ("Ask First", "ask-first"),
        ("gofyn_yn_gyntaf", "gofyn-yn-gyntaf"),
        ("dŵr", "dwr"),
        ("../escape", "escape"),
        ("a--b", "a-b"),
        ("ask\n", "ask"),
        ("", ""),
        ("???", ""),
    ],
)
def test_any_other_id_is_refused_with_one_that_will_do(record_id: str, near: str) -> None:
    assert refusal(ids.check_id, record_id) == (Why.ID_WRONG, {"id": record_id, "near": near})


def test_an_id_is_taken_in_any_sub_folder_readable_or_not(tiny: Tiny) -> None:
    tiny.write("curriculum/modules/deep/third.yml", tiny.text("curriculum/modules/first.yml"))
    tiny.write("curriculum/modules/broken.yml", "status: [\n")
    curriculum = tiny.read()
    taken = {"path": "curriculum/modules/deep/third.yml"}
    assert refusal(ids.check_free, curriculum, "modules", "third") == (Why.TAKEN, taken)
    taken = {"path": "curriculum/modules/broken.yml"}
    assert refusal(ids.check_free, curriculum, "modules", "broken") == (Why.TAKEN, taken)
    taken = {"path": "curriculum/pathways/start.yml"}
    assert refusal(ids.check_free, curriculum, "pathways", "start") == (Why.TAKEN, taken)
    ids.check_free(curriculum, "modules", "start")


@pytest.mark.parametrize("folder", ["modules", "pathways"])
def test_the_name_of_the_list_of_a_section_is_no_id(tiny: Tiny, folder: str) -> None:
    why, values = refusal(ids.check_free, tiny.read(), folder, "index")
    assert (why, values["id"]) == (Why.ID_WRONG, "index")


def test_an_address_can_be_had_once_in_each_section_and_language(tiny: Tiny) -> None:
    curriculum = tiny.read()
    assert refusal(ids.slug, curriculum, "modules", "ask-first", Language.EN) == (
        Why.ADDRESS_TAKEN,
        {"slug": "ask-first", "path": "content/en/modules/first.md", "option": "slug-en"},
    )
    assert ids.slug(curriculum, "modules", "ask-first", Language.CY) == "ask-first"
    assert ids.slug(curriculum, "pathways", "ask-first", Language.EN) == "ask-first"
    assert ids.slug(curriculum, "modules", "modules", Language.EN) == "modules"


def test_an_address_is_kebab_case(tiny: Tiny) -> None:
    found = refusal(ids.slug, tiny.read(), "modules", "Gofyn Eto", Language.CY)
    assert found == (Why.ADDRESS_WRONG, {"slug": "Gofyn Eto", "near": "gofyn-eto"})


def test_a_skill_is_named_with_a_level_where_its_framework_has_levels(tiny: Tiny) -> None:
    curriculum = tiny.read()
    assert ids.need(curriculum, "craft:asking=working") == Need("craft:asking", "working")
    assert ids.need(curriculum, "values:1") == Need("values:1", None)


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("craft:askin=working", "craft:asking"),
        ("kraft:asking", "craft:asking"),
        ("asking", "craft:asking"),
        ("x:y", ""),
        ("", ""),
    ],
)
def test_an_unknown_skill_is_refused_with_the_nearest(tiny: Tiny, written: str, near: str) -> None:
    skill = written.partition("=")[0]
    found = refusal(ids.need, tiny.read(), written)
    assert found == (Why.SKILL_UNKNOWN, {"skill": skill, "near": near})


@pytest.mark.parametrize(
    ("written", "choices"),
    [
        ("craft:asking", "craft:asking=awareness, craft:asking=working"),
        ("craft:asking=expert", "craft:asking=awareness, craft:asking=working"),
        ("craft:listening=working", "craft:listening=awareness"),
        ("values:1=working", "values:1"),
    ],
)
def test_a_level_that_the_skill_does_not_have_is_refused(
    tiny: Tiny, written: str, choices: str
) -> None:
    found = refusal(ids.need, tiny.read(), written)
    assert found == (Why.LEVEL_UNKNOWN, {"skill": written, "choices": choices})


def test_an_unknown_module_is_refused_with_the_nearest(tiny: Tiny) -> None:
    curriculum = tiny.read()
    assert ids.module(curriculum, "first") == "first"
    found = refusal(ids.module, curriculum, "frist")
    assert found == (Why.MODULE_UNKNOWN, {"id": "frist", "near": "first"})


def test_a_word_that_is_no_choice_is_refused_with_the_nearest() -> None:
    assert ids.choice("video", ("video", "reading")) == "video"
    assert refusal(ids.choice, "vidoe", ("video", "reading")) == (
        Why.CHOICE_WRONG,
        {"value": "vidoe", "choices": "video, reading", "near": "video"},
    )
