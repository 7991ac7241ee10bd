"""The lists of HTML fit together."""

from __future__ import annotations

from llwybr.curriculum.html import (
    AUTHORS_TAGS,
    EMPTY_TAGS,
    KNOWN_TAGS,
    MARKDOWN_TAGS,
    OTHER_TAGS,
    OWN_ATTRIBUTES,
    UNCLOSED_TAGS,
    may_have,
)


def test_no_element_is_on_two_lists() -> None:
    assert AUTHORS_TAGS.isdisjoint(MARKDOWN_TAGS | OTHER_TAGS)
    assert MARKDOWN_TAGS.isdisjoint(OTHER_TAGS)
    assert EMPTY_TAGS.isdisjoint(UNCLOSED_TAGS)


def test_every_element_is_known() -> None:
    assert {"script", "style", "iframe", "svg", "math", "video", "form"} <= OTHER_TAGS
    assert EMPTY_TAGS | UNCLOSED_TAGS <= KNOWN_TAGS


def test_nothing_that_runs_code_or_calls_out_is_the_authors() -> None:
    dangerous = {"script", "style", "iframe", "object", "embed", "img", "a", "form", "link", "base"}
    assert AUTHORS_TAGS.isdisjoint(dangerous)
    attributes = ("onclick", "style", "src", "href", "srcset", "action", "formaction", "background")
    assert [(t, a) for t in AUTHORS_TAGS for a in attributes if may_have(t, a)] == []


def test_attributes_of_one_element_are_its_own() -> None:
    assert set(OWN_ATTRIBUTES) <= AUTHORS_TAGS
    assert may_have("details", "open")
    assert not may_have("div", "open")
    assert may_have("div", "lang")
