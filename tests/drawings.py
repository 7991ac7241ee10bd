"""What a drawing covers: the points that each arrow passes, and what they may not touch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llwybr.render.diagram import DiagramView
from llwybr.render.lettering import LINE_HEIGHT, Text

_COMMAND = re.compile(r"([LQ])([-\d ]+)")
_STEPS = 20
_LETTERS_UP, _LETTERS_DOWN = 11, 3
"""Above and below the line that letters stand on."""

Place = tuple[float, float]


def crossings(drawing: DiagramView) -> list[str]:
    """The names and stops that some arrow crosses."""
    found: dict[str, None] = {}
    names = [text for row in drawing.rows for text in row.texts]
    stops = [stop for row in drawing.rows for stop in row.stops]
    for arrow in drawing.arrows:
        for x, y in _line(arrow):
            for name in (*names, *drawing.heads):
                if _is_in(name, x, y):
                    found[name.words] = None
            for stop in stops:
                if (x - stop.at.x) ** 2 + (y - stop.at.y) ** 2 < 12.5**2:
                    found[stop.words] = None
            assert -drawing.gutter <= x <= drawing.width - drawing.gutter
            assert 0 <= y <= drawing.height
    return list(found)


def _is_in(name: Text, x: float, y: float) -> bool:
    """Whether a place is in a name, as narrow as it could be with small letters."""
    width = 4 * len(name.words)
    left = {"start": name.x, "middle": name.x - width / 2, "end": name.x - width}[name.anchor]
    assert LINE_HEIGHT > _LETTERS_UP + _LETTERS_DOWN
    return left < x < left + width and name.y - _LETTERS_UP < y < name.y + _LETTERS_DOWN


def _line(arrow: str) -> Iterator[Place]:
    """Places along an arrow, without its head."""
    start, *rest = re.split(r"(?=[LQ])", arrow.split("M")[1])
    x, y = (float(number) for number in start.split())
    for part in rest:
        match = _COMMAND.fullmatch(part)
        assert match, part
        *turn, end_x, end_y = (float(number) for number in match[2].split())
        turn_x, turn_y = turn or ((x + end_x) / 2, (y + end_y) / 2)
        for step in range(_STEPS + 1):
            t = step / _STEPS
            yield (
                (1 - t) ** 2 * x + 2 * t * (1 - t) * turn_x + t * t * end_x,
                (1 - t) ** 2 * y + 2 * t * (1 - t) * turn_y + t * t * end_y,
            )
        x, y = end_x, end_y
