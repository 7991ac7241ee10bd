from __future__ import annotations

from conftest import Tiny
from llwybr.curriculum.identifiers import Need
from llwybr.plan.paths import Place
from llwybr.plan.serving import Demand, demands, services


def test_a_skill_is_served_by_published_modules_in_whatever_language(tiny: Tiny) -> None:
    tiny.remove("content/cy/modules/second.md")
    found = services(tiny.read())["craft:asking"]
    assert [(each.module.id, each.alignment.level) for each in found] == [
        ("first", "awareness"),
        ("second", "working"),
    ]
    tiny.replace("curriculum/modules/second.yml", "status: published", "status: draft")
    assert [each.module.id for each in services(tiny.read())["craft:asking"]] == ["first"]


def test_a_skill_is_required_by_places_up_to_a_level(tiny: Tiny) -> None:
    found = demands(tiny.read())
    assert found["craft:asking"] == (
        Demand(Place("maker", "junior-maker"), Need("craft:asking", "awareness")),
        Demand(Place("maker", "maker"), Need("craft:asking", "working")),
    )
    assert found["values:1"] == (Demand(Place("everyone"), Need("values:1")),)
    assert "values:2" not in found
