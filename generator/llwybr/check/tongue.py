"""Which of the two languages a stretch of prose is in.

Small words that only one language has settle nearly every passage. The rest are looked up in both
lexicons; words that both know, and names, say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.once import once
from llwybr.curriculum.text import Passage
from llwybr.welsh.words import WORD, plain

from .lexicon import knows
from .prose import Piece, Writing, names, prose
from .sentences import sentences

MIN_WORDS = 5
"""A stretch with fewer words is not judged."""

_SHARE = 0.65
"""Of the words that one language alone knows, at least so many must be the other language's."""

_LEAST = 2
"""And at least so many in number."""

_SIGNS = {
    Language.CY: frozenset(
        "yn yr yng ym mae maent nid nad ac oes sydd sy eich ein eu gyda gydag wedi wrth trwy drwy "
        "dros rhwng mewn pob hynny hyn hwn sut beth pwy ble bydd byddwch rydych ydych ydyw ydy nhw "
        "cyn ar mwyn gallu rhaid neu gall fel bod gan felly pam".split()
    ),
    Language.EN: frozenset(
        "the and of for are were been it its this that these those with from by not you your they "
        "their there what when which who how why if or would should could must have does than "
        "into about our us she them our only other people".split()
    ),
}
"""Small words that stand in nearly every sentence of one language and hardly ever in the other."""

_QUOTED = 6
_QUOTED_SIGNS = 200
"""So many words of a passage are quoted, from so many signs."""

_QUOTATION = re.compile(
    r"\"[^\"]{15,600}\"|\u201c[^\u201c\u201d]{15,600}\u201d|\u2018[^\u2018]{15,600}?\u2019(?!\w)"
)

_SMALL = {
    Language.CY: frozenset("y ar ei o dy fy â un am eto bob dau dwy".split()),
    Language.EN: frozenset("to in on is as be do has will all an".split()),
}
"""Words that the other language has too, but that are enough where it shows no sign of itself."""


def _spelt(words: Collection[str]) -> frozenset[str]:
    """The words as they stand inside a sentence and at its start."""
    return frozenset((*words, *(word.capitalize() for word in words)))


_HINTS = {language: _spelt(_SIGNS[language] | _SMALL[language]) for language in Language}
_A_SIGN = {
    language: re.compile(rf"\b(?:{'|'.join(sorted(_spelt(words)))})\b")
    for language, words in _SIGNS.items()
}
_START = 100
"""So much of a passage is looked at for a hint, before it is looked at word by word."""


def foreign(curriculum: Curriculum) -> Iterator[tuple[Language, Piece]]:
    """Every stretch of prose that as a whole is in the other language than its file's."""
    known = words_of_names(curriculum)
    for language in Language:
        mixed = _mixed(curriculum, language)
        for writing in prose(curriculum).writings:
            if writing.language is language:
                for piece in _foreign_pieces(writing, known, is_mixed=id(writing) in mixed):
                    yield language, piece


def foreign_parts(curriculum: Curriculum) -> Iterator[tuple[Language, Passage, int, int]]:
    """Every sentence and quotation in the other language, in passages that are not.

    With the language of its file, the passage, and where in it the part begins and ends.
    """
    known = words_of_names(curriculum)
    for language in Language:
        mixed = _mixed(curriculum, language)
        for writing in prose(curriculum).writings if mixed else ():
            for passage in writing.passages if id(writing) in mixed else ():
                text = passage.text
                if _A_SIGN[language.other].search(text) and not is_foreign(text, language, known):
                    for start, end in foreign_places(text, language, known):
                        yield language, passage, start, end


def opening(text: str) -> str:
    """The first words of a text, as a message quotes them."""
    text = text.strip()
    words = text[:_QUOTED_SIGNS].replace("|", " ").split()
    is_whole = len(words) <= _QUOTED and len(text) <= _QUOTED_SIGNS
    return " ".join(words[:_QUOTED]) + ("" if is_whole else " ...")


def _mixed(curriculum: Curriculum, language: Language) -> set[int]:
    """Which writings (by identity) hold a small word of the other language."""
    signs = _SIGNS[language.other]
    return {id(writing) for writing in prose(curriculum).having(language, signs)}


@once
def words_of_names(curriculum: Curriculum) -> frozenset[str]:
    """The words of names that are the same in both languages, in lower case."""
    return frozenset(word for name in names(curriculum) for word in _words(name))


def is_foreign(text: str, language: Language, known: Collection[str]) -> bool:
    """Whether a text of at least five words is in the other language than `language`.

    `known` are words that say nothing.
    """
    words = _words(text)
    if len(words) < MIN_WORDS:
        return False
    own = other = 0
    for word in words:
        if word in known or len(word) == 1:
            continue
        own += is_of(word, language)
        other += is_of(word, language.other)
    return other >= _LEAST and other >= _SHARE * (own + other)


def _foreign_pieces(writing: Writing, known: Collection[str], *, is_mixed: bool) -> Iterator[Piece]:
    own = _HINTS[writing.language]
    other = _A_SIGN[writing.language.other]
    for piece in writing.pieces:
        text = piece.text
        words = text[:_START].split()
        if len(words) < MIN_WORDS and len(text) <= _START:
            continue
        is_own = not (own.isdisjoint(words) or (is_mixed and other.search(text)))
        if not is_own and is_foreign(text, writing.language, known):
            yield piece


def foreign_places(
    text: str, language: Language, known: Collection[str]
) -> Iterator[tuple[int, int]]:
    """The places of foreign sentences, and of foreign quotations in other sentences."""
    told = 0
    for start, end in sentences(text):
        if is_foreign(text[start:end], language, known):
            yield start, end
            told = end
            continue
        for quotation in _QUOTATION.finditer(text, max(start - 1, told), end):
            if is_foreign(quotation[0], language, known):
                yield quotation.start() + 1, quotation.end() - 1


def _words(text: str) -> list[str]:
    return [plain(match[0].casefold()) for match in WORD.finditer(text)]


@cache
def is_of(word: str, language: Language) -> bool:
    """Whether a word speaks for one language and against the other."""
    if word in _SIGNS[language]:
        return True
    if word in _SIGNS[language.other]:
        return False
    return knows(language, word) and not knows(language.other, word)
