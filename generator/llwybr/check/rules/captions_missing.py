"""A film without captions."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import images, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.films import captions_of, is_film
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every film in a text beside which no captions stand."""
    for edition, image in images(curriculum):
        found = target(edition, image)
        is_here = found is not None and found.path in curriculum.assets
        if found and is_here and is_film(found.path):
            captions = captions_of(found.path)
            if captions not in curriculum.assets:
                values = {"target": image.target, "path": f"content/{captions}"}
                yield Finding(image.location, values)


RULE = Rule(
    code="A018",
    name="captions-missing",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes capsiynau i\'r ffilm "{target}".',
        en='The film "{target}" has no captions.',
    ),
    remedy=Bilingual(
        cy='Rhowch nhw yn "{path}", yn y fformat WebVTT.',
        en='Put them into "{path}", in the format WebVTT.',
    ),
    why=Bilingual(
        cy="Heb gapsiynau, ni all pawb ddilyn yr hyn a ddywedir.",
        en="Without captions not everybody can follow what is said.",
    ),
    bad='![Cerdded drwy\'r broses](../films/walk.mp4 "Munud")',
    good='![Cerdded drwy\'r broses](../films/walk.mp4 "Munud")\n\n# content/cy/films/walk.vtt\nWEBVTT',
    find=find,
)
