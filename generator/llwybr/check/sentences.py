"""Prose to sentences, in either language."""

from __future__ import annotations

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    "e.g i.e cf viz vs approx dr mr mrs ms prof st rev e.e h.y rh gw gol parch anrh cyf".split()
)
"""What may stand before a full stop that ends no sentence, in lower case."""

BEFORE_NUMBERS = frozenset("no nos vol fig p pp ch para art sec tud rhif adr atod".split())
"""What does so before a number only."""

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'\u2018\u2019\u201c\u201d)\]]*+\s++|\|")
_NEXT = re.compile(r"[\"'\u2018\u201c(\[]{0,3}([^\W_])")
_LAST = re.compile(r"[^\W_](?:[\w.]*[^\W_])?$")
_WORD = re.compile(r"[^\W_]\S*+")
_LONGEST = 12
"""No abbreviation is longer."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a passage begins and ends; a cell of a table is one too."""
    start = 0
    for end in _END.finditer(text):
        if end[0] == "|" or _ends_a_sentence(text, start, end):
            yield from _from_first_word(text, start, end.start() if end[0] == "|" else end.end())
            start = end.end()
    yield from _from_first_word(text, start, len(text))


def might_be_longer(text: str, limit: int) -> bool:
    """False where no sentence can have more words than `limit`; quicker than to divide the text."""
    if not might_have_more(text, limit):
        return False
    words = 0
    last = ""
    text = " ".join(text.split()) if "  " in text else text.replace("\n", " ")
    for chunk in text.split(". "):
        added = chunk.count(" ") + 1
        if words + added > limit:
            if added > limit or not chunk[:1].isupper() or _might_go_on(last):
                return True
            words = 0
        words += added
        last = chunk
    return False


def might_have_more(text: str, words: int) -> bool:
    """False where a text cannot have more words: there are too few signs, or too few blanks."""
    return len(text) > 2 * words and text.count(" ") + text.count("\n") >= words


def _might_go_on(chunk: str) -> bool:
    """Whether an abbreviation or an initial may stand at the end."""
    last = chunk[-_LONGEST:].lower().rpartition(" ")[2]
    return not chunk[-2:-1].isalnum() or last.strip("(\"'[\u2018\u201c") in ABBREVIATIONS


def count(text: str) -> int:
    """How many words there are: whatever stands between blanks and holds a letter or digit."""
    return sum(1 for _ in _WORD.finditer(text))


def _ends_a_sentence(text: str, start: int, end: re.Match[str]) -> bool:
    """A full stop ends none before a small letter, nor after an abbreviation or an initial."""
    following = _NEXT.match(text, end.end())
    if following and following[1].islower():
        return False
    if end[0].rstrip() != ".":
        return True
    last = _LAST.search(text, max(start, end.start() - _LONGEST), end.start())
    before = last[0].lower() if last else ""
    if following and following[1].isdigit() and before in BEFORE_NUMBERS:
        return False
    return before not in ABBREVIATIONS and not (len(before) == 1 and before.isalpha())


def _from_first_word(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = _WORD.search(text, start, end)
    if first:
        yield first.start(), end
