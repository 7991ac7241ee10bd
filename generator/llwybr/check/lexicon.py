"""Which words each language knows, with their inflected and mutated forms."""

from __future__ import annotations

from functools import cache

import simplemma

from llwybr.curriculum.language import Language


@cache
def knows(language: Language, word: str) -> bool:
    """Whether a word in lower case is one of the language's; the first call loads the words."""
    return simplemma.is_known(word, lang=language.value)


@cache
def lemma(language: Language, word: str) -> str:
    """The form under which a dictionary lists a word in lower case."""
    return simplemma.lemmatize(word, lang=language.value)
