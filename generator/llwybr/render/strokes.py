"""Arrows in a drawing, from a step to those that have to wait for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import hypot

RADIUS = 13
"""Of a stop, in units of the drawing."""

_NEXT = 70
"""Between stops below each other with no other between them, at most."""

_BEND = 40
_BEND_UP = 80
_HEAD = 7
_AIR = 3


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a drawing, from its upper left."""

    x: int
    y: int


def arrows(
    stops: Mapping[int, Sequence[Point]],
    followers: Mapping[int, Sequence[int]],
    joined: Collection[tuple[int, int]],
    middle: int,
) -> tuple[str, ...]:
    """The path of each arrow, from the stop of a step to the nearest of a step that follows it.

    `followers` have higher numbers than what they follow. Steps that are `joined` by a line need no
    arrow, nor do those between which others lead. Arrows bend towards the `middle` of the drawing.
    """
    pairs = [pair for pair in _direct(followers) if pair not in joined]
    return tuple(_arrow(*_nearest(stops[start], stops[end]), middle) for start, end in pairs)


def _direct(followers: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, int]]:
    reached: dict[int, set[int]] = {}
    for start in sorted(followers, reverse=True):
        later = [reached[end] for end in followers[start]]
        reached[start] = set(followers[start]).union(*later)
    for start in sorted(followers):
        for end in sorted(set(followers[start])):
            if not any(end in reached[other] for other in followers[start]):
                yield start, end


def _nearest(starts: Sequence[Point], ends: Sequence[Point]) -> tuple[Point, Point]:
    pairs = [(start, end) for start in starts for end in ends]
    return min(pairs, key=lambda pair: _square(*pair))


def _square(start: Point, end: Point) -> int:
    return (start.x - end.x) ** 2 + (start.y - end.y) ** 2


def _arrow(start: Point, end: Point, middle: int) -> str:
    """A curve from the rim of one stop to that of another, and its head."""
    turn = _turn(start, end, middle)
    tail = _towards(start, turn, RADIUS)
    tip = _towards(end, turn, RADIUS + _AIR)
    length = hypot(turn.x - tip.x, turn.y - tip.y)
    along, across = (turn.x - tip.x) / length, (turn.y - tip.y) / length
    left = Point(
        round(tip.x + _HEAD * (along - across / 2)), round(tip.y + _HEAD * (across + along / 2))
    )
    right = Point(
        round(tip.x + _HEAD * (along + across / 2)), round(tip.y + _HEAD * (across - along / 2))
    )
    curve = f"M{tail.x} {tail.y}Q{turn.x} {turn.y} {tip.x} {tip.y}"
    return f"{curve}M{left.x} {left.y}L{tip.x} {tip.y}L{right.x} {right.y}"


def _turn(start: Point, end: Point, middle: int) -> Point:
    """Where the curve would like to go: beside the straight way, or below it on one line.

    Arrows that lead up keep away from those that lead down. To the stop just below it is straight.
    """
    x, y = (start.x + end.x) // 2, (start.y + end.y) // 2
    if start.x == end.x and start.y < end.y <= start.y + _NEXT:
        return Point(x, y)
    if start.y == end.y:
        return Point(x, y + _BEND)
    bend = _BEND if start.y < end.y else _BEND_UP
    return Point(x + bend if x < middle else x - bend, y)


def _towards(start: Point, end: Point, distance: int) -> Point:
    part = distance / hypot(end.x - start.x, end.y - start.y)
    return Point(
        round(start.x + (end.x - start.x) * part), round(start.y + (end.y - start.y) * part)
    )
