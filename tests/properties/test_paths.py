"""The promises of a learning path, on curricula that nobody has thought of.

`LLWYBR_EXAMPLES` makes the tests try more.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Entry, Source
from llwybr.curriculum.module import Edition, EditionFront, Module, ModuleFacts
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Text
from llwybr.plan.coverage import coverage
from llwybr.plan.paths import LearningPath, Place, needs_of, path_to, places
from llwybr.plan.teaching import Teaching, teaching

pytestmark = pytest.mark.slow

TRIES = settings(
    max_examples=int(os.environ.get("LLWYBR_EXAMPLES", "200")), deadline=None, derandomize=True
)

LEVELS = ("awareness", "working", "practitioner", "expert")
SKILLS = ("asking", "listening", "making")
WITHOUT_LEVELS = "kindness"
EN = Language.EN


def name(text: str) -> dict[str, str]:
    return {"cy": text, "en": text, "cy_status": "ours"}


def framework(defined: Mapping[str, Sequence[str]]) -> Framework:
    """Three skills at some of four levels, and one that has none."""
    skills = [{"id": i, "name": name(i), "levels": list(levels)} for i, levels in defined.items()]
    return Framework.model_validate(
        {
            "name": name("Craft"),
            "short_name": {"cy": "C", "en": "C"},
            "kind": "skills",
            "version": "1",
            "summary": {"cy": "C", "en": "C"},
            "source": {
                "url": {"cy": "https://c.example/", "en": "https://c.example/"},
                "publisher": name("C"),
                "read_on": "2026-10-01",
            },
            "licence": "facts only",
            "levels": [{"id": each, "name": name(each)} for each in LEVELS],
            "skills": [*skills, {"id": WITHOUT_LEVELS, "name": name("kind"), "levels": []}],
        }
    )


def module(module_id: str, facts: Mapping[str, object], languages: Collection[Language]) -> Module:
    record = ModuleFacts.model_validate(
        {"status": "published", "original": "both", "format": "reading", **facts}
    )
    front = EditionFront.model_validate(
        {
            "title": module_id,
            "summary": module_id,
            "slug": module_id,
            "outcomes": {},
            "translation": {"status": "drafted"},
        }
    )
    editions = {
        each: Edition(each, Entry(front, Source(f"{module_id}.md")), Text("")) for each in languages
    }
    return Module(module_id, Entry(record, Source(f"{module_id}.yml")), editions)


def needs(draw: st.DrawFn, defined: Mapping[str, Sequence[str]]) -> list[dict[str, object]]:
    """Skills with a level that is defined, or the one that has none."""
    pairs = [(skill, level) for skill, levels in defined.items() for level in sorted(levels)]
    every = st.sampled_from([*pairs, (WITHOUT_LEVELS, None)])
    chosen = draw(st.lists(every, min_size=1, max_size=4))
    return [{"skill": f"craft:{skill}", "level": level} for skill, level in dict.fromkeys(chosen)]


@st.composite
def curricula(draw: st.DrawFn) -> Curriculum:
    """Four modules or more, a few in one language only; a role whose levels rise and fall."""
    defined = {
        each: draw(st.lists(st.sampled_from(LEVELS), min_size=2, unique=True)) for each in SKILLS
    }
    modules: dict[str, Module] = {}
    for n in range(draw(st.integers(4, 8))):
        taught = [{**each, "relation": "teaches"} for each in needs(draw, defined)]
        before = draw(st.lists(st.sampled_from(sorted(modules)), max_size=2)) if n % 2 else []
        languages = draw(st.sampled_from([(EN, Language.CY)] * 4 + [(EN,)]))
        facts = {
            "minutes": {"learn": draw(st.sampled_from([10, 20, 30, 45]))},
            "alignments": taught,
            "prerequisites": before,
            "status": draw(st.sampled_from(["published"] * 6 + ["draft"])),
        }
        modules[f"m{n}"] = module(f"m{n}", facts, languages)
    ladder = [
        {"id": f"level-{n}", "name": name(f"level {n}"), "requires": needs(draw, defined)}
        for n in range(draw(st.integers(1, 3)))
    ]
    role = Role.model_validate({"name": name("maker"), "levels": ladder})
    return Curriculum(
        organisation=None,
        frameworks={"craft": Entry(framework(defined), Source("craft.yml"))},
        roles={"maker": Entry(role, Source("maker.yml"))},
        modules=modules,
        pathways={},
        glossary=None,
        ledger=None,
        pages={},
        assets=frozenset(),
        words=frozenset(),
        known={},
        faults=(),
    )


@st.composite
def journeys(draw: st.DrawFn) -> tuple[Teaching, LearningPath]:
    """A path to some level: from nothing, from another level, or with some skills held."""
    curriculum = draw(curricula())
    known = teaching(curriculum, draw(st.sampled_from(Language)))
    there = draw(st.sampled_from(list(places(curriculum))))
    origin = draw(st.sampled_from([None, None, None, *places(curriculum)]))
    held = draw(st.lists(st.sampled_from([Need(f"craft:{SKILLS[0]}", each) for each in LEVELS])))
    return known, path_to(known, there, held, origin)


def rungs(path: LearningPath) -> frozenset[Need]:
    """Every level that the path teaches."""
    return frozenset(need for step in path.steps for need in step.teaches)


def is_whole(
    known: Teaching, chosen: Collection[str], wanted: Collection[Need], path: LearningPath
) -> bool:
    taught = {need for module_id in chosen for need in known.taught[module_id]}
    needed = {i for module_id in chosen for i in known.prerequisites[module_id]}
    return taught.issuperset(wanted) and needed <= {*chosen, *path.assumed, *usual(known, path)}


def usual(known: Teaching, path: LearningPath) -> frozenset[str]:
    """What somebody who comes from another level has taken."""
    before = path_to(known, path.origin).steps if path.origin else ()
    return frozenset(step.module for step in before)


def orders(known: Teaching, modules: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for order in permutations(modules):
        place = {module_id: n for n, module_id in enumerate(order)}
        if all(place.get(i, -1) < place[m] for m in order for i in known.prerequisites[m]):
            yield order


def climbs(known: Teaching, order: Sequence[str], wanted: Collection[Need]) -> bool:
    """Whether no level comes before one below it of the same skill, of those wanted."""
    met: set[Need] = set()
    for module_id in order:
        here = {need for need in known.taught[module_id] if need in wanted}
        met |= here
        for need in here:
            below = {
                n for n in wanted if n.skill == need.skill and known.rank(n) < known.rank(need)
            }
            if not below <= met:
                return False
    return True


@TRIES
@given(journeys())
def test_prerequisites_are_there_and_come_first(journey: tuple[Teaching, LearningPath]) -> None:
    known, path = journey
    met: set[str] = set()
    for step in path.steps:
        assert {*known.prerequisites[step.module]} <= met | {*path.assumed}
        assert step.module not in met
        met.add(step.module)


@TRIES
@given(journeys())
def test_what_is_required_is_taught_or_named_as_uncovered(
    journey: tuple[Teaching, LearningPath],
) -> None:
    known, path = journey
    assert {*path.required} - rungs(path) == {*path.uncovered}
    assert not any(need in known.teachers for need in path.uncovered)


@TRIES
@given(journeys())
def test_levels_climb_where_any_order_of_the_steps_would(
    journey: tuple[Teaching, LearningPath],
) -> None:
    known, path = journey
    wanted, modules = rungs(path), [step.module for step in path.steps]
    if not climbs(known, modules, wanted) and len(modules) < 8:
        assert not any(climbs(known, each, wanted) for each in orders(known, modules))


@TRIES
@given(journeys())
def test_no_step_can_be_left_out(journey: tuple[Teaching, LearningPath]) -> None:
    known, path = journey
    modules, wanted = {step.module for step in path.steps}, rungs(path)
    assert is_whole(known, modules, wanted, path)
    for module_id in modules:
        assert not is_whole(known, modules - {module_id}, wanted, path), module_id


@TRIES
@given(journeys())
def test_no_other_modules_take_less_time(journey: tuple[Teaching, LearningPath]) -> None:
    known, path = journey
    wanted = rungs(path)
    for size in range(len(known.minutes) + 1):
        for chosen in combinations(sorted(known.minutes), size):
            if is_whole(known, chosen, wanted, path):
                assert sum(known.minutes[i] for i in chosen) >= path.minutes


@TRIES
@given(journeys())
def test_every_step_says_why(journey: tuple[Teaching, LearningPath]) -> None:
    _, path = journey
    met: set[Need] = set()
    place = {step.module: n for n, step in enumerate(path.steps)}
    for step in path.steps:
        assert step.teaches or step.before
        assert step.serves
        assert {*step.serves} <= {*path.required}
        assert met.isdisjoint(step.teaches)
        assert all(place[each] > place[step.module] for each in step.before)
        met.update(step.teaches)


@TRIES
@given(journeys())
def test_nothing_is_taught_that_the_learner_has(journey: tuple[Teaching, LearningPath]) -> None:
    known, path = journey
    if path.origin is None:
        return
    held = {n.skill: known.rank(n) for n in needs_of(known.curriculum, path.origin)}
    for need in (*path.required, *rungs(path)):
        assert need.skill not in held or known.rank(need) > held[need.skill]


@TRIES
@given(curricula(), st.integers(0, 9))
def test_the_order_in_which_modules_were_read_makes_no_difference(
    curriculum: Curriculum, shift: int
) -> None:
    modules = list(curriculum.modules.items())
    other = replace(curriculum, modules=dict([*modules[shift:], *modules[:shift]]))
    for there in places(curriculum):
        here = path_to(teaching(curriculum, EN), there)
        assert path_to(teaching(other, EN), there) == here


@TRIES
@given(curricula())
def test_coverage_and_paths_say_the_same(curriculum: Curriculum) -> None:
    for line in coverage(curriculum):
        path = path_to(teaching(curriculum, line.language), line.place)
        assert line.missing == path.uncovered
        assert line.required == path.required
        assert {*line.covered} == {*line.required} - {*line.missing}


@TRIES
@given(curricula())
def test_a_fall_in_level_is_no_gap(curriculum: Curriculum) -> None:
    known = teaching(curriculum, EN)
    role = curriculum.roles["maker"].value
    first, last = Place("maker", role.levels[0].id), Place("maker", role.levels[-1].id)
    held = {n.skill: known.rank(n) for n in needs_of(curriculum, first)}
    falling = {n for n in needs_of(curriculum, last) if known.rank(n) <= held.get(n.skill, -1)}
    move = path_to(known, last, origin=first)
    assert falling.isdisjoint(move.required)
    assert falling.isdisjoint(move.uncovered)
