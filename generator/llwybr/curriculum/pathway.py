"""Programmes put together by hand."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .identifiers import OLD_PATHS, Id, ModuleId, OldPaths, OwnId, RoleId, Slugs
from .language import Bilingual, Record


class Stage(Record):
    """A part of a programme, with the modules that it holds in order."""

    id: Id
    name: Bilingual
    summary: Bilingual
    modules: tuple[ModuleId, ...] = Field(
        min_length=1, description="In the order in which they are taken.", examples=["[ask-first]"]
    )


class Pathway(Record):
    """`curriculum/pathways/<id>.yml`."""

    id: OwnId = None
    status: Literal["draft", "published"] = Field(
        default="published", description="Only what is published reaches readers."
    )
    name: Bilingual
    summary: Bilingual = Field(description="One sentence on what the programme offers.")
    purpose: Bilingual = Field(description="Why somebody would follow it.")
    slug: Slugs = Field(description="The last part of the address in each language.")
    audience: tuple[RoleId, ...] = Field(default=(), description="Roles it is meant for.")
    stages: tuple[Stage, ...] = Field(min_length=1, description="Its parts, in order.")
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)

    @property
    def modules(self) -> tuple[str, ...]:
        """Every module in the order in which it is taken."""
        return tuple(module for stage in self.stages for module in stage.modules)
