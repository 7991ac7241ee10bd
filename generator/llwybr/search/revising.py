"""The lines of an index after an edit, from those before it.

Where a few documents have changed and the site has the same words as before, only the lines of the
words that came or went differ. Whatever else has changed, an index is made from the beginning:
`revised` says so by None.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from llwybr.curriculum.language import Language

from .index import WITHOUT_SMALL
from .lines import Lexeme, Line, Places, is_common, lexeme, line
from .reading import FIELDS, Reading
from .words import SMALL

_MOST = 50
"""With more changed documents than this, an index from the beginning is as quick."""


def revised(
    language: Language,
    lines: Sequence[Line],
    before: Sequence[Reading],
    after: Sequence[Reading],
) -> tuple[Line, ...] | None:
    """The lines for what was read now, from those for what was read before."""
    if len(before) != len(after):
        return None
    changed = {n: new for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new}
    if len(changed) > _MOST or not _has_same_words(language, changed, before, after):
        return None
    place = {form: n for n, each in enumerate(lines) for form in each.own_forms}
    found = list(lines)
    for n in {place[word] for word in _touched(language, changed, before)}:
        changed_line = _changed(language, lines[n], changed, len(after))
        if changed_line is None:
            return None
        found[n] = changed_line
    return tuple(found)


def _has_same_words(
    language: Language,
    changed: Mapping[int, Reading],
    before: Sequence[Reading],
    after: Sequence[Reading],
) -> bool:
    """Whether no word is new to the site or gone from it, and no small one changed its place."""
    small = SMALL[language]
    for n, new in changed.items():
        old = before[n]
        gained, lost = _words(new) - _words(old), _words(old) - _words(new)
        if not all(_holds(before, word) for word in gained):
            return False
        if not all(_holds(after, word) for word in lost):
            return False
        for field, one, other in zip(FIELDS, old, new, strict=True):
            differing = _words((one,)) ^ _words((other,))
            if field not in WITHOUT_SMALL and not small.isdisjoint(differing):
                return False
    return True


def _words(fields: Iterable[tuple[str, str]]) -> frozenset[str]:
    return frozenset(word for each in fields for part in each for word in part.split())


def _holds(readings: Sequence[Reading], word: str) -> bool:
    parts = (part for reading in readings for field in reading for part in field)
    return any(word in part and word in part.split() for part in parts)


def _touched(
    language: Language, changed: Mapping[int, Reading], before: Sequence[Reading]
) -> frozenset[str]:
    """The words that stand in a changed document where, or as often as, they did not before."""
    found: set[str] = set()
    for n, new in changed.items():
        for field, old_parts, new_parts in zip(FIELDS, before[n], new, strict=True):
            here: set[str] = set()
            for old, now in zip(old_parts, new_parts, strict=True):
                here |= set(old.split()) ^ set(now.split())
            found |= here - SMALL[language] if field in WITHOUT_SMALL else here
    return frozenset(found)


def _changed(
    language: Language, before: Line, changed: Mapping[int, Reading], count: int
) -> Line | None:
    """A line with what is read now of some documents; None where it does not tell enough."""
    old = lexeme(before)
    was_common = is_common(len(old.held), count)
    held = {n: forms for n, forms in old.held.items() if n not in changed}
    places = []
    for field, here in zip(FIELDS, old.places, strict=True):
        documents = {n for n in here.documents if n not in changed}
        often = {n for n in here.often if n not in changed}
        for n, reading in changed.items():
            once, more = _parts(language, field, reading)
            forms = [k for k, form in enumerate(old.forms) if form in once or form in more]
            if forms:
                documents.add(n)
                held[n] = tuple(sorted({*held.get(n, ()), *forms}))
            if len(forms) > 1 or any(old.forms[k] in more for k in forms):
                often.add(n)
        places.append(Places(sorted(documents), often))
    if was_common and not is_common(len(held), count):
        return None
    return line(Lexeme(old.lemma, old.forms, places, held), count)


def _parts(language: Language, field: str, reading: Reading) -> Iterator[frozenset[str]]:
    """The words that stand once in a field of a document, and those that stand more often."""
    small = SMALL[language] if field in WITHOUT_SMALL else frozenset[str]()
    for part in reading[list(FIELDS).index(field)]:
        yield frozenset(part.split()) - small
