"""What a text holds in detail, kept small until somebody looks.

A curriculum of ten thousand modules has millions of stretches of prose. As objects they take most
of its memory, and processes that share the work come to have copies of them all; few are looked at
more than a few times, one text after the other.
"""

from __future__ import annotations

import pickle
from functools import lru_cache
from typing import Any, Generic, TypeVar

_AT_HAND = 256
"""So many values are kept unfolded, those that were looked at last."""

T_co = TypeVar("T_co", covariant=True)


class Folded(Generic[T_co]):
    """A value that is unfolded whenever somebody looks. Whoever looks must not change it."""

    __slots__ = ("_content",)

    def __init__(self, value: T_co) -> None:
        self._content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)

    @property
    def value(self) -> T_co:
        """The value; equal each time, and not always the same object."""
        value: T_co = _unfolded(self._content)
        return value

    def __reduce__(self) -> tuple[Any, tuple[bytes]]:
        """It passes between processes as it is, folded."""
        return _again, (self._content,)

    def __eq__(self, other: object) -> bool:
        """Whether the values are equal; equal ones may be folded in different ways."""
        return isinstance(other, Folded) and self.value == other.value

    def __hash__(self) -> int:
        """Of the value."""
        return hash(self.value)

    def __repr__(self) -> str:
        """Shows the value."""
        return f"Folded({self.value!r})"


def _again(content: bytes) -> Folded[Any]:
    folded: Folded[Any] = Folded.__new__(Folded)
    folded._content = content
    return folded


@lru_cache(maxsize=_AT_HAND)
def _unfolded(content: bytes) -> Any:
    return pickle.loads(content)
