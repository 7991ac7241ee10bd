from __future__ import annotations

from collections.abc import Iterable

import pytest

from conftest import Tiny
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.plan.paths import LearningPath, Place, path_of, path_to, places
from llwybr.plan.teaching import teaching

CY, EN = Language.CY, Language.EN


def plan_path(
    curriculum: Curriculum,
    role: str,
    level: str | None,
    language: Language,
    have: Iterable[Need] = (),
) -> LearningPath:
    return path_to(teaching(curriculum, language), Place(role, level), have)


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


def test_modules_that_need_each_other_stand_on_no_path(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "prerequisites: []", "prerequisites: [second]")
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert path.steps == ()
    assert path.uncovered == path.required


@pytest.mark.slow
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


def test_a_module_is_left_out_where_one_of_its_prerequisites_cannot_be_had(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: draft")
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert path.steps == ()
    assert path.uncovered == path.required


def test_a_prerequisite_that_the_learner_knows_is_assumed(tiny: Tiny) -> None:
    path = plan_path(tiny.read(), "maker", "maker", EN, [Need("craft:asking", "awareness")])
    assert [step.module for step in path.steps] == ["second"]
    assert path.assumed == ("first",)
    assert path.minutes == 40


def test_a_move_takes_what_the_level_before_needs_as_known(tiny: Tiny) -> None:
    known = teaching(tiny.read(), EN)
    path = path_to(known, Place("maker", "maker"), origin=Place("maker", "junior-maker"))
    assert path.required == (Need("craft:asking", "working"), Need("craft:listening", "awareness"))
    assert [step.module for step in path.steps] == ["second"]
    assert path.assumed == ("first",)


def test_a_lower_level_than_before_is_no_gap(tiny: Tiny) -> None:
    known = teaching(tiny.read(), EN)
    path = path_to(known, Place("maker", "junior-maker"), origin=Place("maker", "maker"))
    assert path.required == ()
    assert path.uncovered == ()
    assert path.steps == ()


def test_each_step_says_for_which_requirement_it_is_there(tiny: Tiny) -> None:
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert [step.serves for step in path.steps] == [(Need("craft:asking", "working"),)] * 2
    path = plan_path(tiny.read(), "everyone", None, EN)
    assert path.steps[0].serves == path.steps[1].serves == (Need("values:1"),)


def test_of_two_levels_of_one_skill_the_higher_is_required(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/roles/digital/maker.yml",
        "      - {skill: craft:listening, level: awareness}",
        "      - {skill: craft:asking, level: awareness}",
    )
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert path.required == (Need("craft:asking", "working"),)


def test_a_level_that_is_not_defined_for_the_skill_is_uncovered(tiny: Tiny) -> None:
    tiny.replace(
        "curriculum/roles/digital/maker.yml",
        "{skill: craft:listening, level: awareness}",
        "{skill: craft:listening, level: working}",
    )
    path = plan_path(tiny.read(), "maker", "maker", EN)
    assert path.uncovered == (Need("craft:listening", "working"),)


def test_a_programme_is_a_path_with_stages_sessions_and_optional_steps(tiny: Tiny) -> None:
    tiny.write(
        "curriculum/pathways/start.yml",
        tiny.text("curriculum/pathways/start.yml")
        + "    optional: [second]\n"
        + "    sessions:\n"
        + "      - {id: meet, name: {cy: Cwrdd, en: Meet}, summary: {cy: Cwrdd., en: Meet.}, "
        + "minutes: 25}\n",
    )
    path = path_of(tiny.read(), "start", CY)
    assert [step.module for step in path.steps] == ["first", "second"]
    assert [step.is_optional for step in path.steps] == [False, True]
    assert [step.before for step in path.steps] == [("second",), ()]
    assert path.steps[0].teaches == (Need("craft:asking", "awareness"),)
    assert [session.id for session in path.sessions] == ["meet"]
    assert path.minutes == 30 + 25
    assert path.optional_minutes == 40


def test_every_level_and_every_role_without_levels_is_a_place(tiny: Tiny) -> None:
    found = list(places(tiny.read()))
    assert found == [Place("everyone"), Place("maker", "junior-maker"), Place("maker", "maker")]
    assert [place.key for place in found][1:] == ["roles/maker/junior-maker", "roles/maker/maker"]
