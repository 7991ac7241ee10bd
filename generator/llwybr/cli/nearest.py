"""The id that somebody meant who wrote one that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_MAX_LENGTH = 100
"""Signs of what was written that are compared; no id is as long."""

_LEFT_OUT = 2
"""Leaving out a whole word of an id, with the sign that joins it, is as bad as so many slips."""

_WORDS = (re.compile(r"[a-z0-9]+[-:/]"), re.compile(r"[-:/][a-z0-9]+"))


def nearest(word: str, known: Iterable[str]) -> str:
    """The known id that is fewest slips from `word`, of equals the first; nothing if none."""
    return min(known, key=lambda each: slips(each, word[:_MAX_LENGTH]), default="")


def slips(known: str, word: str) -> int:
    """How many slips turn an id into `word`.

    A slip is a sign added, left out, changed or swapped with its neighbour (the optimal string
    alignment distance); a whole word of the id left out counts as two.
    """
    words = _words(known)
    before: list[int] = []
    above = _first_row(known, words)
    for row, sign in enumerate(word, 1):
        here = [row]
        for column, letter in enumerate(known, 1):
            changed = above[column - 1] + (sign != letter)
            ways = [changed, above[column] + 1, here[-1] + 1]
            if row > 1 and column > 1 and (sign, word[row - 2]) == (known[column - 2], letter):
                ways.append(before[column - 2] + 1)
            ways += [here[start] + _LEFT_OUT for start in words.get(column, ())]
            here.append(min(ways))
        before, above = above, here
    return above[-1]


def _first_row(known: str, words: Mapping[int, Iterable[int]]) -> list[int]:
    """What it takes to leave out the beginning of an id, sign by sign or word by word."""
    row = [0]
    for column in range(1, len(known) + 1):
        ways = [row[start] + _LEFT_OUT for start in words.get(column, ())]
        row.append(min([row[-1] + 1, *ways]))
    return row


def _words(known: str) -> dict[int, list[int]]:
    """Where each word of an id begins, with the sign before it or after it, by where it ends."""
    words: dict[int, list[int]] = {}
    for pattern in _WORDS:
        for found in pattern.finditer(known):
            words.setdefault(found.end(), []).append(found.start())
    return words
