"""An image without alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import images
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every image whose alternative text is empty."""
    for _, image in images(curriculum):
        if not image.words:
            yield Finding(image.location, {"target": image.target})


RULE = Rule(
    code="A001",
    name="image-without-text",
    severity=Severity.ERROR,
    message=Bilingual(
        cy='Nid oes testun amgen i\'r ddelwedd "{target}".',
        en='The image "{target}" has no alternative text.',
    ),
    remedy=Bilingual(
        cy="Ysgrifennwch rhwng y bachau sgwâr beth mae'r ddelwedd yn ei ddweud, yn iaith y dudalen.",
        en="Write between the square brackets what the image says, in the page's language.",
    ),
    why=Bilingual(
        cy="Mae rhywun sy'n gwrando ar y dudalen yn dibynnu ar y testun hwnnw.",
        en="Somebody who listens to the page depends on that text.",
    ),
    bad="![](map.png)",
    good="![Map of the service](map.png)",
    find=find,
    is_local=True,
)
