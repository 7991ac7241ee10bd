"""The line that a diagnostic points at, cut to the width of a screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rich.cells import cell_len

from llwybr.curriculum.location import Location

from .harmless import visible

LinesOf = Callable[[str], Sequence[str]]
"""The lines of the file at a path; none where it cannot be read."""

_CUT = "…"
_TAB = "→   "
_FENCE = "---"
_NARROWEST = 20
_WIDENS = "\ufe0f"
"""Makes a cell more of some signs before it: those that are shown as pictures."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a line as it is shown. The caret stands `offset` cells from its start."""

    text: str
    offset: int


def excerpt(lines: Sequence[str], place: Location, cells: int) -> Excerpt | None:
    """What stands at a place, in at most `cells` cells; None where nothing can be seen there.

    A place at the opening fence of front matter means the file as a whole, so it shows nothing.
    """
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    is_whole_file = (place.line, place.column) == (1, 1) and line.rstrip() == _FENCE
    return None if not line or is_whole_file else _around(line, place.column, cells)


def _around(line: str, column: int, cells: int) -> Excerpt:
    room = max(cells, _NARROWEST) - 2 * cell_len(_CUT)
    at = min(column - 1, len(line))
    # No more signs than cells are looked at: a line of a megabyte costs no more than a short one.
    before = [_shown(sign) for sign in reversed(line[max(0, at - room) : at])]
    after = [_shown(sign) for sign in line[at : at + room]]
    rest = after[: _fitting(after, room - _width(before[: _fitting(before, room // 2)]))]
    lead = before[: _fitting(before, room - _width(rest))]
    left = _CUT * (len(lead) < at) + "".join(reversed(lead))
    right = "".join(rest) + _CUT * (at + len(rest) < len(line))
    return Excerpt(left + right, cell_len(left))


def _fitting(signs: Sequence[str], cells: int) -> int:
    """How many signs fit, from the first one on."""
    widths = accumulate(1 if sign == _WIDENS else cell_len(sign) for sign in signs)
    return sum(width <= cells for width in widths)


def _width(signs: Sequence[str]) -> int:
    return cell_len("".join(signs))


def _shown(sign: str) -> str:
    return _TAB if sign == "\t" else visible(sign)
