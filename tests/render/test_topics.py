"""Modules by topic: what has no level and is taught, with the modules that teach it."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.frame import Scene
from llwybr.render.strings import load_strings
from llwybr.render.topics import TopicGroup, topic_groups

FIRST = "curriculum/modules/first.yml"
TAUGHT = "  - {skill: craft:asking, level: awareness, relation: teaches, outcomes: [ask]}\n"


def groups(tiny: Tiny, language: Language = Language.EN) -> list[TopicGroup]:
    plan = lay_out(tiny.read())
    page = plan.page("modules/index", language)
    return list(topic_groups(Scene(plan, page, load_strings(tiny.root / "theme"))))


def test_what_has_levels_or_is_not_taught_is_no_topic(tiny: Tiny) -> None:
    [values] = groups(tiny)
    assert values.name.text == "Values"
    [fair] = values.topics
    assert (fair.link.label.text, fair.link.href) == ("Be fair", "../frameworks/values/be-fair/")
    assert [module.label.text for module in fair.modules] == ["Plan together"]
    assert fair.count == ""


@pytest.mark.parametrize(("relation", "expected"), [("teaches", 2), ("supports", 1)])
def test_modules_that_only_support_a_topic_are_left_out(
    tiny: Tiny, relation: str, expected: int
) -> None:
    added = f'  - {{skill: "values:1", relation: {relation}, outcomes: [ask]}}\n'
    tiny.replace(FIRST, TAUGHT, TAUGHT + added)
    for language in Language:
        [values] = groups(tiny, language)
        assert len(values.topics[0].modules) == expected


def test_modules_are_named_by_title_and_many_are_counted(tiny: Tiny) -> None:
    fair = '  - {skill: "values:1", relation: teaches, outcomes: [ask]}\n'
    for n in range(3):
        for language in Language:
            text = tiny.text(f"content/{language.value}/modules/first.md")
            old = {"cy": "gofyn-yn-gyntaf", "en": "ask-first"}[language.value]
            tiny.write(f"content/{language.value}/modules/m-{n}.md", text.replace(old, f"m-{n}"))
        tiny.write(f"curriculum/modules/m-{n}.yml", tiny.text(FIRST).replace(TAUGHT, fair))
    [values] = groups(tiny)
    names = [module.label.text for module in values.topics[0].modules]
    assert names == ["Ask first"] * 3 + ["Plan together"]
    tiny.replace(FIRST, TAUGHT, fair)
    [values] = groups(tiny)
    assert values.topics[0].modules == ()
    assert values.topics[0].count == "Modules: 5"
