"""The choice of modules against every possible one, on many small instances."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import pytest

from llwybr.plan.choosing import cheapest

MINUTES = (10, 15, 20, 30, 30, 45, 45, 60, 90)


@dataclass(frozen=True)
class Instance:
    """A choice to be made."""

    teachers: Sequence[Sequence[str]]
    prerequisites: Mapping[str, Sequence[str]]
    minutes: Mapping[str, int]

    def price(self, chosen: frozenset[str]) -> tuple[int, int]:
        return sum(self.minutes[i] for i in chosen), len(chosen)

    def is_answer(self, chosen: frozenset[str], known: frozenset[str] = frozenset()) -> bool:
        is_closed = all({*self.prerequisites[i]} - known <= chosen for i in chosen)
        return is_closed and all(not chosen.isdisjoint(group) for group in self.teachers)


def instance(seed: int, *, modules: int, needs: int, width: int) -> Instance:
    """A random instance; prerequisites point to earlier modules only."""
    luck = random.Random(seed)
    ids = [f"m{n:03}" for n in range(modules)]
    before = {
        module_id: luck.sample(ids[:n], min(n, luck.choice((0, 0, 1, 1, 2))))
        for n, module_id in enumerate(ids)
    }
    groups = [luck.sample(ids, luck.randint(1, min(width, modules))) for _ in range(needs)]
    return Instance(groups, before, {module_id: luck.choice(MINUTES) for module_id in ids})


def subsets(ids: Sequence[str]) -> Iterator[frozenset[str]]:
    for size in range(len(ids) + 1):
        yield from (frozenset(each) for each in combinations(ids, size))


def dearest_excess(given: Instance, chosen: frozenset[str]) -> str | None:
    return next((i for i in sorted(chosen) if given.is_answer(chosen - {i})), None)


@pytest.mark.parametrize("seed", range(60))
def test_no_other_choice_is_cheaper_or_as_cheap_and_shorter(seed: int) -> None:
    given = instance(seed, modules=3 + seed % 9, needs=1 + seed % 8, width=1 + seed % 5)
    chosen = cheapest(given.teachers, given.prerequisites, given.minutes)
    assert given.is_answer(chosen)
    answers = (each for each in subsets(sorted(given.minutes)) if given.is_answer(each))
    assert given.price(chosen) == min(map(given.price, answers))


@pytest.mark.parametrize("seed", range(30))
def test_known_modules_are_not_needed_as_prerequisites(seed: int) -> None:
    given = instance(seed, modules=4 + seed % 7, needs=1 + seed % 6, width=1 + seed % 4)
    known = frozenset(random.Random(seed).sample(sorted(given.minutes), 2))
    chosen = cheapest(given.teachers, given.prerequisites, given.minutes, known)
    answers = (each for each in subsets(sorted(given.minutes)) if given.is_answer(each, known))
    assert given.is_answer(chosen, known)
    assert given.price(chosen) == min(map(given.price, answers))


@pytest.mark.parametrize("seed", range(20))
def test_an_answer_cut_short_is_closed_whole_without_excess_and_near_the_best(seed: int) -> None:
    given = instance(seed, modules=11, needs=9, width=4)
    chosen = cheapest(given.teachers, given.prerequisites, given.minutes, max_looks=0)
    assert given.is_answer(chosen)
    assert dearest_excess(given, chosen) is None
    answers = (each for each in subsets(sorted(given.minutes)) if given.is_answer(each))
    best = min(map(given.price, answers))[0]
    assert given.price(chosen)[0] <= best * 1.1


@pytest.mark.parametrize("seed", range(6))
def test_a_large_choice_is_within_a_tenth_of_one_searched_far_longer(seed: int) -> None:
    given = instance(seed, modules=200, needs=55, width=7)
    quick = cheapest(given.teachers, given.prerequisites, given.minutes)
    thorough = cheapest(given.teachers, given.prerequisites, given.minutes, max_looks=1_000_000)
    assert given.is_answer(quick)
    assert dearest_excess(given, quick) is None
    assert given.price(quick)[0] <= given.price(thorough)[0] * 1.1


def test_the_order_of_what_is_given_makes_no_difference() -> None:
    given = instance(7, modules=60, needs=25, width=5)
    luck = random.Random(1)
    groups = [luck.sample(group, len(group)) for group in luck.sample(given.teachers, 25)]
    ids = luck.sample(sorted(given.minutes), 60)
    before = {i: given.prerequisites[i] for i in ids}
    minutes = {i: given.minutes[i] for i in ids}
    assert cheapest(groups, before, minutes) == cheapest(
        given.teachers, given.prerequisites, given.minutes
    )


def test_nothing_is_needed_for_nothing() -> None:
    assert cheapest([], {"a": ()}, {"a": 10}) == frozenset()


def test_a_prerequisite_that_teaches_it_is_enough() -> None:
    chosen = cheapest([("a", "b")], {"a": (), "b": ("a",)}, {"a": 30, "b": 5})
    assert chosen == {"a"}


def test_a_dear_module_for_two_needs_beats_two_that_are_cheaper_each() -> None:
    groups = [("both", "one"), ("both", "two")]
    before: dict[str, tuple[str, ...]] = {"both": (), "one": (), "two": ()}
    assert cheapest(groups, before, {"both": 50, "one": 30, "two": 30}) == {"both"}
    assert cheapest(groups, before, {"both": 61, "one": 30, "two": 30}) == {"one", "two"}


def test_a_shared_prerequisite_is_paid_for_once() -> None:
    groups = [("one", "alone"), ("two",)]
    before = {"base": (), "one": ("base",), "two": ("base",), "alone": ()}
    minutes = {"base": 60, "one": 10, "two": 10, "alone": 15}
    assert cheapest(groups, before, minutes) == {"base", "one", "two"}


def test_a_long_chain_of_prerequisites_is_no_burden() -> None:
    ids = [f"m{n:05}" for n in range(5000)]
    before = {i: (ids[n - 1],) if n else () for n, i in enumerate(ids)}
    assert len(cheapest([(ids[-1],)], before, dict.fromkeys(ids, 5))) == 5000
