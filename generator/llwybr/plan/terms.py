"""Terms of the glossary in a text: where each is used, whatever its form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.glossary import EnglishTerm, Glossary
from llwybr.curriculum.language import Language
from llwybr.curriculum.text import Text
from llwybr.memory.keeper import packed
from llwybr.memory.program import digest
from llwybr.memory.run import Run
from llwybr.welsh.mutation import forms

_WORD = re.compile(r"&#?\w++;|[^\W_]++(?:-[^\W_]++)*+|[^\w\s]|_")
"""A word with the hyphens inside it, or a sign. Apostrophes divide: `gwasanaeth'n` is three."""

_SPACE = "&nbsp;"
_BEFORE_IN_ADDRESS = frozenset("@/._")
_AFTER_IN_ADDRESS = re.compile(r"[@/._]\w")

_ENOUGH_TO_SHARE = 400
"""With fewer texts than this, starting processes takes longer than they save."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """The words of a glossary in one language, and how its terms are found by them."""

    language: Language
    ids: Mapping[Words, str]
    """Each form of a term as its words, with the term's id; an empty id leads nowhere."""
    lengths: Mapping[str, tuple[int, ...]]
    """For each first word, how many words its forms have, the longest first."""
    beginnings: frozenset[str]
    """The first words, with and without a capital."""

    @staticmethod
    def of(glossary: Glossary | None, language: Language) -> Terms:
        """Every term, plural and synonym, as it is written and, in Welsh, as it may be mutated.

        Where one word is two terms, the way it is written counts before the way it may change.
        """
        ids: dict[Words, str] = {}
        for is_mutated in (False, True) if language is Language.CY else (False,):
            for term in glossary.terms if glossary else ():
                words = term.in_(language)
                for form in _forms(words, is_mutated=is_mutated):
                    ids.setdefault(form, term.id if words.explained else "")
        lengths: dict[str, set[int]] = {}
        for form in ids:
            lengths.setdefault(form[0], set()).add(len(form))
        descending = {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()}
        beginnings = {each for first in lengths for each in (first, first[:1].upper() + first[1:])}
        return Terms(language, ids, descending, frozenset(beginnings))

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where each use of a term begins and ends, with the term's id.

        Of two that overlap, it is the first and longest. What is part of an address or of a longer
        name is no use of a term.
        """
        words = tuple(word for word in _WORD.findall(text) if word != _SPACE)
        found = list(self._uses(words))
        if not found:
            return
        spans = [match.span() for match in _WORD.finditer(text) if match[0] != _SPACE]
        for place, after, term_id in found:
            start, end = spans[place][0], spans[after - 1][1]
            if not _is_in_address(text, start, end) and not _is_in_name(words, place, after):
                yield start, end, term_id

    def _uses(self, words: Words) -> Iterator[tuple[int, int, str]]:
        """Where each use of a term begins and ends among the words; few words begin one."""
        after = 0
        for place in [n for n, word in enumerate(words) if word in self.beginnings]:
            for length in self.lengths[_folded(words[place])] if place >= after else ():
                form = tuple(map(_folded, words[place : place + length]))
                term_id = self.ids.get(form)
                if term_id is not None:
                    after = place + len(form)
                    if term_id:
                        yield place, after, term_id
                    break


def uses(curriculum: Curriculum, run: Run) -> Mapping[Language, Mapping[str, tuple[str, ...]]]:
    """For each language and term, by id, the published modules whose text holds it, in order."""
    return {language: _uses(curriculum, language, run) for language in Language}


def _uses(curriculum: Curriculum, language: Language, run: Run) -> Mapping[str, tuple[str, ...]]:
    glossary = curriculum.glossary
    terms = Terms.of(glossary.value if glossary else None, language)
    around = digest((language.value.encode(), glossary.source.digest if glossary else b""))
    shelf = run.keeper.shelf("terms")
    modules = curriculum.available(language)
    editions = [module.edition(language) for module in modules.values()]
    keys = [digest((around, each.front.source.digest)) for each in editions]
    used: list[tuple[str, ...] | None] = [shelf.recall(key) for key in keys]
    new = [number for number, known in enumerate(used) if known is None]
    texts = [editions[number].text for number in new]
    for place, here in run.share(partial(_used, terms), texts, enough=_ENOUGH_TO_SHARE):
        used[new[place]] = here
        shelf.keep(keys[new[place]], packed(here))
    found: dict[str, list[str]] = {}
    for module_id, ids in zip(modules, used, strict=True):
        for term_id in ids or ():
            found.setdefault(term_id, []).append(module_id)
    return {term_id: tuple(ids) for term_id, ids in found.items()}


def _used(terms: Terms, text: Text) -> tuple[str, ...]:
    """The terms that a text holds, each once, sorted."""
    ids = {used for each in text.passages for *_, used in terms.find(each.text)}
    return tuple(sorted(ids))


def _forms(words: EnglishTerm, *, is_mutated: bool) -> Iterator[Words]:
    """A term, its plural and its synonyms as they stand in HTML; or what mutation makes of them."""
    for phrase in (words.term, words.plural or "", *words.synonyms):
        first, *rest = _divided(phrase) or ("",)
        if first:
            starts = sorted(forms(first) - {first}) if is_mutated else (first,)
            yield from ((_folded(start), *rest) for start in starts)


def _divided(phrase: str) -> Words:
    found = (match[0] for match in _WORD.finditer(escape(phrase, quote=False)))
    return tuple(_folded(word) for word in found if word != _SPACE)


def _folded(word: str) -> str:
    """A word without the capital with which it may begin, and with a straight apostrophe."""
    return "'" if word == "\u2019" else word[:1].lower() + word[1:]


def _is_in_address(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in _BEFORE_IN_ADDRESS or bool(_AFTER_IN_ADDRESS.match(text, end))


def _is_in_name(words: Words, place: int, after: int) -> bool:
    """Whether a use with capitals has a word with a capital beside it: `Digital Service Desk`."""
    before, behind = words[place - 1] if place else "", words[after] if after < len(words) else ""
    return (words[place].istitle() and before[:1].isupper()) or (
        words[after - 1].istitle() and behind[:1].isupper()
    )
