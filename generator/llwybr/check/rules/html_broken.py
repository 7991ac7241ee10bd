"""An HTML tag that never ends, or that nothing closes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.html import AUTHORS_TAGS, EMPTY_TAGS, UNCLOSED_TAGS
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Tag, Text

_NEED_AN_END = AUTHORS_TAGS - EMPTY_TAGS - UNCLOSED_TAGS
"""Elements that swallow the rest of a page unless they are closed."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """One finding for each passage with tags that lack `>`; every element that is left open."""
    for edition in curriculum.editions():
        if edition.text.tags or edition.text.closings:
            yield from _endless(edition.text)
            yield from _unpaired(edition.text)


def _endless(text: Text) -> Iterator[Finding]:
    starts = [passage.first_line.line for passage in text.passages]
    told: set[int] = set()
    for tag in text.tags:
        passage = bisect_right(starts, tag.location.line)
        if not tag.is_whole and passage not in told:
            told.add(passage)
            yield Finding(tag.location, {"name": f"<{tag.name}", "what": "endless"})


def _unpaired(text: Text) -> Iterator[Finding]:
    """Openings without an end, and ends without an opening; those of one name pair up."""
    openings = [(tag.location, 0, tag) for tag in text.tags if _needs_an_end(tag)]
    closings = [(tag.location, 1, tag) for tag in text.closings if _needs_an_end(tag)]
    is_open: dict[str, list[Tag]] = {}
    for _, is_closing, tag in sorted((*openings, *closings), key=lambda each: each[0]):
        same = is_open.setdefault(tag.name, [])
        if not is_closing:
            same.append(tag)
        elif same:
            same.pop()
        else:
            yield Finding(tag.location, {"name": f"</{tag.name}>", "what": "unopened"})
    for same in is_open.values():
        for tag in same:
            yield Finding(tag.location, {"name": f"<{tag.name}>", "what": "unclosed"})


def _needs_an_end(tag: Tag) -> bool:
    return tag.is_whole and tag.name in _NEED_AN_END


RULE = Rule(
    code="A008",
    name="html-broken",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy="Mae'r tag \"{name}\" wedi'i dorri: {what}.",
        en='The tag "{name}" is broken: {what}.',
    ),
    remedy=Bilingual(
        cy="Cwblhewch yr elfen yn yr un paragraff, neu ysgrifennwch &lt; os arwydd cyffredin yw < yma.",
        en="Complete the element in the same paragraph, or write &lt; if < is an ordinary sign here.",
    ),
    why=Bilingual(
        cy="Mae elfen heb ei chau yn llyncu gweddill y dudalen, a gall llawer o dagiau anorffenedig arafu'r adeiladu nes iddo stopio.",
        en="An element that stays open swallows the rest of the page, and many unfinished tags can slow a build to a stop.",
    ),
    bad="Pwyswch <kbd>Ctrl i gadw.",
    good="Pwyswch <kbd>Ctrl</kbd> i gadw.",
    words={
        "endless": Bilingual(cy="nid oes > i'w orffen", en="no > ends it"),
        "unclosed": Bilingual(cy="nid oes tag i'w gau", en="no tag closes it"),
        "unopened": Bilingual(cy="nid oes dim iddo ei gau", en="there is nothing for it to close"),
    },
    find=find,
    is_local=True,
)
