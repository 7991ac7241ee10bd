"""A table of numbers."""

from __future__ import annotations

from dataclasses import dataclass

from .frame import Label, Link


@dataclass(frozen=True, slots=True)
class TallyLine:
    """What is counted, and a number for each column. `href` is empty where it has no page."""

    label: Label
    href: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TallyGroup:
    """Lines below a name; those by themselves have none above them."""

    name: Link | None
    lines: tuple[TallyLine, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A table of numbers. `heading` is that of the column with the names.

    `name` is what the table is about, before the caption, where the caption does not say so.
    """

    caption: str
    heading: str
    columns: tuple[str, ...]
    groups: tuple[TallyGroup, ...]
    name: Label | None = None
