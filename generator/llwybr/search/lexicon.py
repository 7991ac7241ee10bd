"""What the lexicons say of a word by itself, whatever else the site holds.

To load and to look through them takes long, so answers can be kept from one build to the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from llwybr.check.lexicon import knows, lemma
from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import forms, origins

from .words import fold

_PLURALS = ("iau", "au", "ion", "oedd", "ydd", "on", "ed", "od", "i")
"""Endings of Welsh plurals that the lexicon at times takes for those of verbs."""

_ENDINGS_OF_VERBS = ("u", "o", "a", "i")
_ROOFS = dict(zip("aeiouwy", "âêîôûŵŷ", strict=True))
PEOPLE, _PERSON = "wyr", ("iwr", "ydd", "wr")
"""How the plurals of words for people end, and how their singulars may."""

_SHORTEST_STEM = 3


Answers = Mapping[str, Mapping[str, str | None]]
"""For each question what was answered to each word."""


class Lexicon:
    """What is asked of the lexicons of both languages.

    `before` are answers that are known already, `asked` those that somebody wanted.
    """

    def __init__(self, before: Answers | None = None) -> None:
        self._before: Answers = before or {}
        self.asked: dict[str, dict[str, str | None]] = defaultdict(dict)

    def welsh(self, word: str) -> str | None:
        """The lemma of a Welsh word; None where it is not known."""
        return self._answer("welsh", word, _welsh)

    def english(self, word: str) -> str | None:
        """The lemma of an English word; None where it is not known."""
        return self._answer("english", word, _english)

    def has(self, language: Language, word: str) -> bool:
        """Whether a language has a word."""
        answer = self._answer(f"has {language.value}", word, lambda each: _word(language, each))
        return answer is not None

    def forms(self, language: Language, lemmas: Iterable[str]) -> Mapping[str, str]:
        """The forms of each of some lemmas but those that a mutation gives it, with blanks between.

        The engine finds what a word was before a mutation by itself.
        """
        question, wanted = f"forms {language.value}", list(lemmas)
        before = self._before.get(question, {})
        words = frozenset(each for each in wanted if not each.isdigit())  # a number has no forms
        missing = words - before.keys()
        found = _forms(language, missing) if missing else {}
        here = {each: found.get(each) or before.get(each) or "" for each in wanted}
        self.asked[question].update(here)
        return here

    def _answer(self, question: str, word: str, ask: Callable[[str], str | None]) -> str | None:
        asked = self.asked[question]
        if word not in asked:
            before = self._before.get(question, {})
            asked[word] = before[word] if word in before else ask(word)
        return asked[word]


def _english(word: str) -> str | None:
    return lemma(Language.EN, word).lower() if knows(Language.EN, word) else None


def _word(language: Language, word: str) -> str | None:
    return word if knows(language, word) else None


def _forms(language: Language, lemmas: frozenset[str]) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for form, listed in lexicon(language).items():
        if listed in lemmas:
            found[listed].append(form)
        if form == listed and language is Language.EN and form.endswith("ing"):
            for verb in lemmas.intersection(verbs(form)):
                found[verb].append(form)
    return {lemma: " ".join(_own(here, lemma)) for lemma, here in found.items()}


def _own(forms: Iterable[str], lemma: str) -> Iterator[str]:
    """The forms that are words, without those that begin as the lemma does after a mutation."""
    for form in forms:
        if form.isalpha() and (form[:1] == lemma[:1] or not _is_mutated(form, lemma)):
            yield form


def _is_mutated(form: str, lemma: str) -> bool:
    return any(origin[:2] == lemma[:2] for origin in origins(form))


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
    return (_person(word, listed) if word.endswith(PEOPLE) else None) or listed


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
    return next((each for each in people_of(word) if _listed(each) == each), None)


def people(lemma: str) -> Iterator[str]:
    """The plural in -wyr of a word for somebody, if it ends like one."""
    for ending in _PERSON:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= _SHORTEST_STEM:
            yield lemma.removesuffix(ending) + PEOPLE
            return


def people_of(word: str) -> Iterator[str]:
    """What one of those may be called whose plural, unmutated, ends in -wyr."""
    if word.endswith(PEOPLE):
        yield from (word.removesuffix(PEOPLE) + ending for ending in _PERSON)


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


@cache
def lexicon(language: Language) -> Mapping[str, str]:
    """Every form that is listed, with its lemma."""
    from simplemma.strategies.dictionaries import dictionary_factory  # seldom needed, and long

    return dictionary_factory.DEFAULT_DICTIONARY_FACTORY.get_dictionary(language.value)
