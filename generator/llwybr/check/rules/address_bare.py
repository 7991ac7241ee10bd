"""An address that stands in the text by itself."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import scheme
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Link, LinkForm, Text


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every web address that readers see in place of words; one for e-mail is fine."""
    for edition in curriculum.editions():
        for link in _bare(edition.text):
            yield Finding(link.location, {"target": link.target})


def _bare(text: Text) -> Iterator[Link]:
    yield from text.addresses
    for link in text.links:
        if link.form is LinkForm.AUTOMATIC and scheme(link.target) in ("http", "https"):
            yield link


RULE = Rule(
    code="L010",
    name="address-bare",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Mae cyfeiriad yn y testun yn lle geiriau: "{target}".',
        en='There is an address in the text in place of words: "{target}".',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch "[...]({target})", gan ddweud yn y bachau sgwâr i ble y mae\'n arwain.',
        en='Write "[...]({target})", and say between the square brackets where it leads.',
    ),
    why=Bilingual(
        cy="Mae'n anodd darllen cyfeiriad, ac yn anoddach fyth gwrando arno; heb fachau, nid yw'n ddolen chwaith.",
        en="An address is hard to read and harder to listen to, and without brackets it is not even a link.",
    ),
    bad="See https://elsewhere.example/rules.",
    good="See [the rules](https://elsewhere.example/rules).",
    find=find,
    is_local=True,
)
