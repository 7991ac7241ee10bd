"""A link over a connection that anybody can read and change."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from llwybr.check.links import links, scheme
from llwybr.check.own_site import OwnSite
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Bilingual

_PLAIN = "http:"
_THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every link over plain http to another site; this computer has no other connection."""
    site = OwnSite.of(curriculum)
    for _, link in links(curriculum):
        if scheme(link.target) != "http" or site.find(link.target) or _is_here(link.target):
            continue
        is_plain = link.target[: len(_PLAIN)].lower() == _PLAIN
        near = f"https:{link.target[len(_PLAIN) :]}" if is_plain else ""
        yield Finding(link.location, {"target": link.target, "near": near})


def _is_here(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _THIS_COMPUTER
    except ValueError:
        return False


RULE = Rule(
    code="L008",
    name="link-insecure",
    severity=Severity.WARNING,
    message=Bilingual(
        cy="Mae'r ddolen \"{target}\" yn defnyddio cysylltiad nad yw'n ddiogel.",
        en='The link "{target}" uses a connection that is not secure.',
    ),
    remedy=Bilingual(
        cy='Defnyddiwch gyfeiriad sy\'n dechrau â "https:".',
        en='Use an address that begins with "https:".',
    ),
    guess=Bilingual(
        cy='Rhowch gynnig ar "{near}".',
        en='Try "{near}".',
    ),
    why=Bilingual(
        cy="Gall rhywun rhwng y darllenydd a'r safle weld beth y mae'r darllenydd yn ei agor, a'i newid.",
        en="Somebody between the reader and the site can see what the reader opens, and change it.",
    ),
    bad="[rules](http://elsewhere.example/)",
    good="[rules](https://elsewhere.example/)",
    find=find,
)
