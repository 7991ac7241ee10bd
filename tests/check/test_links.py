"""What an address is, and what of a link readers meet."""

from __future__ import annotations

import pytest

from conftest import Tiny
from llwybr.check.links import Guesses, scheme, shown, words_shown
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Link

HERE = Location("a.md")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("", ""),
        ("second.md", ""),
        ("a/b:c", ""),
        ("#a:b", ""),
        ("?a:b", ""),
        ("https://a.example", "https"),
        ("HTTPS://a.example", "https"),
        ("//a.example", "//"),
        ("\\\\a.example", "//"),
        (" \x01//a.example", "//"),
        ("java\nscript:x", "javascript"),
        ("\x00javascript:x", "javascript"),
        ("java\u202escript:x", "javascript"),
        ("&#106;&#97;vascript&colon;x", "javascript"),
        ("&#xD800;:x", ""),
        ("%", ""),
        ("%ff:x", ""),
        ("&" * 1000, ""),
    ],
)
def test_scheme_is_the_one_that_a_browser_reads(address: str, found: str) -> None:
    assert scheme(address) == found


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("a  b", "a b"),
        ("**a** b", "a** b"),
        ("_a_", "a"),
        ("![Map](a.png) here", "Map here"),
        ("![Map][m]", "Map"),
        ("![](a.png)", ""),
        ("<b>a</b>", "a"),
        ("a &amp; b", "a & b"),
        ("&nbsp;", ""),
        ("[" * 1000 + "<" * 1000, "[" * 1000 + "<" * 1000),
    ],
)
def test_words_of_a_link_are_those_that_readers_meet(words: str, seen: str) -> None:
    assert words_shown(Link("a.md", words, HERE)) == seen


def test_references_are_shown_in_place_of_definitions(tiny: Tiny) -> None:
    text = "[a][1] ![b][1] [c][2] <https://a.example/>\n\n[1]: second.md"
    tiny.replace("content/en/about.md", "\n\nAbout the site.", f"\n\n{text}")
    edition = next(e for e in tiny.read().editions() if e.path == "content/en/about.md")
    assert [(link.target, link.words) for link in shown(edition)] == [
        ("https://a.example/", "https://a.example/"),
        ("second.md", "a"),
    ]


def test_guesses_run_out_and_skip_long_words() -> None:
    guesses = Guesses(left=2)
    assert guesses.near("a" * 101, ["a" * 100]) == ""
    assert [guesses.near("secnd", ["second"]) for _ in range(3)] == ["second", "second", ""]
