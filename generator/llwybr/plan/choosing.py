"""Which modules to take: those that teach everything that is needed, in as few minutes as possible.

Taking a module means taking its prerequisites too, so this is the cheapest cover of the needs with
closed sets, for which no fast exact method is known. The needs are cut into parts that have no
module in common. Each part is searched by branch and bound: the need with the fewest teachers
first, each of its teachers in turn, and no further wherever a lower bound shows that nothing better
can follow. The bound shares the cost of modules out among the needs that they could meet (dual
ascent; Erlenkotter 1978 does the same for the location of warehouses). A part that is too large to
be searched to its end keeps the best answer found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

MAX_NODES = 200
"""Places of the search, in each part, after which the best answer found so far is taken."""


def cheapest(
    teachers: Sequence[Sequence[str]],
    prerequisites: Mapping[str, Sequence[str]],
    minutes: Mapping[str, int],
    known: Collection[str] = (),
    max_nodes: int = MAX_NODES,
) -> frozenset[str]:
    """Module ids, closed under `prerequisites`, with one of each group of `teachers` among them.

    What is `known` need not be there for what has it as a prerequisite.

    Their minutes are the fewest possible, and of such sets this is one with the fewest modules,
    where `max_nodes` places of the search are enough for each part; otherwise the fewest found.
    No module could be left out. The answer depends on nothing but the arguments.

    Every group has a teacher, minutes are above 0 and prerequisites, which go round in no circle,
    are given for each module that can be reached.
    """
    problem = _smaller(_problem(teachers, prerequisites, minutes, known))
    chosen = problem.forced()
    for part in problem.parts(chosen):
        chosen |= _Search(problem, part, chosen, max_nodes).best()
    kept = problem.without_excess(chosen, range(len(problem.teachers)), 0)
    return frozenset(problem.ids[n] for n in _bits(kept))


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
        return sum(self.costs[n] for n in _bits(modules))

    def unmet(self, needs: Iterable[int], chosen: int) -> tuple[int, ...]:
        """Those of the needs that no chosen module teaches."""
        return tuple(need for need in needs if not self.masks[need] & chosen)

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
        for need in self.unmet(range(len(self.teachers)), chosen):
            reach = self._reach(need) & ~chosen
            together: tuple[int, ...] = (need,)
            touching = [group for group in groups if group[0] & reach]
            groups = [group for group in groups if not group[0] & reach]
            for other, members in touching:
                reach, together = reach | other, (*members, *together)
            groups.append((reach, together))
        return [tuple(sorted(members)) for _, members in groups]

    def _reach(self, need: int) -> int:
        reach = 0
        for teacher in self.teachers[need]:
            reach |= self.closures[teacher]
        return reach

    def without_excess(self, taken: int, needs: Sequence[int], chosen: int) -> int:
        """The taken modules less those that can be left out, the dearest first.

        Those chosen before stay in any case and meet needs too.
        """
        masks = [self.masks[need] for need in self.unmet(needs, chosen)]
        dearest_first = sorted(_bits(taken), key=lambda n: (-self.costs[n], n))
        before = 0
        while before != taken:
            before = taken
            for n in dearest_first:
                if self._can_go(n, taken, masks):
                    taken &= ~(1 << n)
        return taken

    def _can_go(self, module: int, taken: int, masks: Sequence[int]) -> bool:
        bit = 1 << module
        if not taken & bit or self.followers[module] & taken:
            return False
        return bit not in [mask & taken for mask in masks]


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


def _bits(number: int) -> Iterator[int]:
    while number:
        low = number & -number
        yield low.bit_length() - 1
        number ^= low


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to meet a need: a teacher, with what has to be taken for it as bits and as places."""

    teacher: int
    bits: int
    modules: tuple[int, ...]


class _Search:
    """The search through the answers for one part of the needs.

    Modules chosen before cost nothing more. `_answer` is the best set of further modules found so
    far, and `_price` what it costs.
    """

    def __init__(
        self, problem: _Problem, needs: Sequence[int], chosen: int, max_nodes: int
    ) -> None:
        self._problem = problem
        self._needs = sorted(needs, key=lambda need: (len(problem.teachers[need]), need))
        self._chosen = chosen
        self._nodes = max_nodes
        self._ways = {need: self._ways_to(need) for need in needs}
        self._answer = self._greedy(0)
        self._price = problem.cost(self._answer)

    def best(self) -> int:
        """The best set of modules to add to those chosen before."""
        self._look(self._needs, 0, 0)
        if self._nodes < 0:
            self._improve()
        return self._answer

    def _ways_to(self, need: int) -> list[_Way]:
        """The ways to meet a need, the cheapest first."""
        ways = []
        for teacher in self._problem.teachers[need]:
            bits = self._problem.closures[teacher] & ~self._chosen
            ways.append((self._problem.cost(bits), _Way(teacher, bits, tuple(_bits(bits)))))
        return [way for _, way in sorted(ways, key=lambda each: (each[0], each[1].teacher))]

    def _look(self, needs: Sequence[int], taken: int, refused: int) -> None:
        """Look at the answers that have the taken modules and none of those refused."""
        spent = self._problem.cost(taken)
        if not needs:
            if spent < self._price:
                self._answer, self._price = taken, spent
            return
        self._nodes -= 1
        if self._nodes < 0:
            return
        bound, left = self._bound(needs, taken, refused, self._price - spent)
        for way in self._fewest(needs, refused, left, self._price - spent - bound):
            if not way.bits & refused:
                after = taken | way.bits
                self._look(self._problem.unmet(needs, after), after, refused)
            refused |= 1 << way.teacher

    def _fewest(
        self, needs: Sequence[int], refused: int, left: Sequence[int], room: int
    ) -> list[_Way]:
        """The ways to meet the need with the fewest ways that cost less than there is room for."""
        fewest: list[_Way] | None = None
        for need in needs:
            ways = [
                way
                for way in self._ways[need]
                if not way.bits & refused and sum([left[n] for n in way.modules]) < room
            ]
            if fewest is None or len(ways) < len(fewest):
                fewest = ways
            if len(fewest) < 2:
                break
        return fewest or []

    def _bound(
        self, needs: Sequence[int], taken: int, refused: int, room: int
    ) -> tuple[int, list[int]]:
        """What any answer below costs at least, and what of each module's cost is left then.

        What is no less than `room` need not be known more closely.

        Each need claims as much as its cheapest way has left; every way of it is charged that
        much, and no module is ever charged more than it costs. An answer with some module costs
        what is left of it more.
        """
        left = list(self._problem.costs)
        for n in _bits(taken):
            left[n] = 0
        total = 0
        for need in needs:
            ways = [way.modules for way in self._ways[need] if not way.bits & refused]
            if not ways or total >= room:
                return room, left
            claim = min([sum([left[n] for n in way]) for way in ways])
            if claim:
                total += claim
                _charge(claim, ways, left)
        return total, left

    def _greedy(self, taken: int) -> int:
        """An answer with the taken modules: again and again what costs least for what it meets."""
        needs = self._problem.unmet(self._needs, taken)
        while needs:
            taken |= min(self._offers(needs, taken))[1]
            needs = self._problem.unmet(needs, taken)
        return self._problem.without_excess(taken, self._needs, self._chosen)

    def _offers(self, needs: Sequence[int], taken: int) -> Iterator[tuple[float, int]]:
        """What could be taken next, with what it costs for each need that it meets."""
        for bits in {way.bits & ~taken for need in needs for way in self._ways[need]}:
            met = len(needs) - len(self._problem.unmet(needs, bits))
            yield self._problem.cost(bits) / met, bits

    def _improve(self) -> None:
        """Take a module out of the answer and fill the hole anew, for as long as that helps."""
        is_better = True
        while is_better:
            tries = (self._greedy(self._without(n)) for n in _bits(self._answer))
            better = next((each for each in tries if self._problem.cost(each) < self._price), None)
            is_better = better is not None
            if better is not None:
                self._answer, self._price = better, self._problem.cost(better)

    def _without(self, module: int) -> int:
        """The answer without a module and without everything that needs it."""
        bit = 1 << module
        return sum(1 << n for n in _bits(self._answer) if not self._problem.closures[n] & bit)


def _charge(claim: int, ways: Sequence[Sequence[int]], left: list[int]) -> None:
    """Take `claim` from what is left of each way; a module of two ways is charged for both."""
    charged: dict[int, int] = {}
    for way in ways:
        rest = claim - sum([charged[n] for n in way if n in charged])
        for n in way:
            if rest <= 0:
                break
            here = left[n]
            if here:
                share = here if here < rest else rest
                left[n] = here - share
                charged[n] = charged.get(n, 0) + share
                rest -= share
