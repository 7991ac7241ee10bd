"""The order in which somebody climbs a role's levels, where a publisher lists them by alphabet.

Three things tell it, the stronger first: words for a beginner and for the head of a profession;
then how much a level requires; then, among levels whose names differ in such words only, the words
themselves, since a higher level may well require less ("Head of ..." is less hands-on).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

_BEGINNERS = {"apprentice": 1, "trainee": 2, "graduate": 2, "assistant": 3, "associate": 3}
_BEGINNERS |= {"junior": 4}
_PLAIN = 5
_SENIORS = {"senior": 6, "lead": 7, "principal": 7}
_HEADS = {"deputy": 8, "head": 9, "director": 10, "chief": 10}
_STEPS = {**_BEGINNERS, **_SENIORS, **_HEADS}


@dataclass(frozen=True)
class Rung:
    """A level of a role. `weight` is the sum of the ranks of all that it requires."""

    name: str
    weight: int

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of its name."""
        return tuple(re.findall(r"[a-z0-9]+", self.name.lower()))

    @cached_property
    def step(self) -> int:
        """How high the words of its name put it."""
        steps = [_STEPS[word] for word in self.words if word in _STEPS]
        heads = [step for step in steps if step >= min(_HEADS.values())]
        seniors = [step for step in steps if step > _PLAIN]
        return min(heads or seniors or steps, default=_PLAIN)

    @cached_property
    def part(self) -> int:
        """Which part of the ladder it is on: of the beginners 0, of the heads 2, else 1."""
        if self.step < _PLAIN:
            return 0
        return 2 if self.step >= min(_HEADS.values()) else 1

    @cached_property
    def trade(self) -> tuple[str, ...]:
        """Its name without the words that put it higher or lower."""
        return tuple(word for word in self.words if word not in _STEPS)


def climb(rungs: Iterable[Rung]) -> list[Rung]:
    """The levels in climbing order; the same ones in any order give the same."""
    ordered = sorted(rungs, key=lambda r: (r.part, r.weight, r.step, len(r.words), r.name))
    by_trade: dict[tuple[str, ...], list[int]] = {}
    for place, rung in enumerate(ordered):
        by_trade.setdefault(rung.trade, []).append(place)
    result = list(ordered)
    for places in by_trade.values():
        same = sorted((ordered[p] for p in places), key=lambda r: (r.step, r.weight, r.name))
        for place, rung in zip(places, same, strict=True):
            result[place] = rung
    return result


def joined(known: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """All of `wanted`, those of `known` in the order known; a new one after what it follows."""
    there, still = set(known), set(wanted)
    after: dict[str | None, list[str]] = {None: []}
    place: str | None = None
    for each in wanted:
        if each in there:
            place = each
        else:
            after.setdefault(place, []).append(each)
    result = list(after[None])
    for each in known:
        if each in still:
            result += [each, *after.get(each, ())]
    return result
