"""What of an author's HTML reaches the reader: an allow-list, so that content cannot run code."""

from __future__ import annotations

import nh3

from llwybr.curriculum.html import (
    AUTHORS_ATTRIBUTES,
    AUTHORS_TAGS,
    MARKDOWN_TAGS,
    OWN_ATTRIBUTES,
)

_ATTRIBUTES = {
    "*": set(AUTHORS_ATTRIBUTES),
    **{tag: set(attributes) for tag, attributes in OWN_ATTRIBUTES.items()},
    "a": {"href", "hreflang"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "headers", "scope"},
    "div": {"tabindex"},
}
_SCHEMES = {"http", "https", "mailto", "tel"}


def clean(html: str) -> str:
    """The HTML of a text without scripts, embedded things, event handlers and odd addresses.

    Images keep relative addresses only; no style is kept.
    """
    return nh3.clean(
        html,
        tags=set(AUTHORS_TAGS | MARKDOWN_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


def _kept(tag: str, attribute: str, value: str) -> str | None:
    if tag == "img" and attribute == "src" and (":" in value or value.startswith("//")):
        return None
    return value
