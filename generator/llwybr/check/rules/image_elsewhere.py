"""An image that stands on another site."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import WITHOUT_SCHEME, images, scheme
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_ELSEWHERE = ("http", "https", WITHOUT_SCHEME)


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every image whose address leads out of the site."""
    for _, image in images(curriculum):
        if scheme(image.target) in _ELSEWHERE:
            yield Finding(image.location, {"target": image.target})


RULE = Rule(
    code="L003",
    name="image-elsewhere",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Mae\'r ddelwedd "{target}" ar safle arall.',
        en='The image "{target}" is on another site.',
    ),
    remedy=Bilingual(
        cy="Rhowch gopi o'r ddelwedd yn y ffolder cynnwys, os yw ei thrwydded yn caniatáu hynny.",
        en="Put a copy of the image into the content folder, if its licence allows that.",
    ),
    why=Bilingual(
        cy="Byddai porwr pob darllenydd yn gofyn i'r safle arall amdani, a byddai'r safle hwnnw'n cael gwybod pwy sy'n darllen.",
        en="Every reader's browser would ask the other site for it, and that site would learn who reads.",
    ),
    bad="![Map](https://elsewhere.example/map.png)",
    good="![Map](../images/map.png)",
    find=find,
)
