"""Order of names in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from llwybr.curriculum.language import Language
from llwybr.welsh import order

T = TypeVar("T")


def alphabetical(items: Iterable[T], name: Callable[[T], str], language: Language) -> list[T]:
    """Items sorted by name, by the alphabet of a language."""
    key = order.sort_key if language is Language.CY else str.casefold

    def by_name(item: T) -> Any:
        return key(name(item))

    return sorted(items, key=by_name)


def first_letter(word: str, language: Language) -> str:
    """The letter under which a word stands in a list, in upper case."""
    if language is Language.CY:
        letter = next(iter(order.letters(word)), "")
        return letter[:1].upper() + letter[1:]
    return word[:1].upper()


def by_letter(
    items: Iterable[T], name: Callable[[T], str], language: Language
) -> Iterator[tuple[str, tuple[T, ...]]]:
    """Items in order of their names, under the letter that each begins with."""
    found: dict[str, list[T]] = {}
    for item in alphabetical(items, name, language):
        found.setdefault(first_letter(name(item), language), []).append(item)
    yield from ((letter, tuple(members)) for letter, members in found.items())
