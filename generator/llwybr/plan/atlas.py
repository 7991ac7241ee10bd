"""Paths that are worked out when somebody asks for one of them, or all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from llwybr.curriculum.language import Language

from .paths import LearningPath

Key = tuple[Language, str]
"""A language and the key of the page that shows a path."""


class Atlas(Mapping[Key, LearningPath]):
    """Paths by language and page key: `one` works out one of them, `every` all of them."""

    def __init__(
        self,
        keys: Iterable[Key],
        one: Callable[[Key], LearningPath],
        every: Callable[[], Mapping[Key, LearningPath]],
    ) -> None:
        self._keys = dict.fromkeys(keys)
        self._one = one
        self._every = every
        self._found: dict[Key, LearningPath] = {}

    def __getitem__(self, key: Key) -> LearningPath:
        """One path; KeyError where there is none for that page."""
        if key not in self._found:
            if key not in self._keys:
                raise KeyError(key)
            self._found[key] = self._one(key)
        return self._found[key]

    def __iter__(self) -> Iterator[Key]:
        """Every key; whoever asks for all wants all the paths."""
        self.fill()
        return iter(self._keys)

    def __len__(self) -> int:
        """How many paths there are."""
        return len(self._keys)

    def fill(self) -> None:
        """Work out all the paths."""
        if len(self._found) < len(self._keys):
            self._found = dict(self._every())
