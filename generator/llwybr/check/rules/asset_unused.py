"""A picture, film or download that no text leads to."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.check.links import images, links, target
from llwybr.check.rule import Finding, Rule, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.films import captions_of, is_played, posters_of
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.location import Location
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.text import Link

_NAMING = frozenset({"data", "href", "poster", "src"})
"""Attributes of HTML that name a file."""


def find(curriculum: Curriculum) -> Iterator[Finding]:
    """Every asset that no link, image or tag of any text names.

    Nothing while a text cannot be read, since it might name them.
    """
    if not curriculum.assets or not _all_texts_are_read(curriculum):
        return
    for path in sorted(curriculum.assets - set(_named(curriculum))):
        yield Finding(Location(f"content/{path}"), {"path": f"content/{path}"})


def _named(curriculum: Curriculum) -> Iterator[str]:
    """What texts name, and what stands beside a film or sound."""
    for edition, link in (*links(curriculum), *images(curriculum), *_in_tags(curriculum)):
        found = target(edition, link)
        if found:
            yield found.path
            if is_played(found.path):
                yield captions_of(found.path)
                yield from posters_of(found.path)


def _in_tags(curriculum: Curriculum) -> Iterator[tuple[Edition | PageEdition, Link]]:
    """What tags name: they are refused by a rule of their own, which tells what to write instead."""
    for edition in curriculum.editions():
        for tag in edition.text.tags:
            for name in _NAMING & tag.attributes.keys():
                yield edition, Link(tag.attributes[name], "", tag.location)


def _all_texts_are_read(curriculum: Curriculum) -> bool:
    folders = (f"{each.value}/{kind}" for each in Language for kind in ("modules", "pages"))
    there = sum(len(curriculum.known.get(folder, ())) for folder in folders)
    return sum(1 for _ in curriculum.editions()) == there


RULE = Rule(
    code="S030",
    name="asset-unused",
    severity=Severity.WARNING,
    message=Bilingual(
        cy='Nid oes yr un testun yn defnyddio "{path}".',
        en='No text uses "{path}".',
    ),
    remedy=Bilingual(
        cy="Enwch y ffeil mewn dolen neu ddelwedd mewn testun, neu dilëwch hi.",
        en="Name the file in a link or an image in a text, or delete it.",
    ),
    why=Bilingual(
        cy="Mae'r ffeil yn cael ei chyhoeddi er na all neb ddod o hyd iddi.",
        en="The file is published although nobody can find it.",
    ),
    bad="content/cy/images/old-map.png",
    good="![Map o'r cownter](../images/map.png)",
    find=find,
)
