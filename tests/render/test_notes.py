"""Notes below a text, as they stand in a page."""

from __future__ import annotations

from markdown import markdown

from conftest import PROJECT
from llwybr.curriculum.language import Language
from llwybr.render.html import clean
from llwybr.render.notes import noted
from llwybr.render.strings import load_strings

WORDS = load_strings(PROJECT / "theme")
TEXT = "One[^a] two[^b] one[^a].\n\n[^a]: First.\n[^b]: *Second*.\n"


def shown(text: str, language: Language) -> str:
    html = markdown(
        text,
        extensions=["footnotes"],
        extension_configs={"footnotes": {"BACKLINK_TITLE": ""}},
    )
    return noted(clean(html), WORDS[language])


def test_numbers_and_arrows_say_in_the_language_where_they_lead() -> None:
    html = shown(TEXT, Language.CY)
    assert '<a class="ll-note" href="#fn:a" aria-label="Nodyn: 1">1</a>' in html
    assert '<a class="ll-note" href="#fn:b" aria-label="Nodyn: 2">2</a>' in html
    back = 'aria-label="Yn ôl i\'w le yn y testun: {}">\u21a9</a>'
    assert '<a class="ll-note" href="#fnref:a" ' + back.format(1) in html
    assert '<a class="ll-note" href="#fnref2:a" ' + back.format(2) in html
    assert "title=" not in html
    assert "footnote" not in html


def test_notes_stand_below_a_title() -> None:
    html = shown(TEXT, Language.EN)
    assert html.count('<div class="ll-notes"><p class="ll-notes__title">Notes</p>') == 1
    assert "<hr>" not in html


def test_a_text_without_notes_stays_as_it_is() -> None:
    assert noted("<p>One</p><hr>", WORDS[Language.EN]) == "<p>One</p><hr>"
