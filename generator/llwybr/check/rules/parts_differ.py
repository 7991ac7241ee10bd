"""Images, code, tables or links that only one of the two languages has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llwybr.check.links import shown
from llwybr.check.parity import pairs
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.location import Location
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition

_WORDS = {
    "images": Bilingual(cy="delweddau", en="images"),
    "code": Bilingual(cy="blociau cod", en="blocks of code"),
    "tables": Bilingual(cy="tablau", en="tables"),
    "links": Bilingual(cy="dolenni", en="links"),
}


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """For each kind of part, the first one that the other language has not."""
    for pair in pairs(curriculum):
        for here, there in pair.both_ways():
            others = _places(there)
            for what, places in _places(here).items():
                if len(places) > len(others[what]):
                    where = places[len(others[what])]
                    yield _finding(where, what, len(places), len(others[what]), there)


def _places(edition: Edition | PageEdition) -> dict[str, Sequence[Location]]:
    """Where the parts of each kind stand."""
    text = edition.text
    return {
        "images": [image.location for image in text.images],
        "code": text.code,
        "tables": [table.location for table in text.tables],
        "links": sorted(link.location for link in shown(edition)),
    }


def _finding(
    where: Location, what: str, more: int, fewer: int, there: Edition | PageEdition
) -> Finding:
    values = {"what": what, "here": str(more), "there": str(fewer), "path": there.path}
    return Finding(where, values)


RULE = Rule(
    code="P005",
    name="parts-differ",
    severity=Severity.WARNING,
    words=_WORDS,
    message=Bilingual(
        cy='Nid yw\'r niferoedd yr un fath yn y ddwy iaith ({what}). Yma: {here}. Yn "{path}": {there}.',
        en='The numbers differ between the languages ({what}). Here: {here}. In "{path}": {there}.',
    ),
    remedy=Bilingual(
        cy='Ychwanegwch yr hyn sydd ar goll at "{path}", neu dilëwch yr hyn sydd dros ben yma.',
        en='Add what is missing to "{path}", or delete what is extra here.',
    ),
    why=Bilingual(
        cy="Ni ddylai darllenydd golli dim drwy ddewis iaith.",
        en="Nobody should miss anything by choosing a language.",
    ),
    bad="# cy\nGweler [yr ail gam](second.md).\n# en\nSee the second step.",
    good="# cy\nGweler [yr ail gam](second.md).\n# en\nSee [the second step](second.md).",
    find=find,
    is_local=True,
)
