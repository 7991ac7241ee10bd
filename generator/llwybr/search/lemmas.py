"""The form under which each word of a site is indexed, decided once, when the site is built.

Glossary first, then the lexicon, then what the word was before a mutation. What nobody knows stands
for itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from llwybr.curriculum.glossary import Glossary
from llwybr.curriculum.language import Language
from llwybr.welsh.mutation import forms, origins

from .lexicon import PEOPLE, Lexicon, people_of, verbs
from .words import words


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
        self,
        language: Language,
        chosen: Mapping[str, str],
        vocabulary: frozenset[str],
        lexicon: Lexicon,
    ) -> None:
        self._language = language
        self._chosen = chosen
        self._vocabulary = vocabulary
        self._lexicon = lexicon
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
        return self._person(word) or self._lexicon.welsh(word)

    def _english(self, word: str) -> str | None:
        """The lexicon's lemma; of a noun in -ing the verb, where the site has that too."""
        listed = self._lexicon.english(word)
        if listed == word and word.endswith("ing"):
            known = (each for each in verbs(word) if each in self._vocabulary)
            return next((each for each in known if self._lexicon.english(each)), listed)
        return listed

    def _person(self, word: str) -> str | None:
        """The singular of a plural in -wyr, of which there are several, that the site has."""
        plurals = (word, *origins(word)) if word.endswith(PEOPLE) else ()
        singulars = (each for plural in plurals for each in people_of(plural))
        known = next((each for each in singulars if each in self._vocabulary), None)
        return self.of(known) if known else None

    def _mutated(self, word: str) -> str | None:
        """The lemma of what the word was before a mutation, if the site or the lexicon has it."""
        if self._language is Language.EN:
            return None
        for origin in origins(word):
            if origin in self._chosen:
                return self._chosen[origin]
            known = self._lexicon.welsh(origin) or (origin if origin in self._vocabulary else None)
            if known:
                return known
        return None

    def _borrowed(self, word: str) -> str | None:
        """The lemma of a word of the other language, which names and examples are full of."""
        if self._language is Language.EN:
            return self._lexicon.welsh(word)
        return self._lexicon.english(word)
