"""An index as small as it can travel: what `theme/search/engine.js` unpacks for MiniSearch.

Numbers of documents rise, so that only the steps between them are written, each as one sign; the
server's compression does the rest.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import sub
from typing import Any

from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import REVERSALS

from .documents import KINDS, Document
from .index import Index, Lexeme, Places
from .reading import FIELDS
from .words import CLITICS, SMALL

SIGNS = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\')
"""One sign for each of the numbers 0 to 92; JSON writes each as it is."""

_FAR = len(SIGNS) - 1
_SIGN_OF_RISE = SIGNS[0].encode() + SIGNS.encode().ljust(255)
_DIGITS = 3
"""A greater number is the last sign, and then so many digits."""

MANY = 200
"""A word that more documents have than this, and more than every second one, tells little: how
often it stands where, and in which form, is left out."""


def packed(index: Index, names: Mapping[str, Mapping[str, str]], others: Iterable[str]) -> bytes:
    """The index with the names of facts, and the words that only the other language has."""
    language = index.language
    return as_json(
        {
            "version": 1,
            "language": language.value,
            "clitics": CLITICS[language],
            "small": " ".join(sorted(SMALL[language])),
            "mutations": REVERSALS if language is Language.CY else (),
            "names": names,
            "documents": _documents(index.documents),
            "lexemes": [" ".join((each.lemma, *each.forms)) for each in index.lexemes],
            "fields": {name: _postings(index, field) for field, name in enumerate(FIELDS)},
            "forms": [_forms(index, lexeme) for lexeme in index.lexemes],
            "others": " ".join(sorted(others)),
        }
    )


def texts(document: Document) -> bytes:
    """The texts of a document by section, from which excerpts are made."""
    return as_json([(part.anchor, part.title, part.text) for part in document.sections])


def as_json(value: Any) -> bytes:
    """JSON without blanks, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def steps(numbers: Sequence[int]) -> str:
    """Rising numbers, from 0, as the steps from each to the next."""
    rises = list(map(sub, numbers, chain((-1,), numbers)))
    if max(rises, default=0) <= _FAR:
        return bytes(rises).translate(_SIGN_OF_RISE).decode()
    return "".join([_number(rise - 1) for rise in rises])


@cache
def _number(number: int) -> str:
    if number < _FAR:
        return SIGNS[number]
    digits = []
    for _ in range(_DIGITS):
        number, digit = divmod(number, len(SIGNS))
        digits.append(SIGNS[digit])
    return SIGNS[_FAR] + "".join(reversed(digits))


def _postings(index: Index, field: int) -> dict[str, list[str]]:
    """Where each lemma stands, and how often; how often is left out where it is once."""
    return {
        "in": [steps(lexeme.places[field].documents) for lexeme in index.lexemes],
        "times": [
            "" if _is_common(index, lexeme) else _times(lexeme.places[field])
            for lexeme in index.lexemes
        ],
    }


def _times(places: Places) -> str:
    """1 for each document that has a word once, 2 where it is more often, up to the last 2."""
    often = frozenset(places.often)
    return "".join("2" if number in often else "1" for number in places.documents).rstrip("1")


def _forms(index: Index, lexeme: Lexeme) -> tuple[str, str] | int:
    """Which forms each document has: the choices of forms there are, and a sign for each document.

    1 where there is one form alone, which all of them have; 0 where it is left out.
    """
    if len(lexeme.forms) == 1:
        return 1
    if _is_common(index, lexeme):
        return 0
    which = _which(lexeme)
    often = Counter(which)
    choices = sorted(often, key=lambda choice: (-often[choice], choice))
    sign = {choice: _number(n) for n, choice in enumerate(choices)}
    listed = ",".join(".".join(map(str, choice)) for choice in choices)
    return listed, "".join(sign[choice] for choice in which)


def _which(lexeme: Lexeme) -> list[tuple[int, ...]]:
    """For each document that has the lemma the numbers of the forms that it has."""
    found: dict[int, tuple[int, ...]] = {}
    for n, holders in enumerate(lexeme.holders):
        alone = (n,)
        for document in holders:
            before = found.get(document)
            found[document] = before + alone if before else alone
    return [found[document] for document in sorted(found)]


def _is_common(index: Index, lexeme: Lexeme) -> bool:
    return len(lexeme.documents) > max(MANY, len(index.documents) / 2)


def _documents(documents: Sequence[Document]) -> dict[str, Any]:
    return {
        "url": [each.url for each in documents],
        "texts": "".join("1" if each.has_texts else "0" for each in documents),
        "kind": [KINDS.index(each.kind) for each in documents],
        "title": [each.title for each in documents],
        "summary": [each.summary for each in documents],
        "weight": [each.weight for each in documents],
        "lang": {n: each.lang for n, each in enumerate(documents) if each.lang},
        "role": _values(each.facts.role for each in documents),
        "level": _values(each.facts.level for each in documents),
        "framework": _values(each.facts.framework for each in documents),
        "minutes": [each.facts.minutes or 0 for each in documents],
    }


def _values(facts: Iterable[tuple[str, ...]]) -> dict[str, Any]:
    """The values there are, and for each document the numbers of its own."""
    listed = list(facts)
    values = sorted({value for here in listed for value in here})
    number = {value: n for n, value in enumerate(values)}
    return {"values": values, "of": [[number[value] for value in here] for here in listed]}
