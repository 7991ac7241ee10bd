"""References written anew where they stand; all else in a file stays as it is, byte for byte.

A text is kept only where, read again, it says what it said before but for the references.
"""

from __future__ import annotations

import copy
import json
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from llwybr.curriculum.fault import Fault
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Link, LinkForm, Text
from llwybr.edit.inline import inline
from llwybr.edit.together import write_together
from llwybr.read import front_matter, yaml
from llwybr.read.files import normal, plain_lines, read_raw
from llwybr.read.signs import without_hidden

from .upgrading import Change

_BEFORE_VALUE = re.compile(r"(?:[&!]\S*\s+)*(['\"]?)")


class CannotRewrite(Exception):
    """A file that has to be changed by hand; its text is the path. Nothing was written."""


def apply(
    root: Path,
    changes: Collection[Change],
    contents: Mapping[str, bytes] | None = None,
    gone: Iterable[str] = (),
) -> None:
    """Make every change below `root`, in all files or in none.

    `contents` and `gone` are what an import writes and deletes in the same step; where it writes a
    file that changes too, the change is made in what it writes. Raises CannotRewrite where a file
    cannot be changed safely, Refusal where one cannot be written.
    """
    texts = {path: content.decode() for path, content in (contents or {}).items()}
    for path in sorted({change.location.path for change in changes} - texts.keys()):
        text = read_raw(root, path)
        if isinstance(text, Fault):
            raise CannotRewrite(path)
        texts[path] = text
    after = rewritten(texts, changes)
    written = {path: text.encode() for path, text in after.items()}
    write_together(root, {**(contents or {}), **written}, gone)


def rewritten(texts: Mapping[str, str], changes: Iterable[Change]) -> dict[str, str]:
    """The files that change, sorted by path, from their texts as they stand.

    Raises CannotRewrite.
    """
    ordered = sorted(changes, key=lambda change: change.location)
    return {
        path: _rewritten(texts[path], tuple(some), path)
        for path, some in groupby(ordered, key=lambda change: change.location.path)
    }


def _rewritten(raw: str, changes: Sequence[Change], path: str) -> str:
    text = _as_read(raw)
    find = _found_in_yaml if path.endswith(".yml") else _found_in_markdown
    spans: dict[int, tuple[str, str]] = {}
    for change in changes:
        found = find(text, change)
        start = _same_place(text, raw, found[0], found[1]) if found else -1
        if found is None or start < 0:
            raise CannotRewrite(path)
        spans[start] = found[1], found[2]
    parts, done = list[str](), 0
    for start, (old, new) in sorted(spans.items()):
        parts += [raw[done:start], new]
        done = start + len(old)
    after = "".join((*parts, raw[done:]))
    if not _says(_as_read(after), text, changes, path):
        raise CannotRewrite(path)
    return after


def _as_read(raw: str) -> str:
    """A text as it was when its places were noted."""
    return normal(without_hidden(plain_lines(raw)))


def _found_in_yaml(text: str, change: Change) -> tuple[int, str, str] | None:
    """Where a value stands in a text, and how it and the new one are written there."""
    opening = _BEFORE_VALUE.match(text, _offset(text, change.location))
    if opening is None:
        return None
    old, new = (_quoted(each, opening[1]) for each in (change.old, change.new))
    start = text.find(old, opening.end())
    return (start, old, new) if start >= 0 else None


def _quoted(value: str, quote: str) -> str:
    """A value as it stands between quotation marks, or where there are none."""
    if quote == "'":
        return value.replace("'", "''")
    return json.dumps(value, ensure_ascii=False)[1:-1] if quote else inline((value,))[1:-1]


def _found_in_markdown(text: str, change: Change) -> tuple[int, str, str] | None:
    """Where the address of a link stands: at its place, or after the words in brackets."""
    place = _offset(text, change.location)
    if text.startswith(change.old, place):  # a definition
        return place, change.old, change.new
    address = re.compile(r"\]\(\s*<?" + re.escape(change.old)).search(text, place)
    return (address.end() - len(change.old), change.old, change.new) if address else None


def _offset(text: str, location: Location) -> int:
    starts = _line_starts(text)
    return starts[min(location.line, len(starts)) - 1] + location.column - 1


@lru_cache(maxsize=2)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in re.finditer("\n", text)))


def _same_place(text: str, raw: str, place: int, words: str) -> int:
    """Where the same occurrence of some words begins in the text as it stands in the file."""
    number = bisect_left(_places(text, words), place)
    places = _places(raw, words)
    return places[number] if number < len(places) else -1


@lru_cache(maxsize=32)
def _places(text: str, words: str) -> tuple[int, ...]:
    return tuple(match.start() for match in re.finditer(re.escape(words), text))


def _says(after: str, before: str, changes: Sequence[Change], path: str) -> bool:
    """Whether a text says what it said before but for the changes, each of which it has."""
    if path.endswith(".yml"):
        return _same_values(yaml.parse(after, path), yaml.parse(before, path), changes)
    now, then = (front_matter.split(text, path) for text in (after, before))
    if isinstance(now, Fault) or isinstance(then, Fault):
        return False
    return _same_values(now[0], then[0], ()) and _same_text(now[1], then[1], changes)


def _same_values(now: yaml.Document, then: yaml.Document, changes: Iterable[Change]) -> bool:
    wanted = copy.deepcopy(then.value)
    are_made = all(_make(change, wanted) for change in changes)
    # `repr` tells 1 from true, which are equal.
    return are_made and not now.faults and repr(now.value) == repr(wanted)


def _make(change: Change, value: Any) -> bool:
    """Change a value inside `value`; whether what should stand there did."""
    *way, last = change.way
    try:
        for step in way:
            value = value[step]
        is_as_planned = bool(value[last] == change.old)
    except (IndexError, KeyError, TypeError):
        return False
    value[last] = change.new
    return is_as_planned


def _same_text(now: Text, then: Text, changes: Sequence[Change]) -> bool:
    """Whether the links are the old ones with their changes, and all else is as it was."""
    targets = {(change.location, change.old): change.new for change in changes}
    wanted = [replace(each, target=_target(each, targets)) for each in then.links]
    links = [(each.target, each.words, each.form) for each in now.links]
    if links != [(each.target, each.words, each.form) for each in wanted]:
        return False
    hit = sum(each.target != old.target for each, old in zip(wanted, then.links, strict=True))
    return hit == len(targets) and _seen(now) == _seen(then)


def _target(link: Link, targets: Mapping[tuple[Location, str], str]) -> str:
    return targets.get((link.location, link.target), link.target)


def _seen(text: Text) -> list[object]:
    """What a body holds besides its links, without places."""
    words = [each.text.split() for each in text.passages]
    images = [(each.words, each.form is LinkForm.REFERENCE or each.target) for each in text.images]
    headings = [(each.level, each.anchor) for each in text.headings]
    addresses = [each.target for each in text.addresses]
    return [words, images, headings, addresses, [each.name for each in text.tags]]
