"""A link by reference, or the sign of a note, to something that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import LinkForm


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every `[words][label]`, and every `[^note]`, whose label the same text does not define."""
    guesses = Guesses()
    for edition in curriculum.editions():
        missing = [each for each in edition.text.references if each.target is None]
        links = edition.text.links if missing else ()
        labels = [link.words for link in links if link.form is LinkForm.DEFINITION]
        for each in missing:
            near = guesses.near(each.label, labels)
            yield Finding(each.location, {"label": each.label, "near": near})


RULE = Rule(
    code="L012",
    name="reference-undefined",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes dim yn y testun hwn yn dweud i ble y mae "[{label}]" yn arwain.',
        en='Nothing in this text says where "[{label}]" leads.',
    ),
    remedy=Bilingual(
        cy="Ychwanegwch linell sy'n dechrau â \"[{label}]:\", gyda'r cyfeiriad neu'r nodyn i ddilyn.",
        en='Add a line that begins with "[{label}]:" and goes on with the address or the note.',
    ),
    guess=Bilingual(
        cy='Ai "[{near}]" oedd gennych mewn golwg?',
        en='Did you mean "[{near}]"?',
    ),
    why=Bilingual(
        cy="Byddai'r darllenydd yn gweld y bachau sgwâr yn lle dolen.",
        en="The reader would see the square brackets in place of a link.",
    ),
    bad="See [the rules][ruels].\n\n[rules]: https://elsewhere.example/rules",
    good="See [the rules][rules].\n\n[rules]: https://elsewhere.example/rules",
    find=find,
    is_local=True,
)
