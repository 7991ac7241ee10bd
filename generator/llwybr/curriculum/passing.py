"""Values of which there are many, and which pass between processes or are kept for the next run."""

from __future__ import annotations

from typing import Any


class Passing:
    """A dataclass whose values are all given when it is made, and are packed as no more than these.

    The way that dataclasses with slots have of their own takes four times as long to unpack.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[type[Any], tuple[Any, ...]]:
        """The class, and the values in the order in which it takes them."""
        kind: Any = type(self)
        return kind, tuple(getattr(self, name) for name in kind.__match_args__)
