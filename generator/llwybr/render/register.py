"""A table of words; on a phone the cells of a line stand below each other, with their headings."""

from __future__ import annotations

from dataclasses import dataclass

from .frame import Label


@dataclass(frozen=True, slots=True)
class Cell:
    """A name with a note below it. `hreflang` is the language of what is linked, if another."""

    label: Label
    href: str = ""
    note: str = ""
    hreflang: str = ""


@dataclass(frozen=True, slots=True)
class RegisterGroup:
    """Lines of one kind; `name` is empty where there is but one kind."""

    name: str
    lines: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The table. `names_lines` says whether the first cell is what its line is about."""

    caption: str
    columns: tuple[str, ...]
    groups: tuple[RegisterGroup, ...]
    names_lines: bool
