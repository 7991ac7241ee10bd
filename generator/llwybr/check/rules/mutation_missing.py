"""A Welsh word that probably needs a mutation.

Looks at a short list of words that nearly always mutate the next one (`llwybr.welsh.triggers`), and
tells only where the lexicon knows the word as it stands and as it would be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from llwybr.check.lexicon import knows, lemma
from llwybr.check.prose import Piece, prose
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.check.tongue import is_of
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual, Language
from llwybr.welsh.triggers import NOT_BEFORE_VERBS, TRIGGERS, expected
from llwybr.welsh.words import WORD, plain

_AS_WRITTEN = TRIGGERS | {trigger.capitalize() for trigger in TRIGGERS}
_BEGINNINGS = frozenset("ptcbdgmlr")
_ENDINGS_OF_PLURALS = ("au", "ion", "oedd", "wyr")
_UNMUTATED = {"b": "p", "d": "t", "g": "c"}
_ENGLISH = frozenset(("a", "am", "at", "i", "o"))
"""Triggers that are English words too."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every word after a trigger that keeps its first letter and should not."""
    for writing in prose(curriculum).writings:
        for piece in writing.pieces if writing.language is Language.CY else ():
            pairs = {
                (trigger, token)
                for trigger, token in pairwise(piece.text.split())
                if trigger in _AS_WRITTEN and token[0] in _BEGINNINGS and _mutated(trigger, token)
            }
            for trigger, token in sorted(pairs):
                yield from _places(piece, trigger, token)


def _places(piece: Piece, trigger: str, token: str) -> Iterator[Finding]:
    """Where the two stand side by side with nothing taken out between them."""
    pattern = rf"(?<!\S){re.escape(trigger)}[ \n](?={re.escape(token)}(?!\S))"
    for found in re.finditer(pattern, piece.text):
        if trigger.lower() not in _ENGLISH or not _is_among_english(piece.text, found.end()):
            mutated = _mutated(trigger, token)
            values = {"trigger": trigger, "word": _word(token), "mutated": mutated}
            yield Finding(piece.at(found.end()), values)


def _is_among_english(text: str, place: int) -> bool:
    """Whether an English word stands just before the trigger, or just after the word."""
    before = text[max(0, place - 40) : place].split()[:-1][-1:]
    after = text[place : place + 60].split()[1:2]
    words = (plain(match[0].casefold()) for each in before + after for match in WORD.finditer(each))
    return any(is_of(word, Language.EN) for word in words)


@cache
def _mutated(trigger: str, token: str) -> str:
    """How the word in `token` should begin after `trigger`; nothing where it may stand as it is."""
    word = _word(token)
    forms = expected(trigger.lower(), word)
    if not forms or not _is_radical(word):
        return ""
    if trigger.lower() in NOT_BEFORE_VERBS and not _is_no_verb(word):
        return ""
    return ", ".join(form for form in forms if knows(Language.CY, form))


def _word(token: str) -> str:
    found = WORD.match(token)
    return plain(found[0]) if found else ""


def _is_radical(word: str) -> bool:
    """Whether a word is known, and cannot be another one that has already mutated."""
    twin = _UNMUTATED.get(word[0], "") + word[1:]
    has_twin = word[0] in _UNMUTATED and knows(Language.CY, twin)
    is_lemma_alike = lemma(Language.CY, word)[:1] == word[0]
    return knows(Language.CY, word) and is_lemma_alike and not has_twin


def _is_no_verb(word: str) -> bool:
    return lemma(Language.CY, word) == word or word.endswith(_ENDINGS_OF_PLURALS)


RULE = Rule(
    code="A015",
    name="mutation-missing",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae\'n debyg bod angen treiglo "{word}" ar ôl "{trigger}".',
        en='After "{trigger}", "{word}" probably needs a mutation.',
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch \"{mutated}\", oni bai fod y gair yn enw neu'n air benthyg nad yw'n treiglo.",
        en='Write "{mutated}", unless the word is a name or a loan word that does not mutate.',
    ),
    why=Bilingual(
        cy="Mae treiglad sydd ar goll yn tarfu ar y darllen, ac yn awgrymu mai cyfieithiad brysiog yw'r testun.",
        en="A missing mutation disturbs the reading, and suggests that the text was translated in haste.",
    ),
    bad="Gofynnwch i pobl am cyngor.",
    good="Gofynnwch i bobl am gyngor.",
    find=find,
    is_local=True,
)
