"""Which absolute addresses are those of this site, and what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from llwybr.curriculum.addresses import claims, moved
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.once import once

_PORTS = {"http": 80, "https": 443}


class OwnAddress(NamedTuple):
    """An address of this site: in which language, and which file stands there, if any does.

    `language` is None for the page above both languages; `name` is below the language's folder of
    the content, with the part of the page after `#`.
    """

    language: Language | None
    name: str


class _Place(NamedTuple):
    """Where a site stands, whatever the scheme."""

    host: str
    path: str


@dataclass(frozen=True, slots=True)
class OwnSite:
    """The places where the site stands, and the file behind each address below them."""

    places: Mapping[_Place, Language | None]
    names: Mapping[tuple[Language, str], str]

    @staticmethod
    @once
    def of(curriculum: Curriculum) -> OwnSite:
        """The site of a curriculum; one that stands nowhere, without an organisation."""
        organisation = curriculum.organisation
        if organisation is None:
            return OwnSite({}, {})
        base = organisation.value.base_url
        bases = {base.cy: Language.CY, base.en: Language.EN, base.root: None}
        places = {
            _place(parts): language
            for address, language in bases.items()
            if address and (parts := _parts(address))
        }
        return OwnSite(places, _names(curriculum))

    def find(self, address: str) -> OwnAddress | None:
        """What an address means here; None where it is somebody else's."""
        plain = address.lower()
        is_near = "//" in plain and any(place.host in plain for place in self.places)
        parts = _parts(address) if is_near else None
        if parts is None:
            return None
        here = _place(parts)
        for place, language in self.places.items():
            is_below = here.path.startswith(f"{place.path}/") and language is not None
            if here.host == place.host and (here.path == place.path or is_below):
                below = here.path[len(place.path) :].strip("/")
                name = self.names.get((language, below), "") if language else ""
                part = f"#{parts.fragment}" if name and parts.fragment else ""
                return OwnAddress(language, name + part)
        return None


def _parts(address: str) -> SplitResult | None:
    """An address on the web, taken apart; None where it is none, or is broken."""
    try:
        parts = urlsplit(address.strip())
        is_address = parts.scheme in _PORTS and parts.hostname and (parts.port or 1)
    except ValueError:
        return None
    return parts if is_address else None


def _place(parts: SplitResult) -> _Place:
    port = parts.port if parts.port != _PORTS[parts.scheme] else None
    host = (parts.hostname or "") + (f":{port}" if port else "")
    return _Place(host, unquote(parts.path).removesuffix("index.html").rstrip("/"))


def _names(curriculum: Curriculum) -> Mapping[tuple[Language, str], str]:
    """The file for each address: pages where they stand and stood, and assets."""
    names: dict[tuple[Language, str], str] = {}
    for language in Language:
        for claim in (*claims(curriculum, language), *moved(curriculum, language)):
            names.setdefault((language, claim.address), f"{claim.key}.md")
        folder = f"{language.value}/"
        for asset in curriculum.assets:
            if asset.startswith(folder):
                name = asset.removeprefix(folder)
                names.setdefault((language, name), name)
    return names
