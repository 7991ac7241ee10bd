"""Which words each language knows, with their inflected and mutated forms.

To load the words of a language takes longer than to look through a text for them, so answers can be
kept from run to run.
"""

from __future__ import annotations

from collections.abc import Mapping

from llwybr.curriculum.language import Language
from llwybr.memory.keeper import Shelf, packed

Answers = Mapping[tuple[str, str], str]
"""For a language and a word, the word's lemma; nothing where the language does not know it."""

_KEY = b"answers"
_MOST = 300_000
"""More answers than this are not kept: nobody's site has so many words."""

_answers: dict[tuple[str, str], str] = {}
_learnt: dict[tuple[str, str], str] = {}


def knows(language: Language, word: str) -> bool:
    """Whether a word in lower case is one of the language's; the first call loads the words."""
    return bool(_answer(language, word))


def lemma(language: Language, word: str) -> str:
    """The form under which a dictionary lists a word in lower case; a word not known is its own."""
    return _answer(language, word) or word


def learnt() -> Answers:
    """The answers that this process has found since it was last asked for them."""
    found = dict(_learnt)
    _learnt.clear()
    return found


def recall(shelf: Shelf) -> None:
    """Take over the answers of earlier runs."""
    _answers.update(shelf.recall(_KEY) or {})


def keep(shelf: Shelf, answers: Answers) -> None:
    """Keep new answers beside those that are known."""
    known = {**_answers, **answers}
    if answers and len(known) <= _MOST:
        _answers.update(answers)
        shelf.keep(_KEY, packed(known))


def _answer(language: Language, word: str) -> str:
    question = (language.value, word)
    found = _answers.get(question)
    if found is None:
        found = _answers[question] = _learnt[question] = _looked_up(language, word)
    return found


def _looked_up(language: Language, word: str) -> str:
    import simplemma  # it takes as long to import as most checks do

    if not simplemma.is_known(word, lang=language.value):
        return ""
    return simplemma.lemmatize(word, lang=language.value)
