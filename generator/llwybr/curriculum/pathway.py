"""Programmes put together by hand."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .identifiers import OLD_PATHS, Id, ModuleId, OldPaths, OwnId, RoleId, Slugs
from .language import Bilingual, Record


class Stage(Record):
    """A part of a programme, with the modules that it holds in order."""

    id: Id = Field(description="The part, in ASCII kebab-case.", examples=["first-week"])
    name: Bilingual = Field(
        description="The part's name.", examples=["{cy: Yr wythnos gyntaf, en: The first week}"]
    )
    summary: Bilingual = Field(
        description="One sentence on what is learnt in it.",
        examples=["{cy: Dysgu gofyn., en: Learn to ask.}"],
    )
    modules: tuple[ModuleId, ...] = Field(
        min_length=1, description="In the order in which they are taken.", examples=["[ask-first]"]
    )


class Pathway(Record):
    """`curriculum/pathways/<id>.yml`."""

    id: OwnId = None
    status: Literal["draft", "published"] = Field(
        default="published", description="Only what is published reaches readers."
    )
    name: Bilingual = Field(
        description="The programme's name.", examples=["{cy: Dechrau arni, en: Getting going}"]
    )
    summary: Bilingual = Field(
        description="One sentence on what the programme offers.",
        examples=["{cy: Y camau cyntaf., en: The first steps.}"],
    )
    purpose: Bilingual = Field(
        description="Why somebody would follow it.",
        examples=["{cy: Er mwyn dechrau., en: So as to begin.}"],
    )
    slug: Slugs = Field(
        description="The last part of the address in each language.",
        examples=["{cy: dechrau-arni, en: getting-going}"],
    )
    audience: tuple[RoleId, ...] = Field(default=(), description="Roles it is meant for.")
    stages: tuple[Stage, ...] = Field(
        min_length=1,
        description="Its parts, in order.",
        examples=[
            "[{id: first-week, name: {cy: Yr wythnos gyntaf, en: The first week}, "
            "summary: {cy: Dysgu gofyn., en: Learn to ask.}, modules: [ask-first]}]"
        ],
    )
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)

    @property
    def modules(self) -> tuple[str, ...]:
        """Every module in the order in which it is taken."""
        return tuple(module for stage in self.stages for module in stage.modules)

    @property
    def is_published(self) -> bool:
        """Whether readers may see it."""
        return self.status == "published"
