"""Arrows keep to strips and gutters where nothing else stands."""

from __future__ import annotations

import random

import pytest

from conftest import PROJECT, Tiny
from drawings import crossings
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from llwybr.render.diagram import DiagramView
from llwybr.render.frame import Scene
from llwybr.render.paths import path_view
from llwybr.render.strings import load_strings
from llwybr.render.strokes import Obstacles, Point, arrows

UPPER, LOWER, RIGHT = Point(18, 20), Point(18, 90), Point(56, 20)


def obstacles(*stops: Point, names: tuple[Point, ...] = ()) -> Obstacles:
    return Obstacles(stops, names, 18)


def test_lines_and_other_arrows_say_what_needs_no_arrow() -> None:
    stops = {1: [UPPER], 2: [RIGHT], 3: [LOWER]}
    followers = {1: (2, 3), 2: (3,), 3: ()}
    stand = obstacles(UPPER, RIGHT, LOWER)
    both, _ = arrows(stops, followers, (), stand)
    assert len(both) == 2
    assert arrows(stops, followers, {(1, 2)}, stand)[0] == both[1:]


def test_an_arrow_to_the_stop_just_below_is_straight_and_needs_no_gutter() -> None:
    assert arrows({1: [UPPER], 2: [LOWER]}, {1: (2,), 2: ()}, (), obstacles(UPPER, LOWER)) == (
        ("M18 33L18 74M14 68L18 74L22 68",),
        0,
    )


@pytest.mark.parametrize(
    "between",
    [obstacles(UPPER, LOWER, Point(18, 55)), obstacles(UPPER, LOWER, names=(Point(0, 60),))],
)
def test_an_arrow_goes_round_what_is_between(between: Obstacles) -> None:
    [arrow], gutter = arrows({1: [UPPER], 2: [LOWER]}, {1: (2,), 2: ()}, (), between)
    assert arrow.startswith("M6 26L-5 26Q-9 26 -9 30L-9 82Q-9 86 -5 86L2 86M")
    assert gutter == 15


def test_a_name_beside_the_stops_is_not_between_them() -> None:
    names = obstacles(UPPER, LOWER, names=(Point(52, 60),))
    assert arrows({1: [UPPER], 2: [LOWER]}, {1: (2,), 2: ()}, (), names)[1] == 0


def test_a_stop_with_others_beside_it_is_left_and_reached_from_below() -> None:
    end = Point(56, 120)
    [arrow], _ = arrows({1: [RIGHT], 2: [end]}, {1: (2,), 2: ()}, (), obstacles(RIGHT, end))
    assert arrow.startswith("M51 32L51 37Q51 41 47 41L-5 41Q-9 41 -9 45")
    assert arrow.endswith("L60 136M64 142L60 136L56 142")


def test_stops_on_one_line_are_joined_below_it() -> None:
    far = Point(94, 20)
    assert arrows({1: [UPPER], 2: [far]}, {1: (2,), 2: ()}, (), obstacles(UPPER, RIGHT, far)) == (
        ("M18 33L18 37Q18 41 22 41L90 41Q94 41 94 39L94 36M98 42L94 36L90 42",),
        0,
    )


def test_arrows_join_the_nearest_stops() -> None:
    stops = {1: [UPPER, Point(18, 300)], 2: [Point(18, 360)]}
    [arrow], _ = arrows(stops, {1: (2,), 2: ()}, (), obstacles(UPPER, Point(18, 300)))
    assert arrow.startswith("M18 313L18 344")


def test_arrows_that_would_touch_run_beside_each_other_and_those_of_one_stop_together() -> None:
    places = {n: [Point(18, 100 * n)] for n in range(1, 5)}
    stand = obstacles(*(points[0] for points in places.values()))
    found, gutter = arrows(places, {1: (3, 4), 2: (4,), 3: (), 4: ()}, (), stand)
    lanes = [arrow.split("Q")[1].split()[0] for arrow in found]
    assert lanes == ["-15", "-15", "-9"]
    assert gutter == 21


def drawings(plan: SitePlan) -> dict[str, DiagramView]:
    words = load_strings(PROJECT / "theme")
    found = {}
    for (language, key), path in plan.paths.items():
        scene = Scene(plan, plan.page(key, language), words)
        drawing = path_view(scene, path).diagram if path.steps else None
        if drawing:
            found[f"{language.value} {key}"] = drawing
    return found


def test_no_arrow_of_this_site_crosses_a_name_or_a_stop() -> None:
    found = drawings(lay_out(read(PROJECT)))
    assert any(drawing.arrows for drawing in found.values())
    assert {key: crossed for key, each in found.items() if (crossed := crossings(each))} == {}


@pytest.mark.parametrize("seed", range(5))
def test_no_arrow_of_a_generated_path_crosses_a_name_or_a_stop(tiny: Tiny, seed: int) -> None:
    chance = random.Random(seed)
    skills = "".join(
        f"  - {{id: s{n}, name: {{cy: {'Sgil ' * chance.randint(1, 9)}{n}, "
        f"en: {'Skill ' * chance.randint(1, 9)}{n}}}}}\n"
        for n in range(8)
    )
    craft = "curriculum/frameworks/craft.yml"
    tiny.write(craft, tiny.text(craft) + skills)
    levels = ("awareness", "working")
    for n in range(14):
        needs = ", ".join(f"m{k}" for k in range(n) if chance.random() < 0.25)
        teaches = ", ".join(
            f"{{skill: craft:s{chance.randrange(8)}, level: {level}, relation: teaches}}"
            for level in levels
            if chance.random() < 0.6
        )
        _module(tiny, f"m{n}", needs, teaches)
    required = "".join(
        f"\n      - {{skill: craft:s{n}, level: {chance.choice(levels)}}}" for n in range(8)
    )
    start = "requires:\n      - {skill: craft:asking, level: aw"
    maker = "curriculum/roles/digital/maker.yml"
    tiny.replace(maker, start, start.replace("requires:", f"requires:{required}"))
    found = drawings(lay_out(tiny.read()))
    assert any(len(drawing.arrows) > 2 for drawing in found.values())
    assert {key: crossed for key, each in found.items() if (crossed := crossings(each))} == {}


def _module(tiny: Tiny, name: str, needs: str, teaches: str) -> None:
    tiny.write(
        f"curriculum/modules/{name}.yml",
        "status: published\nowner: {team: learning}\noriginal: both\nformat: reading\n"
        f"minutes: {{learn: 10}}\nprerequisites: [{needs}]\nalignments: [{teaches}]\n"
        "review: {last: 2026-10-01, every: 12 months}\n",
    )
    for language in ("cy", "en"):
        text = tiny.text(f"content/{language}/modules/first.md")
        slug = text[text.index("slug: ") :].splitlines()[0]
        tiny.write(f"content/{language}/modules/{name}.md", text.replace(slug, f"slug: {name}"))
