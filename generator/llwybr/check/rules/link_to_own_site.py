"""A link with the whole address of a page of this site."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import links, relative
from llwybr.check.own_site import OwnSite
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every absolute link into this site; one into the other language is told as such elsewhere."""
    site = OwnSite.of(curriculum)
    for edition, link in links(curriculum):
        own = site.find(link.target)
        if own and own.language is not edition.language.other:
            near = relative(own.name, edition) if own.name else ""
            yield Finding(link.location, {"target": link.target, "near": near})


RULE = Rule(
    code="L006",
    name="link-to-own-site",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Cyfeiriad llawn ar y safle hwn ei hun sydd yn y ddolen "{target}".',
        en='The link "{target}" gives a full address on this very site.',
    ),
    remedy=Bilingual(
        cy='Ysgrifennwch enw\'r ffeil, er enghraifft "decide-with-data.md".',
        en='Write the name of the file, for example "decide-with-data.md".',
    ),
    guess=Bilingual(
        cy='Ysgrifennwch "{near}" yn lle\'r cyfeiriad.',
        en='Write "{near}" in place of the address.',
    ),
    why=Bilingual(
        cy="Ni ellir gwirio cyfeiriad llawn, ac mae'n arwain allan o gopi neu ragolwg o'r safle.",
        en="A full address cannot be checked, and it leads out of a copy or a preview of the site.",
    ),
    bad="[data](https://llwybr.example/en/modules/decide-with-data/)",
    good="[data](decide-with-data.md)",
    find=find,
)
