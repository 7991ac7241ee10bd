"""What a word is in Welsh text, and the small words that hang on to its end."""

from __future__ import annotations

import re

CLITICS = ("'r", "'n", "'i", "'u", "'w", "'m", "'th", "'ch")
"""Endings after an apostrophe that are words of their own: `cyngor a'r`, `mae'n`."""

WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
"""A word, with the apostrophes and hyphens inside it."""


def plain(word: str) -> str:
    """A word as dictionaries know it: straight apostrophes, nothing hanging on to its end."""
    word = word.replace("\u2019", "'")
    if "'" not in word:
        return word
    ending = next((each for each in CLITICS if word.lower().endswith(each)), "")
    return word.removesuffix(word[len(word) - len(ending) :]) if ending else word
