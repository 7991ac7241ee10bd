"""The HTML that authors may write inside Markdown, and what HTML there is besides."""

from __future__ import annotations

AUTHORS_TAGS = frozenset(
    "abbr br cite dd del details dfn div dl dt figcaption figure ins kbd mark p q s samp small "
    "span sub summary sup var".split()
)
"""Elements that authors may write: those that say something which Markdown has no sign for."""

AUTHORS_ATTRIBUTES = frozenset("id class lang dir title".split())
"""Attributes that each of those elements may have."""

OWN_ATTRIBUTES = {"details": frozenset({"open"})}
"""Attributes that one of those elements may have besides."""

MARKDOWN_TAGS = frozenset(
    "a b blockquote caption code em h1 h2 h3 h4 h5 h6 hr i img li ol pre strong table tbody td "
    "tfoot th thead tr ul".split()
)
"""Elements that are written in Markdown, and so not as HTML."""

EMPTY_TAGS = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
"""Elements that hold nothing and so are never closed."""

UNCLOSED_TAGS = frozenset(
    "colgroup dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr".split()
)
"""Elements whose end HTML lets authors leave out."""

OTHER_TAGS = frozenset(
    "acronym address applet area article aside audio base basefont bdi bdo bgsound big blink body "
    "button canvas center col colgroup command data datalist dialog dir embed fieldset font footer "
    "form frame frameset head header hgroup html iframe image input isindex keygen label legend "
    "link listing main map marquee math menu meta meter multicol nav nobr noembed noframes "
    "noscript object optgroup option output param picture plaintext portal progress rb rp rt rtc "
    "ruby script search section select slot source spacer strike style svg template textarea "
    "time title track tt u video wbr xmp".split()
)
"""The rest of the elements that browsers know or once knew."""

KNOWN_TAGS = AUTHORS_TAGS | MARKDOWN_TAGS | OTHER_TAGS
"""Every element that a browser knows; anything else in angle brackets is a word that vanishes."""


def may_have(tag: str, attribute: str) -> bool:
    """Whether authors may give an attribute to one of their elements."""
    return attribute in AUTHORS_ATTRIBUTES or attribute in OWN_ATTRIBUTES.get(tag, ())
