"""Forms that the site does not have of lemmas that it has, for a query that finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.language import Language

from .index import Index
from .lexicon import Lexicon, people
from .packing import as_json


def wide(index: Index, lexicon: Lexicon) -> bytes:
    """The forms by lemma; of each form only what differs from its lemma is written."""
    return as_json(dict(_by_lemma(index, lexicon)))


def _by_lemma(index: Index, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    own = index.forms
    listed = lexicon.forms(index.language, (each.lemma for each in index.lines))
    for lemma, forms in listed.items():
        made = people(lemma) if index.language is Language.CY else ()
        others = {*forms.split(), *made} - own
        if others:
            yield lemma, " ".join(sorted(_ending(form, lemma) for form in others))


def _ending(form: str, lemma: str) -> str:
    """How many letters of the lemma the form begins with, and how it goes on."""
    shared = 0
    for one, other in zip(form, lemma, strict=False):
        if one != other:
            break
        shared += 1
    return f"{shared}{form[shared:]}"
