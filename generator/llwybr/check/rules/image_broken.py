"""An image that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import Guesses, images, refused, scheme, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every image of this site whose file does not exist."""
    known, guesses = curriculum.assets | refused(curriculum), Guesses()
    for edition, image in images(curriculum):
        found = target(edition, image)
        if scheme(image.target) or (found and found.exists(frozenset(), known)):
            continue
        near = guesses.near_asset(found, edition, curriculum.assets) if found else ""
        yield Finding(image.location, {"target": image.target, "near": near})


RULE = Rule(
    code="L002",
    name="image-broken",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes delwedd yn "{target}".',
        en='There is no image at "{target}".',
    ),
    remedy=Bilingual(
        cy="Rhowch y ddelwedd yn ffolder cynnwys yr iaith hon, neu cywirwch y cyfeiriad.",
        en="Put the image into this language's content folder, or correct the address.",
    ),
    guess=Bilingual(
        cy='Ai "{near}" oedd gennych mewn golwg?',
        en='Did you mean "{near}"?',
    ),
    why=Bilingual(
        cy="Byddai darllenydd yn gweld bwlch lle dylai'r ddelwedd fod.",
        en="A reader would see a gap where the image should be.",
    ),
    bad="![Map](map.png)",
    good="![Map](../images/map.png)",
    find=find,
)
