"""A chart of shares: a bar in each cell of a table, with its numbers beside it in words."""

from __future__ import annotations

from dataclasses import dataclass

from .frame import Link

FULL = 1000
"""How wide a full bar is, in the units of the drawing."""

_SLIVER = 10
"""The least that is seen of a bar, and of what a bar lacks."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A share. `series` heads its column, `text` says in words what `width` draws."""

    series: str
    text: str
    width: int


@dataclass(frozen=True, slots=True)
class ChartRow:
    """What the bars beside it are about."""

    name: Link
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows of bars. `heading` is that of the column with the names."""

    caption: str
    heading: str
    series: tuple[str, ...]
    rows: tuple[ChartRow, ...]


def bar_width(part: int, whole: int) -> int:
    """How wide to draw a share: 0 for nothing, FULL for all and only for all."""
    if part == 0:
        return 0
    if part == whole:
        return FULL
    return min(max(part * FULL // whole, _SLIVER), FULL - _SLIVER)
