"""Arrows in a drawing, from a step to those that have to wait for it.

No arrow crosses a name or a stop: below each line of stops there is a strip, and to the left of
everything a gutter, in which nothing else stands. An arrow runs in those, unless its way is free.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

RADIUS = 13
"""Of a stop, in units of the drawing."""

_NEXT = 70
"""Between stops below each other that a straight arrow joins, at most."""

_STRIP = RADIUS + 8
"""From the middle of a stop down to the strip below it."""

_FIRST_LANE = 9
_LANE = 6
_MAX_LANES = 8
"""Of more arrows beside each other some run on top of each other."""

_CORNER = 4
_HEAD = 6
_AIR = 3
_TURN = 40
"""What a way below the stops costs besides its length."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a drawing, from its upper left."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What is in the way: every stop, and where each line of a name begins.

    Stops at `edge` have nothing to their left.
    """

    stops: Collection[Point]
    names: Collection[Point]
    edge: int


@dataclass(frozen=True, slots=True)
class _Way:
    """From one stop to another."""

    start: Point
    end: Point

    @property
    def ends(self) -> tuple[int, int]:
        """How far it goes up and down."""
        return min(self.start.y, self.end.y), max(self.start.y, self.end.y)


def arrows(
    stops: Mapping[int, Sequence[Point]],
    followers: Mapping[int, Sequence[int]],
    joined: Collection[tuple[int, int]],
    obstacles: Obstacles,
) -> tuple[tuple[str, ...], int]:
    """The path of each arrow, and how wide the gutter is that they need to the left of 0.

    `followers` have higher numbers than what they follow. Steps that are `joined` by a line need no
    arrow, nor do those between which others lead.
    """
    pairs = [pair for pair in _direct(followers) if pair not in joined]
    ways = [_shortest(stops[start], stops[end], obstacles.edge) for start, end in pairs]
    lanes = _lanes([way for way in ways if _needs_lane(way, obstacles)])
    paths = tuple(_arrow(way, lanes.get(way.start, 0), obstacles) for way in ways)
    return paths, max(lanes.values()) + _LANE if lanes else 0


def _direct(followers: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, int]]:
    reached: dict[int, set[int]] = {}
    for start in sorted(followers, reverse=True):
        later = [reached[end] for end in followers[start]]
        reached[start] = set(followers[start]).union(*later)
    for start in sorted(followers):
        for end in sorted(set(followers[start])):
            if not any(end in reached[other] for other in followers[start]):
                yield start, end


def _shortest(starts: Sequence[Point], ends: Sequence[Point], edge: int) -> _Way:
    ways = [_Way(start, end) for start in starts for end in ends]
    return min(ways, key=lambda way: _cost(way, edge))


def _cost(way: _Way, edge: int) -> int:
    """About how long an arrow is, and how crooked."""
    if way.start.y == way.end.y:
        return abs(way.start.x - way.end.x) + _TURN
    below = [point.x + _TURN for point in (way.start, way.end) if point.x > edge]
    return abs(way.start.y - way.end.y) + sum(below)


def _is_straight(way: _Way, obstacles: Obstacles) -> bool:
    """Whether the end is just below the start, with nothing between them."""
    start, end = way.start, way.end
    if start.x != end.x or not start.y < end.y <= start.y + _NEXT:
        return False
    stands = any(stop.x == start.x and start.y < stop.y < end.y for stop in obstacles.stops)
    return not stands and not any(
        name.x <= start.x and start.y < name.y < end.y for name in obstacles.names
    )


def _needs_lane(way: _Way, obstacles: Obstacles) -> bool:
    return way.start.y != way.end.y and not _is_straight(way, obstacles)


def _lanes(ways: Collection[_Way]) -> dict[Point, int]:
    """How far from 0 the lane is in which all arrows of a stop run.

    Those that would touch each other have lanes of their own; the shortest run nearest.
    """
    spans: dict[Point, tuple[int, int]] = {}
    for way in ways:
        top, bottom = spans.get(way.start, way.ends)
        spans[way.start] = min(top, way.ends[0]), max(bottom, way.ends[1])
    taken: list[list[tuple[int, int]]] = [[] for _ in range(_MAX_LANES)]
    lanes: dict[Point, int] = {}
    for start, span in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item[1])):
        free = (n for n, others in enumerate(taken) if not any(_meet(span, o) for o in others))
        lane = next(free, _MAX_LANES - 1)
        taken[lane].append(span)
        lanes[start] = _FIRST_LANE + lane * _LANE
    return lanes


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] + _STRIP and other[0] <= one[1] + _STRIP


def _arrow(way: _Way, lane: int, obstacles: Obstacles) -> str:
    """An arrow that keeps to what is free."""
    start, end = way.start, way.end
    if _is_straight(way, obstacles):
        return _drawn([Point(start.x, start.y + RADIUS), Point(end.x, end.y - RADIUS - _AIR)])
    if start.y == end.y:
        return _drawn([*_below(start), *reversed(_below(end, _AIR))])
    out = _out(start, lane, obstacles.edge)
    into = _into(end, lane, obstacles.edge)
    return _drawn([*out, *into])


def _below(stop: Point, air: int = 0) -> list[Point]:
    """From the foot of a stop to the strip below it."""
    return [Point(stop.x, stop.y + RADIUS + air), Point(stop.x, stop.y + _STRIP)]


def _out(stop: Point, lane: int, edge: int) -> list[Point]:
    """From a stop to its lane: to the left, a little below its middle, or by the strip."""
    if stop.x > edge:
        return [*_below(Point(stop.x - 5, stop.y), -1), Point(-lane, stop.y + _STRIP)]
    return [Point(stop.x - RADIUS + 1, stop.y + 6), Point(-lane, stop.y + 6)]


def _into(stop: Point, lane: int, edge: int) -> list[Point]:
    """From a lane to a stop: from the left, a little above its middle, or by the strip."""
    if stop.x > edge:
        foot = Point(stop.x + 4, stop.y)
        return [Point(-lane, stop.y + _STRIP), *reversed(_below(foot, _AIR))]
    return [Point(-lane, stop.y - 4), Point(stop.x - RADIUS - _AIR, stop.y - 4)]


def _drawn(points: Sequence[Point]) -> str:
    """A line through points, its corners round, with a head at its end."""
    line = f"M{points[0].x} {points[0].y}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        start, end = _towards(corner, before), _towards(corner, after)
        line += f"L{start.x} {start.y}Q{corner.x} {corner.y} {end.x} {end.y}"
    tip = points[-1]
    return f"{line}L{tip.x} {tip.y}{_head(points[-2], tip)}"


def _head(before: Point, tip: Point) -> str:
    across, along = _sign(tip.x - before.x), _sign(tip.y - before.y)
    wings = [
        Point(tip.x - _HEAD * across + side * along, tip.y - _HEAD * along + side * across)
        for side in (-_CORNER, _CORNER)
    ]
    return f"M{wings[0].x} {wings[0].y}L{tip.x} {tip.y}L{wings[1].x} {wings[1].y}"


def _towards(corner: Point, other: Point) -> Point:
    """Where a round corner begins or ends, at most half of the way to the next."""
    across, along = other.x - corner.x, other.y - corner.y
    part = min(_CORNER, (abs(across) + abs(along)) // 2)
    return Point(corner.x + part * _sign(across), corner.y + part * _sign(along))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
