"""Skill frameworks: areas, ordered levels and the skills that are described at them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, StrictStr

from .dates import Date
from .identifiers import OLD_PATHS, Id, OldPaths, OwnId, Slugs
from .language import Bilingual, Name, Record


class FrameworkLevel(Record):
    """A level of skill; the order in the file is the order of climbing."""

    id: Id
    name: Name


class Area(Record):
    """A group of skills, or a family of roles."""

    id: Id
    name: Name


class Skill(Record):
    """A skill, or whatever else modules can be aligned to: a standard's point, a goal."""

    id: Id
    name: Name
    area: Id | None = None
    levels: tuple[Id, ...] | None = Field(
        default=None,
        description="The levels that the framework defines for it; left out: all of them.",
    )
    slug: Slugs | None = None
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)


class Provenance(Record):
    """Where the facts were read, and when."""

    url: Bilingual
    publisher: Name
    read_on: Date
    note: Bilingual | None = None


class Framework(Record):
    """`curriculum/frameworks/<id>.yml`."""

    id: OwnId = None
    name: Name
    short_name: Bilingual = Field(description="The name in lists and tables.")
    kind: Literal["skills", "standard", "goals"] = Field(description="What its parts are.")
    version: StrictStr = Field(
        description="Which of the publisher's versions this is, in quotation marks.",
        examples=['"2025-09-15"'],
    )
    summary: Bilingual
    source: Provenance = Field(description="Where the facts were read, and when.")
    licence: StrictStr = Field(description="Under which the names may be used, or 'facts only'.")
    slug: Slugs | None = None
    levels: tuple[FrameworkLevel, ...] = ()
    families: tuple[Area, ...] = Field(default=(), description="Families of roles.")
    areas: tuple[Area, ...] = ()
    skills: tuple[Skill, ...] = Field(description="Skills, points or goals, in their order.")
    renames: dict[Id, Id] = Field(
        default_factory=dict,
        description="Skills that the publisher renamed: the id before, and the id now.",
        json_schema_extra={"additionalProperties": False},
    )
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)

    def skill(self, skill_id: str) -> Skill | None:
        """The skill with this id."""
        return next((skill for skill in self.skills if skill.id == skill_id), None)

    def level_name(self, level_id: str | None) -> Name | None:
        """The name of a level."""
        return next((level.name for level in self.levels if level.id == level_id), None)

    def levels_of(self, skill: Skill) -> tuple[str, ...]:
        """Ids of the levels defined for a skill, in climbing order."""
        every = tuple(level.id for level in self.levels)
        return every if skill.levels is None else tuple(i for i in every if i in skill.levels)

    def rank(self, level_id: str | None) -> int:
        """How high a level stands, from 1; 0 where there is none."""
        ids = [level.id for level in self.levels]
        return ids.index(level_id) + 1 if level_id in ids else 0
