"""Words in a drawing: how wide they are, about, and where each line of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

LINE_HEIGHT = 17
"""From one line of a name to the next."""

_NAME_SIZE = 14
_HEAD_SIZE = 12
_NARROW = frozenset("ijlIfrt.,:;'’()-! ")
_WIDE = frozenset("mwMWŵŴ")


@dataclass(frozen=True, slots=True)
class Text:
    """A line of words. `anchor` is the part of it that stands at `x`: start, middle or end."""

    x: int
    y: int
    words: str
    anchor: str = "start"


def wrapped(words: str, x: int, y: int, room: int) -> tuple[Text, ...]:
    """A name in lines that fit the room; `y` is the top of the first."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(longer, _NAME_SIZE) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(Text(x, y + _NAME_SIZE + n * LINE_HEIGHT, line) for n, line in enumerate(lines))


def spread(words: Sequence[str], places: Sequence[int], y: int, width: int) -> tuple[Text, ...]:
    """Names of columns, each at its place; every second one stands lower where they would touch."""
    heads = [_head(name, x, y + _HEAD_SIZE, width) for name, x in zip(words, places, strict=True)]
    ends = [_ends(head) for head in heads]
    if all(before[1] < after[0] for before, after in pairwise(ends)):
        return tuple(heads)
    return tuple(replace(head, y=head.y + n % 2 * LINE_HEIGHT) for n, head in enumerate(heads))


def _head(name: str, x: int, y: int, width: int) -> Text:
    """The name of a column, in the middle of it as far as it stays inside the drawing."""
    half = _width(name, _HEAD_SIZE) // 2
    if x < half:
        return Text(0, y, name)
    return Text(width, y, name, "end") if x + half > width else Text(x, y, name, "middle")


def _ends(text: Text) -> tuple[int, int]:
    """Where a name begins and ends, with some air."""
    width = _width(text.words, _HEAD_SIZE)
    left = {"start": text.x, "middle": text.x - width // 2, "end": text.x - width}[text.anchor]
    return left - 3, left + width + 3


def _width(words: str, size: int) -> int:
    """About how wide words are in the usual fonts for screens, rather too much than too little."""
    tenths = sum(4 if sign in _NARROW else 9 if sign in _WIDE else 6 for sign in words)
    capitals = sum(sign.isupper() and sign not in _WIDE for sign in words)
    return size * (tenths + capitals) // 10
