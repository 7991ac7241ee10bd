"""The words of the corpus, as `phrases.yml` holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

PHRASES = Path(__file__).with_name("phrases.yml")


class Pair(NamedTuple):
    """One text in both languages."""

    cy: str
    en: str


class Noun(NamedTuple):
    """A noun phrase: in Welsh as it stands after the article, in English, and in plain Welsh."""

    cy: str
    en: str
    plain: str


class Reading(NamedTuple):
    """A page elsewhere: its name and its address, in both languages."""

    name: Pair
    url: Pair


@dataclass(frozen=True, slots=True)
class Theme:
    """What a module can be about. An act is a verb-noun in Welsh and a base form in English."""

    name: Pair
    keywords: tuple[Pair, ...]
    things: tuple[Noun, ...]
    acts: tuple[Pair, ...]
    headings: tuple[Pair, ...]
    sentences: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Everything that the corpus can say. `pools` holds the phrases that every theme shares."""

    settings: tuple[Noun, ...]
    names: tuple[str, ...]
    readings: tuple[Reading, ...]
    themes: tuple[Theme, ...]
    pools: Mapping[str, tuple[Pair, ...]]


def phrasebook() -> Phrasebook:
    """The phrases of `phrases.yml`."""
    found: dict[str, Any] = yaml.safe_load(PHRASES.read_text(encoding="utf-8"))
    return Phrasebook(
        settings=tuple(map(_noun, found.pop("settings"))),
        names=tuple(found.pop("names")),
        readings=tuple(map(_reading, found.pop("readings"))),
        themes=tuple(map(_theme, found.pop("themes"))),
        pools={name: tuple(map(_pair, lines)) for name, lines in found.items()},
    )


def capital(text: str) -> str:
    """The text with a capital letter at its start."""
    return text[:1].upper() + text[1:]


def _pair(line: str) -> Pair:
    cy, en = line.split(" | ")
    return Pair(cy, en)


def _noun(line: str) -> Noun:
    cy, en, *plain = line.split(" | ")
    return Noun(cy, en, plain[0] if plain else cy)


def _reading(line: str) -> Reading:
    cy, en, cy_url, en_url = line.split(" | ")
    return Reading(Pair(cy, en), Pair(cy_url, en_url))


def _theme(found: dict[str, Any]) -> Theme:
    return Theme(
        name=_pair(found["name"]),
        keywords=tuple(map(_pair, found["keywords"])),
        things=tuple(map(_noun, found["things"])),
        acts=tuple(map(_pair, found["acts"])),
        headings=tuple(map(_pair, found["headings"])),
        sentences=tuple(map(_pair, found["sentences"])),
    )
