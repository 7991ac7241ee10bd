"""The order of a role's levels, worked out from names and from what they require."""

from __future__ import annotations

import random

import pytest

from llwybr.read.ladder import Rung, climb, joined


def order(*levels: tuple[str, int]) -> list[str]:
    """The climbing order, which must not depend on the order of the levels."""
    rungs = [Rung(name, weight) for name, weight in levels]
    ordered = climb(rungs)
    for seed in range(5):
        random.Random(seed).shuffle(rungs)
        assert climb(rungs) == ordered
    return [rung.name for rung in ordered]


@pytest.mark.parametrize(
    "wanted",
    [
        (("Junior maker", 9), ("Maker", 12), ("Senior maker", 15), ("Head of making", 14)),
        (("Trainee maker", 4), ("Associate maker", 9), ("Maker", 12), ("Chief maker", 10)),
        (("Service analyst", 9), ("Senior service analyst", 11), ("Service manager", 15)),
        (("Incident manager", 19), ("Major incident manager", 29)),
        (("Principal maker", 28), ("Lead maker", 32)),
        (("Lead maker", 28), ("Principal maker", 32)),
        (("Lead maker", 30), ("Lead maker - management", 30), ("Principal maker", 35)),
        (("Maker", 12), ("Senior maker", 11), ("Lead maker", 11)),
        (("Deputy head of making", 20), ("Head of making", 20), ("Director of making", 20)),
    ],
    ids=lambda levels: levels[0][0],
)
def test_climbing_order(wanted: tuple[tuple[str, int], ...]) -> None:
    assert order(*wanted) == [name for name, _ in wanted]


def test_names_alone_settle_what_weighs_the_same() -> None:
    assert order(("B", 1), ("A", 1)) == ["A", "B"]


@pytest.mark.parametrize(
    ("known", "wanted", "result"),
    [
        (["b", "a"], ["a", "b"], ["b", "a"]),
        (["b", "a"], ["a", "x", "b", "y"], ["b", "y", "a", "x"]),
        (["a"], ["x", "y", "a"], ["x", "y", "a"]),
        (["a", "gone", "b"], ["a", "b"], ["a", "b"]),
        ([], ["a", "b"], ["a", "b"]),
    ],
)
def test_known_levels_keep_their_order(
    known: list[str], wanted: list[str], result: list[str]
) -> None:
    assert joined(known, wanted) == result
