"""Mutations: how a Welsh word changes at its start.

Source: the table of soft, nasal and aspirate mutation in every grammar of the language; `g` drops
out under soft mutation, and a vowel takes `h` after some words (ei hysgol).
"""

from __future__ import annotations

from collections.abc import Iterator

_SOFT = {
    "ll": "l",
    "rh": "r",
    "p": "b",
    "t": "d",
    "c": "g",
    "b": "f",
    "d": "dd",
    "g": "",
    "m": "f",
}
_NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_OTHER_LETTERS = ("ch", "dd", "ph", "th", "ts", "mh")
"""Signs that begin like a letter that mutates and are another letter, or do not mutate."""

REVERSALS = tuple(
    sorted(
        {
            *(
                (changed, first)
                for table in (_SOFT, _NASAL, _ASPIRATE)
                for first, changed in table.items()
            ),
            ("h", ""),
        },
        key=lambda pair: (-len(pair[0]), pair),
    )
)
"""How a word may begin after a mutation and how it began before, the longest beginning first."""

_VOWELS = tuple("aeiouwyâêîôûŵŷ")


def soft(word: str) -> str:
    """The word after soft mutation: `pobl` gives `bobl`; itself where nothing changes."""
    return _changed(word, _SOFT)


def nasal(word: str) -> str:
    """The word after nasal mutation: `Caerdydd` gives `Nghaerdydd`."""
    return _changed(word, _NASAL)


def aspirate(word: str) -> str:
    """The word after aspirate mutation: `pobl` gives `phobl`."""
    return _changed(word, _ASPIRATE)


def with_h(word: str) -> str:
    """The word with `h` before its vowel: `ysgol` gives `hysgol`."""
    return _in_case_of(word, f"h{word}") if word.lower().startswith(_VOWELS) else word


def forms(word: str) -> frozenset[str]:
    """The word and every form that a mutation gives it."""
    return frozenset((word, soft(word), nasal(word), aspirate(word), with_h(word)))


def origins(word: str) -> Iterator[str]:
    """Every word in lower case that a mutation may have made into this one, likeliest first."""
    for changed, first in REVERSALS:
        if word.startswith(changed):
            origin = first + word[len(changed) :]
            if origin != word and word in forms(origin):
                yield origin


def _changed(word: str, changes: dict[str, str]) -> str:
    lower = word.lower()
    if lower.startswith(_OTHER_LETTERS):
        return word
    for length in (2, 1):
        start = lower[:length]
        if start in changes:
            return _in_case_of(word, changes[start] + word[length:])
    return word


def _in_case_of(word: str, changed: str) -> str:
    """The changed word in capitals, or with a capital first, where the word is written so."""
    if len(word) > 1 and word.isupper():
        return changed.upper()
    return changed[:1].upper() + changed[1:].lower() if word[:1].isupper() else changed
