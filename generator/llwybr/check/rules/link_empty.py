"""A link that has no text, or leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import shown, words_shown
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual
from llwybr.curriculum.text import Link

_WORDS = {
    "text": Bilingual(cy="nid oes testun ynddi", en="it has no text"),
    "target": Bilingual(cy="nid oes cyfeiriad ynddi", en="it has no address"),
}


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link without words or an image's words, and every link to nothing."""
    for edition in curriculum.editions():
        for link in shown(edition):
            what = _lacking(link)
            if what:
                written = f"[{link.words}]({link.target})"
                yield Finding(link.location, {"link": written, "what": what})


def _lacking(link: Link) -> str:
    if link.target.strip() in ("", "#"):
        return "target"
    is_seen = any(sign.isprintable() and not sign.isspace() for sign in words_shown(link))
    return "" if is_seen else "text"


RULE = Rule(
    code="L011",
    name="link-empty",
    severity=Severity.ERROR,
    words=_WORDS,
    message=Bilingual(
        cy='Mae\'r ddolen "{link}" yn wag: {what}.',
        en='The link "{link}" is empty: {what}.',
    ),
    remedy=Bilingual(
        cy="Yn y bachau sgwâr, rhowch eiriau sy'n dweud i ble y mae'r ddolen yn arwain; rhowch y cyfeiriad yn y cromfachau.",
        en="Put words that say where it leads between the square brackets, and the address between the round ones.",
    ),
    why=Bilingual(
        cy="Ni all neb weld dolen heb destun, ac nid yw dolen heb gyfeiriad yn mynd â neb i unman.",
        en="Nobody can see a link without text, and a link without an address takes nobody anywhere.",
    ),
    bad="[](decide-with-data.md)",
    good="[Decide with data](decide-with-data.md)",
    find=find,
    is_local=True,
)
