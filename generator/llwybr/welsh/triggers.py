"""Words after which the next word mutates, nearly without exception.

A closed list, not the grammar: `yn`, `un`, `y` and others mutate only some words, and which ones is
more than a word by itself can tell; `hyd` is a noun too.
"""

from __future__ import annotations

from . import mutation

_SOFT = frozenset(
    "am ar at dan dros drwy gan heb i o tan trwy wrth dau ddau dwy ddwy dy holl neu pa prif "
    "rhy".split()
)
_SOFT_BUT_LL_RH = frozenset(("mor",))
_NASAL = frozenset(("fy",))
_ASPIRATE = frozenset("a â chwe gyda na thri tri tua".split())
_SOFT_OR_ASPIRATE = frozenset(("ei",))
"""His or hers: one or the other, so p, t and c never stay as they are."""

TRIGGERS = _SOFT | _SOFT_BUT_LL_RH | _NASAL | _ASPIRATE | _SOFT_OR_ASPIRATE

NOT_BEFORE_VERBS = frozenset(("neu",))
"""Triggers after which a verb with an ending stays as it is."""

_NEVER = frozenset(
    "bach beth blaen ble braf byth bynnag cynt dan ddoe dim dros drwy gan ger gyda gynt lle mae "
    "mai maes megis mewn mi minnau mo mor oddi pam ped pedwar petai petaent pryd tan taw ti tithau "
    "traws tu tua "
    "bot gêm gemau garej garejys golff gôl goliau graff graffiau graffig graffigau gram gramau "
    "grant grantiau grid gril grŵp grwpiau grwpio gwm".split()
)
"""Words that do not mutate here, words that look as if they could, and borrowed ones."""

_NEVER_SOFT = frozenset("cyn pan pe pob pwy tra trwy".split())
"""Words that take the aspirate but stay as they are after the rest."""


def expected(trigger: str, word: str) -> tuple[str, ...]:
    """The forms of a radical `word` that may follow `trigger`, both in lower case.

    Nothing where the word stays as it is, or where this list does not tell.
    """
    if word in _NEVER or (word in _NEVER_SOFT and trigger not in _ASPIRATE):
        return ()
    return tuple(form for form in _forms(trigger, word) if form != word)


def _forms(trigger: str, word: str) -> tuple[str, ...]:
    if trigger in _ASPIRATE:
        return (mutation.aspirate(word),)
    if trigger in _NASAL:
        return (mutation.nasal(word),)
    if trigger in _SOFT_OR_ASPIRATE:
        both = (mutation.soft(word), mutation.aspirate(word))
        return both if both[1] != word else ()
    if trigger in _SOFT_BUT_LL_RH and word.startswith(("ll", "rh")):
        return ()
    return (mutation.soft(word),)
