"""Terms of the glossary in the text of a page: the first use of each leads to its entry.

The text comes as the HTML that the allow-list has written: every element is closed, and `<` in the
words is `&lt;`. Nothing is added inside headings, links, code, forms, or words that are marked as
being in another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from html import escape

from llwybr.curriculum.glossary import EnglishTerm, Glossary
from llwybr.curriculum.html import EMPTY_TAGS
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Entry
from llwybr.curriculum.module import Module
from llwybr.plan.site import PageKind
from llwybr.welsh.mutation import forms

from .frame import Scene

_PART = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*+)(?P<rest>(?:[^<>\"]++|\"[^\"]*+\")*+)>|[^<]++|<"
)
_WORD = re.compile(r"&#?\w++;|[^\W_]++(?:-[^\W_]++)*+|[^\w\s]|_")
"""A word with the hyphens inside it, or a sign. Apostrophes divide: `gwasanaeth'n` is three."""

_LANGUAGE = re.compile(r"\slang=\"([^\"]*)\"")
_SPACE = "&nbsp;"
_BEFORE_IN_ADDRESS = frozenset("@/._")
_AFTER_IN_ADDRESS = re.compile(r"[@/._]\w")

_QUIET = frozenset("a code dfn form h1 h2 h3 h4 h5 h6 kbd label pre samp summary th var".split())
"""Elements whose words are left alone: they have a purpose of their own."""

_TITLE = 'class="admonition-title"'
"""A paragraph that is a heading in all but its name."""

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

    def explained(self, html: str, glossary: str) -> str:
        """The HTML with a link at the first use of each term; `glossary` leads to that page.

        A term that the author has linked to its entry gets no other link.
        """
        if not self.ids:
            return html
        entry = re.compile(rf"<a href=\"{re.escape(escape(glossary))}#([^\"]*)\"")
        linked = {match[1] for match in entry.finditer(html)}
        return _Reading(self, escape(glossary), linked).run(html)

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where each use of a term begins and ends, with the term's id.

        Of two that overlap, it is the first and longest. What is part of an address or of a longer
        name is no use of a term.
        """
        if self.beginnings.isdisjoint(_WORD.findall(text)):
            return
        found = [match for match in _WORD.finditer(text) if match[0] != _SPACE]
        words = tuple(match[0] for match in found)
        for place, after, term_id in self._uses(tuple(map(_folded, words))):
            start, end = found[place].start(), found[after - 1].end()
            if not _is_in_address(text, start, end) and not _is_in_name(words, place, after):
                yield start, end, term_id

    def _uses(self, words: Words) -> Iterator[tuple[int, int, str]]:
        after = 0
        for place, word in enumerate(words):
            for length in self.lengths.get(word, ()) if place >= after else ():
                form = words[place : place + length]
                term_id = self.ids.get(form)
                if term_id is not None:
                    after = place + len(form)
                    if term_id:
                        yield place, after, term_id
                    break


def uses(
    glossary: Entry[Glossary] | None, language: Language, modules: Mapping[str, Module]
) -> Mapping[str, tuple[str, ...]]:
    """For each term, by id, the modules whose text in a language holds it, in their order."""
    terms = Terms.of(glossary.value if glossary else None, language)
    found: dict[str, list[str]] = {}
    for module_id, module in modules.items():
        passages = module.edition(language).text.passages
        for term_id in sorted({used for each in passages for *_, used in terms.find(each.text)}):
            found.setdefault(term_id, []).append(module_id)
    return {term_id: tuple(ids) for term_id, ids in found.items()}


def explaining(scene: Scene, terms: Terms) -> Callable[[str], str]:
    """What adds the links to the HTML of a page's text; nothing where a page leads onwards."""
    if scene.page.kind not in (PageKind.MODULE, PageKind.TEXT):
        return str
    return partial(terms.explained, glossary=scene.href("glossary"))


@dataclass(slots=True)
class _Reading:
    """One page being read from its first element to its last."""

    terms: Terms
    glossary: str
    done: set[str]
    open: list[bool] = field(default_factory=list)
    """For each element that is open, whether its words are left alone."""

    def run(self, html: str) -> str:
        return "".join(self._part(part) for part in _PART.finditer(html))

    def _part(self, part: re.Match[str]) -> str:
        name = part["name"]
        if name is None:
            return part[0] if self.open and self.open[-1] else self._with_links(part[0])
        if part["end"]:
            del self.open[-1:]
        elif name not in EMPTY_TAGS:
            self.open.append(self._is_quiet(name, part["rest"]))
        return part[0]

    def _is_quiet(self, name: str, attributes: str) -> bool:
        language = _LANGUAGE.search(attributes)
        is_foreign = language is not None and language[1] != self.terms.language.value
        is_above = bool(self.open) and self.open[-1]
        return is_above or is_foreign or name in _QUIET or _TITLE in attributes

    def _with_links(self, text: str) -> str:
        parts: list[str] = []
        after = 0
        for start, end, term_id in self.terms.find(text):
            if term_id not in self.done:
                self.done.add(term_id)
                link = f'<a class="ll-explained" href="{self.glossary}#{term_id}">'
                parts += (text[after:start], link, text[start:end], "</a>")
                after = end
        return "".join((*parts, text[after:]))


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
