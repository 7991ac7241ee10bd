"""Which modules to take: those that teach everything that is needed, in as few minutes as possible.

Taking a module means taking its prerequisites too, so this is the cheapest cover of the needs with
closed sets, for which no fast exact method is known. What makes no difference is taken away, what
every answer has is chosen, and the needs that remain are cut into parts that have no module in
common, each of which is searched by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .searching import Part, Way, bits_of, search

MAX_LOOKS = 30_000
"""How often a module is looked at, in each part, before the best answer so far is taken."""


def cheapest(
    teachers: Sequence[Sequence[str]],
    prerequisites: Mapping[str, Sequence[str]],
    minutes: Mapping[str, int],
    known: Collection[str] = (),
    max_looks: int = MAX_LOOKS,
) -> frozenset[str]:
    """Module ids, closed under `prerequisites`, with one of each group of `teachers` among them.

    What is `known` need not be there for what has it as a prerequisite.

    Their minutes are the fewest possible, and of such sets this is one with the fewest modules,
    where `max_looks` are enough for each part; otherwise the fewest found.
    No module could be left out. The answer depends on nothing but the arguments.

    Every group has a teacher, minutes are above 0 and prerequisites, which go round in no circle,
    are given for each module that can be reached.
    """
    problem = _smaller(_problem(teachers, prerequisites, minutes, known))
    chosen = problem.forced()
    for part in problem.parts(chosen):
        chosen |= problem.solved(part, chosen, max_looks)
    kept = problem.without_excess(chosen)
    return frozenset(problem.ids[n] for n in bits_of(kept))


@dataclass(frozen=True, slots=True)
class _Problem:
    """Modules as bits of whole numbers, in the order of their ids.

    `teachers` are modules by need, and `masks` the same as one number for each need. `closures`
    are each module with all that it needs, `followers` those that name it as a prerequisite.
    `costs` are minutes, with a one in the low digits, so that of two equal sums of minutes that of
    fewer modules is less.
    """

    ids: Sequence[str]
    teachers: Sequence[Sequence[int]]
    masks: Sequence[int]
    closures: Sequence[int]
    followers: Sequence[int]
    costs: Sequence[int]

    def cost(self, modules: int) -> int:
        """The cost of a set of modules."""
        return sum(self.costs[n] for n in bits_of(modules))

    def forced(self) -> int:
        """Modules that every answer has: the only teacher of a need, and all that it needs."""
        found = 0
        for teachers in self.teachers:
            if len(teachers) == 1:
                found |= self.closures[teachers[0]]
        return found

    def parts(self, chosen: int) -> list[tuple[int, ...]]:
        """The unmet needs in groups; needs of two groups can share no module not yet chosen."""
        groups: list[tuple[int, tuple[int, ...]]] = []
        for need in (n for n, mask in enumerate(self.masks) if not mask & chosen):
            reach = self._reach(need) & ~chosen
            together: tuple[int, ...] = (need,)
            touching = [group for group in groups if group[0] & reach]
            groups = [group for group in groups if not group[0] & reach]
            for other, members in touching:
                reach, together = reach | other, (*members, *together)
            groups.append((reach, together))
        return [tuple(sorted(members)) for _, members in groups]

    def solved(self, needs: Sequence[int], chosen: int, max_looks: int) -> int:
        """The modules beyond those chosen that meet some needs, numbered anew for the search."""
        modules = tuple(bits_of(_union(self._reach(need) for need in needs) & ~chosen))
        place = {module: n for n, module in enumerate(modules)}
        ways = [self._ways(need, needs, chosen, place) for need in needs]
        part = Part([self.costs[module] for module in modules], ways)
        return sum(1 << modules[n] for n in bits_of(search(part, max_looks)))

    def _ways(
        self, need: int, needs: Sequence[int], chosen: int, place: Mapping[int, int]
    ) -> list[Way]:
        """The ways to meet a need, the cheapest first."""
        ways = []
        for teacher in self.teachers[need]:
            added = self.closures[teacher] & ~chosen
            modules = tuple(place[n] for n in bits_of(added))
            met = sum(1 << k for k, other in enumerate(needs) if self.masks[other] & added)
            bits = sum(1 << n for n in modules)
            ways.append((self.cost(added), Way(place[teacher], modules, bits, met)))
        return [way for _, way in sorted(ways, key=lambda each: (each[0], each[1].own))]

    def _reach(self, need: int) -> int:
        return _union(self.closures[teacher] for teacher in self.teachers[need])

    def without_excess(self, taken: int) -> int:
        """The taken modules less those that can be left out, the dearest first."""
        dearest_first = sorted(bits_of(taken), key=lambda n: (-self.costs[n], n))
        before = 0
        while before != taken:
            before = taken
            for n in dearest_first:
                if self._can_go(n, taken):
                    taken &= ~(1 << n)
        return taken

    def _can_go(self, module: int, taken: int) -> bool:
        bit = 1 << module
        if not taken & bit or self.followers[module] & taken:
            return False
        return bit not in [mask & taken for mask in self.masks]


def _union(sets: Iterable[int]) -> int:
    union = 0
    for each in sets:
        union |= each
    return union


def _problem(
    teachers: Sequence[Sequence[str]],
    prerequisites: Mapping[str, Sequence[str]],
    minutes: Mapping[str, int],
    known: Collection[str],
) -> _Problem:
    before = _in_order({i for group in teachers for i in group}, prerequisites, known)
    ids = sorted(before)
    place = {module_id: n for n, module_id in enumerate(ids)}
    closures = [1 << n for n in range(len(ids))]
    followers = [0] * len(ids)
    for module_id, n in ((i, place[i]) for i in before):
        for needed in prerequisites[module_id]:
            if needed not in known:
                closures[n] |= closures[place[needed]]
                followers[place[needed]] |= 1 << n
    groups = [tuple(sorted({place[i] for i in group})) for group in teachers]
    return _Problem(
        ids,
        groups,
        [sum(1 << n for n in group) for group in groups],
        closures,
        followers,
        [minutes[i] * (len(ids) + 1) + 1 for i in ids],
    )


def _smaller(problem: _Problem) -> _Problem:
    """The same problem without what makes no difference.

    A teacher of a need that has another teacher of it as a prerequisite is never chosen for it, and
    a need that is met by whatever meets some other need is met by itself.
    """
    teachers = [_first(group, problem) for group in problem.teachers]
    kept: list[int] = []
    for need in sorted(range(len(teachers)), key=lambda n: (len(teachers[n]), n)):
        mask = problem.masks[need]
        ways = (teachers[other] for other in kept)
        if not any(all(problem.closures[t] & mask for t in group) for group in ways):
            kept.append(need)
    return replace(
        problem,
        teachers=[teachers[need] for need in sorted(kept)],
        masks=[problem.masks[need] for need in sorted(kept)],
    )


def _first(group: Sequence[int], problem: _Problem) -> tuple[int, ...]:
    mask = sum(1 << n for n in group)
    return tuple(n for n in group if not problem.closures[n] & mask & ~(1 << n))


def _in_order(
    wanted: Iterable[str], prerequisites: Mapping[str, Sequence[str]], known: Collection[str]
) -> dict[str, None]:
    """The wanted modules and all that they need, each after what it needs."""
    order: dict[str, None] = {}
    waiting = [(module_id, False) for module_id in sorted(wanted, reverse=True)]
    while waiting:
        here, is_ready = waiting.pop()
        if is_ready:
            order[here] = None
        elif here not in order:
            waiting.append((here, True))
            waiting.extend((each, False) for each in prerequisites[here] if each not in known)
    return order
