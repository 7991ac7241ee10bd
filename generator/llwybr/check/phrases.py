"""Words and phrases of closed lists, found in prose as whole words whatever their case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llwybr.curriculum.language import Language
from llwybr.welsh.words import WORD, plain

from .prose import Prose, Writing

_MOST_WORDS = 10
"""A longer phrase is not looked for."""

_FEW = 30
"""So many phrases are quicker sought one by one than word for word."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text: where it begins, how it stands there, and what the list says of it."""

    start: int
    words: str
    advice: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases as words in lower case, each with what the list says of it.

    A phrase of which the list says nothing is fine, and so are the shorter ones inside it.
    """

    advice: Mapping[tuple[str, ...], str]
    lengths: Mapping[str, tuple[int, ...]]
    """For each first word, how many words its phrases have, the longest first."""

    @staticmethod
    def of(advice: Mapping[str, str]) -> Phrases:
        """The phrases of a list: phrase to advice."""
        parted = {tuple(_words(phrase)): said for phrase, said in advice.items()}
        phrases = {words: said for words, said in parted.items() if 0 < len(words) <= _MOST_WORDS}
        lengths: dict[str, set[int]] = {}
        for words in phrases:
            lengths.setdefault(words[0], set()).add(len(words))
        descending = {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()}
        return Phrases(phrases, descending)

    def writings(self, prose: Prose, language: Language) -> Iterator[Writing]:
        """The writings in which a phrase with advice may stand, without reading any closely."""
        known = prose.spellings[language]
        likely = [
            " ".join(words)
            for words, said in self.advice.items()
            if said and all(word in known for word in words)
        ]
        for writing in prose.writings if likely else ():
            if writing.language is language:
                folded = writing.text.casefold().replace("\n", " ").replace("\u2019", "'")
                if len(likely) > _FEW or any(phrase in folded for phrase in likely):
                    yield writing

    def find(self, text: str) -> Iterator[Found]:
        """Every phrase with advice in a text; of two that overlap, the first and longest."""
        matches = list(WORD.finditer(text))
        words = tuple(plain(match[0].casefold()) for match in matches)
        after = 0
        for place, word in enumerate(words):
            for length in self.lengths.get(word, ()) if place >= after else ():
                here = words[place : place + length]
                said = self.advice.get(here)
                if said is not None:
                    after = place + len(here)  # at the end of a text there are fewer words
                    start, stop = matches[place].start(), matches[after - 1].end()
                    if said:
                        yield Found(start, " ".join(text[start:stop].split()), said)
                    break


def _words(phrase: str) -> Iterator[str]:
    return (plain(match[0].casefold()) for match in WORD.finditer(phrase))
