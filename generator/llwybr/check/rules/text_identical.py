"""A text that is the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.identical import identical
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_WORDS = {
    "title": Bilingual(cy="teitl", en="title"),
    "summary": Bilingual(cy="crynodeb", en="summary"),
    "outcome": Bilingual(cy="deilliant", en="outcome"),
    "point": Bilingual(cy="prif bwynt", en="key point"),
    "keyword": Bilingual(cy="allweddair", en="keyword"),
    "image": Bilingual(cy="testun amgen", en="alternative text"),
    "name": Bilingual(cy="enw", en="name"),
    "text": Bilingual(cy="testun", en="text"),
}


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every short text that is identical in both languages, told where the Welsh one stands."""
    for twin in identical(curriculum):
        yield Finding(twin.location, {"what": twin.what, "text": " ".join(twin.cy.split())})


RULE = Rule(
    code="P007",
    name="text-identical",
    severity=Severity.WARNING,
    words=_WORDS,
    message=Bilingual(
        cy='Mae\'r testun hwn yr un fath yn y ddwy iaith ({what}): "{text}".',
        en='This text is the same in both languages ({what}): "{text}".',
    ),
    remedy=Bilingual(
        cy='Cyfieithwch y testun, neu ychwanegwch yr enw o dan "names" yn "curriculum/glossary.yml" os yr un gair sydd yn y ddwy iaith.',
        en='Translate the text, or add the name under "names" in "curriculum/glossary.yml" if both languages share the word.',
    ),
    why=Bilingual(
        cy="Fel arfer, testun nad oes neb wedi'i gyfieithu eto yw testun o'r fath.",
        en="As a rule such a text is one that nobody has translated yet.",
    ),
    bad="# cy\ntitle: Ask first\n# en\ntitle: Ask first",
    good="# cy\ntitle: Gofyn yn gyntaf\n# en\ntitle: Ask first",
    find=find,
    is_local=True,
)
