"""Notes below a text: their links say in the page's language where they lead."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LIST = re.compile(r'<div class="footnote">\s*<hr>')
_SIGN = re.compile(r'<a class="footnote-ref" href="(#fn:[^"]*+)">(\d+)</a>')
_BACK = re.compile(r'<a class="footnote-backref" href="(#fnref(\d*):[^"]*+)" title="">\u21a9</a>')


def noted(html: str, words: Mapping[str, str]) -> str:
    """The HTML of a text, its notes below a title and their links with names.

    The number is part of each name: it is what those who see the link call it.
    """
    if "footnote" not in html:
        return html
    title = f'<div class="ll-notes"><p class="ll-notes__title">{words["notes.title"]}</p>'
    html = _LIST.sub(lambda _: title, html)
    html = _SIGN.sub(lambda found: _named(found[1], words["notes.note"], found[2], found[2]), html)
    return _BACK.sub(lambda found: _back(found, words), html)


def _named(href: str, name: str, number: str, shown: str) -> str:
    label = name.replace("{n}", number)
    return f'<a class="ll-note" href="{href}" aria-label="{label}">{shown}</a>'


def _back(found: re.Match[str], words: Mapping[str, str]) -> str:
    """A link back; the first place that a note is named at has no number in its address."""
    return _named(found[1], words["notes.back"], found[2] or "1", "\u21a9")
