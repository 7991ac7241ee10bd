from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.plan.paths import plan_path

CY, EN = Language.CY, Language.EN


def test_lower_levels_come_first_and_the_gap_is_named(tiny: Tiny) -> None:
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert [step.module for step in path.steps] == ["first", "second"]
    assert path.steps[0].teaches == (Need("craft:asking", "awareness"),)
    assert path.steps[1].teaches == (Need("craft:asking", "working"),)
    assert path.uncovered == (Need("craft:listening", "awareness"),)
    assert path.minutes == 20 + 10 + 40


def test_a_prerequisite_is_on_the_path_only_because_of_what_follows(tiny: Tiny) -> None:
    path = plan_path(tiny.read(), "everyone", None, CY)
    assert [step.module for step in path.steps] == ["first", "second"]
    assert path.steps[0].teaches == ()
    assert path.steps[0].before == ("second",)
    assert path.uncovered == ()


def test_what_the_learner_has_is_left_out(tiny: Tiny) -> None:
    have = [Need("craft:asking", "working"), Need("craft:listening", "awareness")]
    path = plan_path(tiny.read(), "maker", "maker", EN, have)
    assert path.steps == ()
    assert path.required == ()


def test_a_lower_level_held_is_not_taught_again(tiny: Tiny) -> None:
    path = plan_path(tiny.read(), "maker", "maker", EN, [Need("craft:asking", "awareness")])
    taught = [need for step in path.steps for need in step.teaches]
    assert taught == [Need("craft:asking", "working")]


def test_a_draft_is_not_on_a_path(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert [step.module for step in path.steps] == ["first"]
    assert Need("craft:asking", "working") in path.uncovered


def test_a_cheaper_module_is_preferred(tiny: Tiny) -> None:
    tiny.write(
        "curriculum/modules/cheap.yml",
        tiny.text("curriculum/modules/second.yml").replace("40", "5"),
    )
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/modules/second.md").replace("slug: ", "slug: rhad-")
        tiny.write(f"content/{language}/modules/cheap.md", text)
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert [step.module for step in path.steps] == ["first", "cheap"]


def test_a_path_in_welsh_uses_modules_that_exist_in_welsh(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    curriculum = tiny.read()
    assert "second" not in [s.module for s in plan_path(curriculum, "maker", "maker", CY).steps]
    assert "second" in [s.module for s in plan_path(curriculum, "maker", "maker", EN).steps]


def test_a_role_or_level_that_does_not_exist_is_a_key_error(tiny: Tiny) -> None:
    with pytest.raises(KeyError):
        plan_path(tiny.read(), "nobody", None, EN)
    with pytest.raises(KeyError):
        plan_path(tiny.read(), "maker", "grand-maker", EN)


def test_a_cycle_of_prerequisites_ends(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "prerequisites: []", "prerequisites: [second]")
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert sorted(step.module for step in path.steps) == ["first", "second"]


def test_a_long_chain_of_prerequisites_is_put_in_order(tiny: Tiny) -> None:
    facts = tiny.text("curriculum/modules/first.yml")
    before = "first"
    for number in range(1500):
        name = f"m{number}"
        text = facts.replace("prerequisites: []", f"prerequisites: [{before}]")
        if number < 1499:
            text = text.replace("craft:asking, level: awareness", '"values:2"')
        else:
            text = text.replace("level: awareness", "level: working").replace("10}", "1}")
        tiny.write(f"curriculum/modules/{name}.yml", text)
        tiny.write(
            f"content/en/modules/{name}.md",
            tiny.text("content/en/modules/first.md").replace("ask-first", name),
        )
        before = name
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert [step.module for step in path.steps] == ["first", *(f"m{n}" for n in range(1500))]
