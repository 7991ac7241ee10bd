"""Terms of the glossary in the text of a page: the first use of each leads to its entry.

The text comes as the HTML that the allow-list has written: every element is closed, and `<` in the
words is `&lt;`. Nothing is added inside headings, links, code, forms, or words that are marked as
being in another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from html import escape

from llwybr.curriculum.html import EMPTY_TAGS
from llwybr.plan.site import PageKind
from llwybr.plan.terms import Terms

from .frame import Scene

_PART = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*+)(?P<rest>(?:[^<>\"]++|\"[^\"]*+\")*+)>|[^<]++|<"
)
_LANGUAGE = re.compile(r"\slang=\"([^\"]*)\"")

_QUIET = frozenset("a code dfn form h1 h2 h3 h4 h5 h6 kbd label pre samp summary th var".split())
"""Elements whose words are left alone: they have a purpose of their own."""

_TITLE = 'class="admonition-title"'
"""A paragraph that is a heading in all but its name."""


def explained(terms: Terms, html: str, glossary: str) -> str:
    """The HTML with a link at the first use of each term; `glossary` leads to that page.

    A term that the author has linked to its entry gets no other link.
    """
    if not terms.ids:
        return html
    entry = re.compile(rf"<a href=\"{re.escape(escape(glossary))}#([^\"]*)\"")
    linked = {match[1] for match in entry.finditer(html)}
    return _Reading(terms, escape(glossary), linked).run(html)


def explaining(scene: Scene, terms: Terms) -> Callable[[str], str]:
    """What adds the links to the HTML of a page's text; nothing where a page leads onwards."""
    if scene.page.kind not in (PageKind.MODULE, PageKind.TEXT):
        return str
    return partial(explained, terms, glossary=scene.href("glossary"))


@dataclass(slots=True)
class _Reading:
    """One page being read from its first element to its last."""

    terms: Terms
    glossary: str
    done: set[str]
    open: list[bool] = field(default_factory=list)
    """For each element that is open, whether its words are left alone."""

    def run(self, html: str) -> str:
        return "".join(self._part(part) for part in _PART.finditer(html))

    def _part(self, part: re.Match[str]) -> str:
        name = part["name"]
        if name is None:
            return part[0] if self.open and self.open[-1] else self._with_links(part[0])
        if part["end"]:
            del self.open[-1:]
        elif name not in EMPTY_TAGS:
            self.open.append(self._is_quiet(name, part["rest"]))
        return part[0]

    def _is_quiet(self, name: str, attributes: str) -> bool:
        language = _LANGUAGE.search(attributes)
        is_foreign = language is not None and language[1] != self.terms.language.value
        is_above = bool(self.open) and self.open[-1]
        return is_above or is_foreign or name in _QUIET or _TITLE in attributes

    def _with_links(self, text: str) -> str:
        parts: list[str] = []
        after = 0
        for start, end, term_id in self.terms.find(text):
            if term_id not in self.done:
                self.done.add(term_id)
                link = f'<a class="ll-explained" href="{self.glossary}#{term_id}">'
                parts += (text[after:start], link, text[start:end], "</a>")
                after = end
        return "".join((*parts, text[after:]))
