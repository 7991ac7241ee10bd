"""The search for the cheapest way to meet needs, each of which can be met in several ways.

Branch and bound: the need with the fewest ways first, each of its ways in turn, and no further
wherever a lower bound shows that nothing better can follow. The bound shares the cost of modules
out among the needs that they could meet (dual ascent; Erlenkotter did the same for the location of
warehouses in 1978).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A way to meet a need: modules, also as bits, and all the needs, as bits, that they meet.

    `own` is the module for whose sake the way is there; the others are its prerequisites.
    """

    own: int
    modules: tuple[int, ...]
    bits: int
    needs: int


@dataclass(frozen=True, slots=True)
class Part:
    """A choice to be made: what each module costs, and the ways to meet each need."""

    costs: Sequence[int]
    ways: Sequence[Sequence[Way]]

    def cost(self, modules: int) -> int:
        """The cost of a set of modules, given as bits."""
        return sum([self.costs[n] for n in bits_of(modules)])


def bits_of(number: int) -> Iterator[int]:
    """The places of the ones in a whole number, from the lowest."""
    while number:
        low = number & -number
        yield low.bit_length() - 1
        number ^= low


def worthwhile(part: Part) -> Part:
    """The part without ways that another way can always stand for at no more cost.

    It can where the way's own module is nobody's prerequisite, costs no less than what the other
    way has besides, and by itself meets nothing that the other way does not meet.
    """
    every = {way.own: way for ways in part.ways for way in ways}
    users = [0] * len(part.costs)
    for way in every.values():
        for n in way.modules:
            users[n] += 1
    waiting = sorted(every, key=lambda own: (-part.costs[own], own))
    while waiting:
        own = waiting.pop(0)
        found = every.get(own)
        if found and users[own] == 1 and _has_substitute(part, found, every):
            del every[own]
            for n in found.modules:
                users[n] -= 1
                if n in every and users[n] == 1:
                    waiting.append(n)
    return Part(part.costs, [[way for way in ways if way.own in every] for ways in part.ways])


def _has_substitute(part: Part, way: Way, every: Mapping[int, Way]) -> bool:
    """Whether another way can stand for this one; of two that can, the one with the later id."""
    before = 0
    for n in way.modules:
        if n != way.own and n in every:
            before |= every[n].needs
    alone = way.needs & ~before
    need = next(bits_of(alone), None)
    if need is None:
        return True
    for other in part.ways[need]:
        if other.own != way.own and other.own in every and not alone & ~other.needs:
            more = sum([part.costs[n] for n in other.modules if not way.bits >> n & 1])
            if (more, other.own) < (part.costs[way.own], way.own):
                return True
    return False


def search(part: Part, max_looks: int) -> int:
    """Modules, as bits, that meet every need of the part in one of its ways.

    They cost as little as possible where looking at modules `max_looks` times is enough to know;
    otherwise as little as was found.
    """
    return _Search(worthwhile(part), max_looks).best()


class _Search:
    """`_answer` is the best set of modules found so far, and `_price` what it costs."""

    def __init__(self, part: Part, max_looks: int) -> None:
        self._costs = part.costs
        self._ways = part.ways
        self._part = part
        self._every = {way.bits: way for ways in part.ways for way in ways}
        self._size = sum(len(way.modules) for way in self._every.values())
        self._max_looks = self._looks = max_looks
        self._answer = self._greedy(0)
        self._price = part.cost(self._answer)

    def best(self) -> int:
        """The best set of modules."""
        order = sorted(range(len(self._ways)), key=lambda need: (len(self._ways[need]), need))
        self._look(order, 0, 0, 0)
        if self._looks < 0:
            self._looks = self._max_looks
            self._improve()
        return self._answer

    def _look(self, needs: Sequence[int], taken: int, spent: int, refused: int) -> None:
        """Look at the answers that have the taken modules and none of those refused."""
        if not needs:
            if spent < self._price:
                self._answer, self._price = taken, spent
            return
        room = self._price - spent
        bound, left = self._bound(needs, taken, refused, room)
        if self._looks < 0 or bound >= room:
            return
        for way in self._fewest(needs, refused, left, room - bound):
            if not way.bits & refused:
                after = [need for need in needs if not way.needs >> need & 1]
                added = sum([self._costs[n] for n in way.modules if not taken >> n & 1])
                self._look(after, taken | way.bits, spent + added, refused)
            refused |= 1 << way.own

    def _bound(
        self, needs: Sequence[int], taken: int, refused: int, room: int
    ) -> tuple[int, list[int]]:
        """What any answer below adds at least, and what of each module's cost is left then.

        Each need claims as much as its cheapest way has left; every way of it is charged that
        much, and no module is ever charged more than it costs. An answer with some module costs
        what is left of it more. A bound that is no less than `room` need not be known closely.
        """
        left = list(self._costs)
        for n in bits_of(taken):
            left[n] = 0
        total = 0
        for need in needs:
            ways = [way.modules for way in self._ways[need] if not way.bits & refused]
            self._looks -= sum([len(way) for way in ways])
            if not ways or total >= room:
                return room, left
            claim = min([sum([left[n] for n in way]) for way in ways])
            if claim:
                total += claim
                _charge(claim, ways, left)
        return total, left

    def _fewest(
        self, needs: Sequence[int], refused: int, left: Sequence[int], room: int
    ) -> Sequence[Way]:
        """The ways to meet the need with the fewest ways that cost less than there is room for."""
        fewest: list[Way] | None = None
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
        return fewest or ()

    def _greedy(self, taken: int) -> int:
        """An answer with the taken modules: again and again what costs least for what it meets."""
        unmet = sum(
            1 << need
            for need, ways in enumerate(self._ways)
            if not any(way.bits & ~taken == 0 for way in ways)
        )
        while unmet:
            way = min(self._offers(unmet, taken))[1]
            taken |= way
            unmet &= ~self._every[way].needs
        return taken

    def _offers(self, unmet: int, taken: int) -> Iterator[tuple[float, int]]:
        """What could be taken next, with what it costs for each need that it meets."""
        self._looks -= self._size
        for way in self._every.values():
            met = (way.needs & unmet).bit_count()
            if met:
                added = sum([self._costs[n] for n in way.modules if not taken >> n & 1])
                yield added / met, way.bits

    def _improve(self) -> None:
        """Take a module out of the answer and fill the hole anew, for as long as that helps."""
        is_better = True
        while is_better:
            is_better = False
            for module in bits_of(self._answer):
                other = self._trimmed(self._greedy(self._without(module)))
                if self._part.cost(other) < self._price:
                    self._answer, self._price = other, self._part.cost(other)
                    is_better = True
                    break
                if self._looks < 0:
                    return

    def _without(self, module: int) -> int:
        """The answer's ways that can be had without a module."""
        kept = 0
        for way in self._every.values():
            if not way.bits & ~self._answer and not way.bits >> module & 1:
                kept |= way.bits
        return kept

    def _trimmed(self, answer: int) -> int:
        """An answer without the ways that it does not need, the dearest first."""
        ways = [way for way in self._every.values() if not way.bits & ~answer]
        ways.sort(key=lambda way: (-self._costs[way.own], way.own))
        for way in tuple(ways):
            rest = [other for other in ways if not other.bits >> way.own & 1]
            if self._is_answer(rest):
                ways = rest
        trimmed = 0
        for way in ways:
            trimmed |= way.bits
        return trimmed

    def _is_answer(self, ways: Sequence[Way]) -> bool:
        met = 0
        for way in ways:
            met |= way.needs
        return met == (1 << len(self._ways)) - 1


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
