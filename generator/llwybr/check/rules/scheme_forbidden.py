"""A link or image whose address begins with something that may not be published."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import WITHOUT_SCHEME, images, links, scheme
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_ALLOWED = ("", "http", "https", "mailto", "tel")


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every address with a scheme of another kind, in disguise too, or without its scheme."""
    for _, link in links(curriculum):
        found = scheme(link.target)
        if found == WITHOUT_SCHEME:
            near = f"https:{link.target}" if link.target.startswith(WITHOUT_SCHEME) else ""
            yield Finding(link.location, {"target": link.target, "scheme": found, "near": near})
        elif found not in _ALLOWED:
            yield Finding(link.location, {"target": link.target, "scheme": f"{found}:"})
    for _, image in images(curriculum):
        found = scheme(image.target)
        if found not in (*_ALLOWED, WITHOUT_SCHEME):
            yield Finding(image.location, {"target": image.target, "scheme": f"{found}:"})


RULE = Rule(
    code="L007",
    name="scheme-forbidden",
    severity=Severity.ERROR,
    is_essential=True,
    message=Bilingual(
        cy='Nid yw\'r safle\'n derbyn cyfeiriad sy\'n dechrau â "{scheme}": "{target}".',
        en='The site does not accept an address that begins with "{scheme}": "{target}".',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch enw ffeil, neu gyfeiriad sy\'n dechrau â "https:", "http:", "mailto:" neu "tel:".',
        en='Use the name of a file, or an address that begins with "https:", "http:", "mailto:" or "tel:".',
    ),
    guess=Bilingual(
        cy='Ysgrifennwch y cyfeiriad yn llawn: "{near}".',
        en='Write the address in full: "{near}".',
    ),
    why=Bilingual(
        cy="Gallai cyfeiriad o'r fath redeg cod, agor ffeil ar gyfrifiadur y darllenydd neu arwain i le nas bwriadwyd.",
        en="Such an address could run code, open a file on the reader's computer or lead to a place that nobody meant.",
    ),
    bad="[form](file:///C:/form.docx)",
    good="[form](../files/form.docx)",
    find=find,
)
