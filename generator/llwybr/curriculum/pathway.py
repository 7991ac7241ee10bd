"""Programmes put together by hand."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, StrictInt

from .identifiers import OLD_PATHS, Id, ModuleId, OldPaths, OwnId, RoleId, Slugs
from .language import Bilingual, Record


class Session(Record):
    """A meeting in a programme, in which people learn together."""

    id: Id = Field(description="The meeting, in ASCII kebab-case.", examples=["first-meeting"])
    name: Bilingual = Field(
        description="The meeting's name.", examples=["{cy: Cyfarfod cyntaf, en: First meeting}"]
    )
    summary: Bilingual = Field(
        description="One sentence on what happens in it.",
        examples=["{cy: Cwrdd â'r tîm., en: Meet the team.}"],
    )
    minutes: StrictInt = Field(gt=0, description="How long it takes, in minutes.", examples=["60"])
    after: ModuleId | None = Field(
        default=None,
        description="The module of this part that it follows; left out: the part's last one.",
    )


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
    optional: tuple[ModuleId, ...] = Field(
        default=(), description="Those of the modules that may be left out."
    )
    sessions: tuple[Session, ...] = Field(
        default=(), description="Meetings between the modules, in order."
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
