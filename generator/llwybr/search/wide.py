"""Forms that the site does not have of lemmas that it has, for a query that finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import origins

from .index import Index
from .lemmas import lexicon, people, verbs
from .packing import as_json


def wide(index: Index) -> bytes:
    """The forms by lemma; of each form only what differs from its lemma is written.

    Mutated forms are left out: the engine finds what a word was before a mutation by itself.
    """
    return as_json({lemma: " ".join(forms) for lemma, forms in _by_lemma(index).items()})


def _by_lemma(index: Index) -> dict[str, list[str]]:
    own = index.forms
    found: dict[str, set[str]] = {lexeme.lemma: set() for lexeme in index.lexemes}
    for form, lemma in _listed(index.language):
        if lemma in found and form not in own and form.isalpha() and not _is_mutated(form, lemma):
            found[lemma].add(_ending(form, lemma))
    if index.language is Language.CY:
        for lemma, here in found.items():
            here |= {_ending(form, lemma) for form in people(lemma) if form not in own}
    return {lemma: sorted(forms) for lemma, forms in found.items() if forms}


def _listed(language: Language) -> Iterator[tuple[str, str]]:
    """Every form of the lexicon, also under the verb of which an English noun in -ing is made."""
    for form, lemma in lexicon(language).items():
        yield form, lemma
        if language is Language.EN and form == lemma and form.endswith("ing"):
            yield from ((form, verb) for verb in verbs(form))


def _is_mutated(form: str, lemma: str) -> bool:
    """Whether a form begins as its lemma does after a mutation."""
    if form[:1] == lemma[:1]:
        return False
    return any(origin[:2] == lemma[:2] for origin in origins(form))


def _ending(form: str, lemma: str) -> str:
    """How many letters of the lemma the form begins with, and how it goes on."""
    shared = 0
    for one, other in zip(form, lemma, strict=False):
        if one != other:
            break
        shared += 1
    return f"{shared}{form[shared:]}"
