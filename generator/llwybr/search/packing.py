"""An index as small as it can travel: what the engine unpacks for MiniSearch.

The server's compression does the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import REVERSALS

from .documents import KINDS, Document
from .index import Index
from .reading import FIELDS
from .words import CLITICS, SMALL


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
            "lexemes": [each.words for each in index.lines],
            "fields": {name: _postings(index, field) for field, name in enumerate(FIELDS)},
            "forms": [each.forms for each in index.lines],
            "others": " ".join(sorted(others)),
        }
    )


def as_json(value: Any) -> bytes:
    """JSON without blanks, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _postings(index: Index, field: int) -> dict[str, list[str]]:
    """Where each lemma stands, and how often."""
    return {
        "in": [each.places[field][0] for each in index.lines],
        "times": [each.places[field][1] for each in index.lines],
    }


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
