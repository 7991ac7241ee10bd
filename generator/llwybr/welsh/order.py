"""Welsh alphabetical order, where ch, dd, ff, ng, ll, ph, rh and th are letters.

Source: the 29-letter alphabet a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y,
with k q v x z placed as in English for borrowed words. Circumflexes decide between equal words.
"""

from __future__ import annotations

import re
import unicodedata

_ALPHABET = "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".split()
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}
_LETTER = re.compile("|".join(sorted(_ALPHABET, key=len, reverse=True)))

_NOT_ONE_LETTER = {"bangor": "ban-gor", "llangollen": "llan-gollen", "dangos": "dan-gos"}
"""Words in which n and g are two letters; no rule can tell, so they are listed."""


def letters(text: str) -> list[str]:
    """The Welsh letters of a text, in lower case, without diacritics and punctuation."""
    plain = _without_marks(text.lower())
    for word, divided in _NOT_ONE_LETTER.items():
        plain = plain.replace(word, divided)
    return _LETTER.findall(plain)


def sort_key(text: str) -> tuple[list[int], str]:
    """A key that sorts texts as a Welsh dictionary does."""
    return [_RANK[letter] for letter in letters(text)], text.lower()


def _without_marks(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
