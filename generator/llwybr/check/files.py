"""The files of a curriculum."""

from __future__ import annotations

from collections.abc import Iterator

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.location import Entry
from llwybr.curriculum.module import EditionFront, ModuleFacts
from llwybr.curriculum.page import PageFront
from llwybr.curriculum.pathway import Pathway
from llwybr.curriculum.role import Role

Named = Entry[ModuleFacts | EditionFront | PageFront | Framework | Role | Pathway]
"""A record with an id, which is its file's name."""


def records(curriculum: Curriculum) -> Iterator[Named]:
    """Every record of which there can be many, each from a file of its own."""
    yield from curriculum.frameworks.values()
    yield from curriculum.roles.values()
    yield from (module.facts for module in curriculum.modules.values())
    yield from curriculum.pathways.values()
    yield from (edition.front for edition in curriculum.editions())


def paths(curriculum: Curriculum) -> frozenset[str]:
    """The path of every file, readable or not."""
    single = (
        *(curriculum.organisation, curriculum.glossary),
        *(curriculum.ledger, curriculum.accessibility),
    )
    return frozenset(
        (
            *(record.source.path for record in records(curriculum)),
            *(entry.source.path for entry in single if entry),
            *(f"content/{asset}" for asset in curriculum.assets),
            *(fault.location.path for fault in curriculum.faults),
        )
    )
