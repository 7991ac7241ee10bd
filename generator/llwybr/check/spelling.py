"""Words that are not spelt right, and what was probably meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import forms
from llwybr.welsh.words import WORD, plain

from .lexicon import knows
from .rule import Dictionary

_NAME = re.compile(r"[A-Z]{2,6}|.*[a-z].*[A-Z].*")
"""Words such as OECD and TermCymru."""

LONGEST = 60
"""No word has more letters; the dictionary is not asked about anything longer."""

_BEFORE_A_SENTENCE = ".!?:|"
_QUOTES = " \n\t\"'([\u2018\u201c"
_LETTERS = "abcdefghijlmnoprstuwyâêîôûŵŷ"
_ROOFS = dict(zip("aeiouwyâêîôûŵŷ", "âêîôûŵŷaeiouwy", strict=True))
"""Each vowel with its circumflex, and each without."""


def with_mutations(words: Iterable[str]) -> frozenset[str]:
    """The words in lower case, and each of their mutated forms."""
    return frozenset(form for word in words for form in forms(word.casefold()))


def is_known(word: str, dictionary: Dictionary, accepted: Collection[str]) -> bool:
    """Whether a word without clitics, or each of its parts between hyphens, is spelt right.

    The lexicon has the last word: it knows many forms of verbs and adjectives that the dictionary
    lacks, and hardly more misspellings.
    """
    if word.casefold() in accepted or (len(word) <= LONGEST and word in dictionary):
        return True
    parts = word.split("-")
    if len(parts) > 1:
        return all(len(part) < 2 or is_known(part, dictionary, accepted) for part in parts)
    return len(word) <= LONGEST and knows(Language.CY, word.casefold())


def misspelt(
    text: str, dictionary: Dictionary, accepted: Collection[str]
) -> Iterator[tuple[int, str]]:
    """The place of each word that is not known, and the word.

    Single letters, abbreviations in capitals and names are let pass: a name is a word with a
    capital that begins no sentence, or with one inside.
    """
    for match in WORD.finditer(text):
        word = plain(match[0])
        if not is_known(word, dictionary, accepted) and not _is_name(text, match.start(), word):
            yield match.start(), word


def nearest(word: str, dictionary: Dictionary) -> str:
    """The first word one slip away from `word` that is spelt right, or nothing."""
    slips = _slips(word.lower()) if len(word) <= LONGEST else iter(())
    return next((each for each in slips if each in dictionary), "")


def _is_name(text: str, start: int, word: str) -> bool:
    if len(word) < 2 or (len(word) <= LONGEST and _NAME.fullmatch(word)):
        return True
    before = text[max(0, start - 8) : start].rstrip(_QUOTES)
    begins = not before or before[-1] in _BEFORE_A_SENTENCE
    return word[0].isupper() and not begins


def _slips(word: str) -> Iterator[str]:
    """Spellings one slip away, the likeliest first: a letter twice or once, a roof, an order."""
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    yield from (a + b[0] + b for a, b in cuts if b and b[0] in "nrst")
    yield from (a + b[1:] for a, b in cuts if len(b) > 1 and b[0] == b[1])
    yield from (a + _ROOFS[b[0]] + b[1:] for a, b in cuts if b and b[0] in _ROOFS)
    yield from (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1)
    yield from (a + b[1:] for a, b in cuts if b)
    yield from (a + letter + b[1:] for a, b in cuts if b for letter in _LETTERS)
    yield from (a + letter + b for a, b in cuts for letter in _LETTERS)
