"""The steps of a path, in an order in which they can be taken."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.passing import Passing

from .teaching import Teaching


@dataclass(frozen=True, slots=True)
class Step(Passing):
    """One module on a path.

    `teaches` are skills, with levels, that are first met here, `before` are modules further on that
    have it as a prerequisite, and `serves` are the requirements for which it is on the path, itself
    or through what follows. `stage` is the part of a programme that it stands in.
    """

    module: str
    minutes: int
    teaches: tuple[Need, ...]
    before: tuple[str, ...]
    serves: tuple[Need, ...] = ()
    stage: str | None = None
    is_optional: bool = False


def steps(
    teaching: Teaching, chosen: Collection[str], purposes: Mapping[Need, Need]
) -> tuple[Step, ...]:
    """The chosen modules as steps, each after its prerequisites, each skill from its lowest level.

    `purposes` are the skills, level by level, that the path teaches, each with the requirement that
    it is for. Prerequisites come first without exception; levels climb wherever the modules allow
    it. Of what could come next, the lowest level does, then what is required first.
    """
    order = _Order(teaching, chosen, purposes).modules()
    met: set[Need] = set()
    firsts: list[tuple[Need, ...]] = []
    for module_id in order:
        here = [n for n in teaching.taught[module_id] if n in purposes]
        firsts.append(tuple(sorted(set(here) - met)))
        met.update(here)
    return tuple(_with_reasons(teaching, order, firsts, purposes))


def _with_reasons(
    teaching: Teaching,
    order: Sequence[str],
    firsts: Sequence[tuple[Need, ...]],
    purposes: Mapping[Need, Need],
) -> Iterator[Step]:
    followers = followers_of(order, teaching.prerequisites)
    serves: dict[str, set[Need]] = {}
    for module_id, first in zip(reversed(order), reversed(firsts), strict=True):
        own = {purposes[need] for need in first}
        serves[module_id] = own.union(*(serves[each] for each in followers[module_id]))
    for module_id, first in zip(order, firsts, strict=True):
        yield Step(
            module_id,
            teaching.minutes[module_id],
            first,
            tuple(followers[module_id]),
            tuple(sorted(serves[module_id])),
        )


def followers_of(
    order: Sequence[str], prerequisites: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """For each module the later ones that have it as a prerequisite, in their order."""
    followers: dict[str, list[str]] = {module_id: [] for module_id in order}
    for module_id in order:
        for needed in prerequisites.get(module_id, ()):
            if needed in followers:
                followers[needed].append(module_id)
    return followers


class _Order:
    """Puts modules into their order, one after the other.

    A module can come where its prerequisites have come. It comes at ease where, for each level that
    it teaches, the levels below have come too or are taught by it. Whatever comes at ease leaves
    all others at ease that were, so an order in which all are at ease is found where there is one.
    """

    def __init__(
        self, teaching: Teaching, chosen: Collection[str], purposes: Mapping[Need, Need]
    ) -> None:
        self._teaching = teaching
        self._left = set(chosen)
        self._met: set[Need] = set()
        self._taught = {
            i: frozenset(need for need in teaching.taught[i] if need in purposes) for i in chosen
        }
        self._below = self._lower_levels()
        self._places = self._wanted_places(purposes)

    def modules(self) -> list[str]:
        """The modules in their order."""
        order = []
        while self._left:
            here = min(filter(self._can_come, self._left), key=self._rank)
            order.append(here)
            self._left.remove(here)
            self._met |= self._taught[here]
        return order

    def _can_come(self, module_id: str) -> bool:
        return self._left.isdisjoint(self._teaching.prerequisites[module_id])

    def _rank(self, module_id: str) -> tuple[int, tuple[int, str, str], str]:
        return self._falls(module_id), self._places[module_id], module_id

    def _falls(self, module_id: str) -> int:
        """How many levels the module teaches before one below them was met."""
        met = self._met | self._taught[module_id]
        return sum(not self._below[need] <= met for need in self._taught[module_id])

    def _lower_levels(self) -> dict[Need, frozenset[Need]]:
        """For each level that the path teaches, those below it of the same skill."""
        by_skill: dict[str, list[Need]] = {}
        for need in frozenset().union(*self._taught.values()):
            by_skill.setdefault(need.skill, []).append(need)
        rank = self._teaching.rank
        return {
            need: frozenset(other for other in needs if rank(other) < rank(need))
            for needs in by_skill.values()
            for need in needs
        }

    def _wanted_places(self, purposes: Mapping[Need, Need]) -> dict[str, tuple[int, str, str]]:
        """Where each module would stand by itself; a prerequisite just before what needs it."""
        rank = self._teaching.rank
        last = (len(purposes) + 1, "", "")
        places = {
            i: min(((rank(n), n.skill, n.level or "") for n in needs), default=last)
            for i, needs in self._taught.items()
        }
        waiting = sorted(places)
        while waiting:
            here = waiting.pop()
            for needed in self._teaching.prerequisites[here]:
                if places.get(needed, places[here]) > places[here]:
                    places[needed] = places[here]
                    waiting.append(needed)
        return places
