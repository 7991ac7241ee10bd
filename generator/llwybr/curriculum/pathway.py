"""Programmes put together by hand."""

from __future__ import annotations

from pydantic import Field

from .identifiers import Id, Slugs
from .language import Bilingual, Record


class Stage(Record):
    """A part of a programme, with the modules that it holds in order."""

    id: Id
    name: Bilingual
    summary: Bilingual
    modules: tuple[Id, ...] = Field(min_length=1)


class Pathway(Record):
    """`curriculum/pathways/<id>.yml`."""

    name: Bilingual
    summary: Bilingual
    purpose: Bilingual
    slug: Slugs
    audience: tuple[Id, ...] = Field(default=(), description="Roles it is meant for.")
    stages: tuple[Stage, ...] = Field(min_length=1)

    @property
    def modules(self) -> tuple[str, ...]:
        """Every module in the order in which it is taken."""
        return tuple(module for stage in self.stages for module in stage.modules)
