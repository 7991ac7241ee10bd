"""The form under which each word of a site is indexed, decided once, when the site is built.

Glossary first, then the lexicon, then what the word was before a mutation. What nobody knows stands
for itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY

from llwybr.check.lexicon import knows, lemma
from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import forms, origins

from .words import fold, words

_PLURALS = ("iau", "au", "ion", "oedd", "ydd", "on", "ed", "od", "i")
"""Endings of Welsh plurals that the lexicon at times takes for those of verbs."""

_ENDINGS_OF_VERBS = ("u", "o", "a", "i")
_ROOFS = dict(zip("aeiouwy", "âêîôûŵŷ", strict=True))
_PEOPLE, _PERSON = "wyr", ("iwr", "ydd", "wr")
"""How the plurals of words for people end, and how their singulars may."""

_SHORTEST_STEM = 3


def chosen(glossary: Glossary | None, language: Language) -> dict[str, str]:
    """The lemmas that the glossary decides: those it states, and those of its plurals."""
    found: dict[str, str] = {}
    for term in glossary.terms if glossary else ():
        here = term.in_(language)
        one, many = (list(words(text or "", language)) for text in (here.term, here.plural))
        if len(one) == len(many):
            pairs = zip(one, many, strict=True)
            found |= {form: base for base, form in pairs if base not in forms(form)}
    for term in glossary.terms if glossary and language is Language.CY else ():
        found |= {form.lower(): base.lower() for form, base in term.lemmas.items()}
    return found


class Lemmas:
    """The lemma of each word of one language.

    `vocabulary` holds the words of the site, which count as known.
    """

    def __init__(
        self, language: Language, chosen: Mapping[str, str], vocabulary: frozenset[str]
    ) -> None:
        self._language = language
        self._chosen = chosen
        self._vocabulary = vocabulary
        self._found: dict[str, str] = {}

    def of(self, word: str) -> str:
        """The lemma of a word; the word itself where nobody knows it."""
        if word not in self._found:
            self._found[word] = self._chosen.get(word) or self._settled(word)
        return self._found[word]

    def _settled(self, word: str) -> str:
        if any(sign.isdigit() for sign in word):
            return word
        found = self._own(word) or self._mutated(word) or self._borrowed(word) or word
        return self._chosen.get(found, found)

    def _own(self, word: str) -> str | None:
        if self._language is Language.EN:
            return self._english(word)
        return self._person(word) or _welsh(word)

    def _english(self, word: str) -> str | None:
        """The lexicon's lemma; of a noun in -ing the verb, where the site has that too."""
        listed = lemma(Language.EN, word).lower() if knows(Language.EN, word) else None
        if listed == word and word.endswith("ing"):
            known = (each for each in verbs(word) if each in self._vocabulary)
            return next((each for each in known if knows(Language.EN, each)), listed)
        return listed

    def _person(self, word: str) -> str | None:
        """The singular of a plural in -wyr, of which there are several, that the site has."""
        plurals = (word, *origins(word)) if word.endswith(_PEOPLE) else ()
        singulars = (each for plural in plurals for each in _people(plural))
        known = next((each for each in singulars if each in self._vocabulary), None)
        return self.of(known) if known else None

    def _mutated(self, word: str) -> str | None:
        """The lemma of what the word was before a mutation, if the site or the lexicon has it."""
        if self._language is Language.EN:
            return None
        for origin in origins(word):
            if origin in self._chosen:
                return self._chosen[origin]
            known = _welsh(origin) or (origin if origin in self._vocabulary else None)
            if known:
                return known
        return None

    def _borrowed(self, word: str) -> str | None:
        """The lemma of a word of the other language, which names and examples are full of."""
        other = self._language.other
        if other is Language.CY:
            return _welsh(word)
        return lemma(other, word).lower() if knows(other, word) else None


@cache
def _welsh(word: str) -> str | None:
    """What the lexicon says of a Welsh word.

    It lists one lemma for each form, at times a verb's where there is a noun of the same form. So
    a word that other forms have for their lemma is a noun, and the plural that a word looks like
    is believed before a verb is.
    """
    listed = _listed(word)
    if listed == word:
        return word
    may_be_verb = listed is None or listed.endswith(_ENDINGS_OF_VERBS)
    is_doubtful = listed and (may_be_verb or fold(listed) == fold(word))
    if is_doubtful and any(_listed(form) == word for form in _of_noun(word)):
        return word
    singular = _singular(word)
    if singular and (may_be_verb or (listed and listed.startswith(singular))):
        return singular
    return (_person(word, listed) if word.endswith(_PEOPLE) else None) or listed


def _of_noun(word: str) -> Iterator[str]:
    """Forms that have the word itself for their lemma, where it is a noun."""
    yield from sorted(forms(word) - {word})
    yield from (word + ending for ending in ("au", "iau", "ion", "oedd", "ydd"))


def _singular(word: str) -> str | None:
    """The noun whose plural a word is by its ending; None where the lexicon lists no such noun."""
    for ending in _PLURALS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST_STEM:
            continue
        for noun in _nouns(stem):
            if _listed(noun) == noun:
                return noun
    return None


def _person(word: str, listed: str | None) -> str | None:
    """The singular of a plural in -wyr, where the lexicon's own does not stand in it."""
    if listed and _listed(listed) == listed:
        return listed
    return next((each for each in _people(word) if _listed(each) == each), None)


def people(lemma: str) -> Iterator[str]:
    """The plural in -wyr of a word for somebody, if it ends like one."""
    for ending in _PERSON:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= _SHORTEST_STEM:
            yield lemma.removesuffix(ending) + _PEOPLE
            return


def _people(word: str) -> Iterator[str]:
    """What one of those may be called whose plural, unmutated, ends in -wyr."""
    if word.endswith(_PEOPLE):
        yield from (word.removesuffix(_PEOPLE) + ending for ending in _PERSON)


def verbs(word: str) -> Iterator[str]:
    """What a verb in -ing may be without it: one letter of two alike, an e that was dropped."""
    stem = word.removesuffix("ing")
    if len(stem) < _SHORTEST_STEM:
        return
    yield from (stem, f"{stem}e")
    if stem[-1] == stem[-2]:
        yield stem[:-1]


def _nouns(stem: str) -> Iterator[str]:
    """What a noun may be when it has no ending: one n for two, a roof that the plural lost."""
    yield stem
    if stem[-2:] in ("nn", "rr"):
        yield stem[:-1]
    for place, letter in enumerate(stem):
        if letter in _ROOFS:
            yield stem[:place] + _ROOFS[letter] + stem[place + 1 :]


def _listed(word: str) -> str | None:
    """The lexicon's entry for exactly this Welsh form."""
    return lexicon(Language.CY).get(word)


def knows_word(language: Language, word: str) -> bool:
    """Whether the lexicon of a language has a word."""
    return knows(language, word)


@cache
def lexicon(language: Language) -> Mapping[str, str]:
    """Every form that is listed, with its lemma."""
    return DEFAULT_DICTIONARY_FACTORY.get_dictionary(language.value)
