"""What is worked out of a curriculum once, though many ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from .curriculum import Curriculum

P = ParamSpec("P")
R = TypeVar("R")

_CURRICULA = 3
"""So many are remembered: the whole one, and what is left of it where parts of it are known."""


def once(work: Callable[Concatenate[Curriculum, P], R]) -> Callable[Concatenate[Curriculum, P], R]:
    """A function of a curriculum, and of values that can be keys, that remembers its results.

    A curriculum is known by being the same object: to compare two takes longer than any work. The
    result is shared, so it must be something that nobody changes.
    """
    found: dict[int, tuple[Curriculum, dict[object, R]]] = {}

    @wraps(work)
    def remembered(curriculum: Curriculum, /, *args: P.args, **kwargs: P.kwargs) -> R:
        known, results = found.get(id(curriculum), (None, {}))
        if known is not curriculum:
            results = {}
            while len(found) >= _CURRICULA:
                del found[next(iter(found))]
            found[id(curriculum)] = (curriculum, results)
        key = (args, tuple(kwargs.items()))
        if key not in results:
            results[key] = work(curriculum, *args, **kwargs)
        return results[key]

    return remembered
