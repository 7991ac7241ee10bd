"""The words of each document, field by field, before anything is decided about them.

What is read of a document depends on nothing but its own texts, so that it can be kept.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from itertools import chain

from llwybr.curriculum.language import Language

from .documents import Document
from .words import words

FIELDS: Mapping[str, Callable[[Document], str]] = {
    "title": lambda document: document.title,
    "keywords": lambda document: document.keywords,
    "lead": lambda document: document.lead,
    "headings": lambda document: document.headings,
    "body": lambda document: document.body,
}
"""What is searched of a document; `engine.js` decides how much each counts."""

Reading = tuple[tuple[str, str], ...]
"""For each field the words that stand there once and those that do more often, with blanks between.

That a word stands somewhere three times tells no more than that it does twice.
"""

Readings = MutableMapping[str, Reading]
"""What was read, by a digest of the texts."""


def read(language: Language, documents: Iterable[Document], before: Readings) -> tuple[str, ...]:
    """Read each document; the digests of their texts, under which `before` has them afterwards.

    It has these documents alone then. What it has already is not read again.
    """
    words_of = _Pieces(language)
    found: dict[str, Reading] = {}
    keys = []
    for document in documents:
        key = _digest(document)
        found[key] = before.get(key) or tuple(
            _field(get(document), words_of) for get in FIELDS.values()
        )
        keys.append(key)
    before.clear()
    before.update(found)
    return tuple(keys)


def _digest(document: Document) -> str:
    """A digest of all texts that the fields are made of."""
    written = document.written.markdown if document.written else ""
    texts = (document.title, document.keywords, document.lead, document.told, written)
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


class _Pieces(dict[str, tuple[str, ...]]):
    """The words of each piece of text that has no blank in it: a site has few, again and again."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, piece: str) -> tuple[str, ...]:
        found = self[piece] = tuple(words(piece, self._language))
        return found


def _field(text: str, words_of: _Pieces) -> tuple[str, str]:
    pieces = map(words_of.__getitem__, text.split())
    counts = Counter(chain.from_iterable(pieces))
    once = " ".join(word for word, count in counts.items() if count == 1)
    return once, " ".join(word for word, count in counts.items() if count > 1)
