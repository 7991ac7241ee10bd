"""Skill frameworks: areas, ordered levels and the skills that are described at them."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field, StrictStr

from .dates import Date
from .identifiers import OLD_PATHS, SLUG, Code, Id, OldPaths, OwnId, Slugs
from .language import Bilingual, Name, Record

FACTS_ONLY = "facts only"
"""The licence of a framework whose words may not be used beyond the names of its parts."""


class FrameworkLevel(Record):
    """A level of skill; the order in the file is the order of climbing."""

    id: Id = Field(description="The level, in ASCII kebab-case.", examples=["working"])
    name: Name = Field(
        description="The level's name.",
        examples=["{cy: Gweithredol, en: Working, cy_status: ours}"],
    )


class Area(Record):
    """A group of skills, or a family of roles."""

    id: Id = Field(description="The group, in ASCII kebab-case.", examples=["people"])
    name: Name = Field(description="The group's name.", examples=["{cy: Pobl, en: People}"])


class Skill(Record):
    """A skill, or whatever else modules can be aligned to: a standard's point, a goal."""

    id: Id = Field(description="The skill, in ASCII kebab-case.", examples=["asking"])
    name: Name = Field(
        description="The skill's name.", examples=["{cy: Gofyn, en: Asking, cy_status: ours}"]
    )
    area: Id | None = Field(default=None, description="The group of skills that it is in.")
    levels: tuple[Id, ...] | None = Field(
        default=None,
        description="The levels that the framework defines for it; left out: all of them.",
    )
    codes: dict[Id, tuple[Code, ...]] = Field(
        default_factory=dict,
        description="Codes of other frameworks for it, without their words, which may not be free.",
        examples=["{sfia: [DLMG-5]}"],
        json_schema_extra={"additionalProperties": False},
    )
    slug: Slugs | None = Field(default=None, description=SLUG)
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)


class Provenance(Record):
    """Where the facts were read, and when."""

    url: Bilingual = Field(
        description="The page that they were read on, in each language where there are two.",
        examples=['{cy: "https://crefft.example/cy/", en: "https://crefft.example/en/"}'],
    )
    publisher: Name = Field(
        description="Who published them.", examples=["{cy: Cyngor Bach, en: Tiny Council}"]
    )
    read_on: Date = Field(description="The day on which they were read.", examples=["2026-10-01"])
    note: Bilingual | None = Field(
        default=None, description="What a reader should know about them."
    )


class Framework(Record):
    """`curriculum/frameworks/<id>.yml`."""

    id: OwnId = None
    name: Name = Field(
        description="The framework's name.",
        examples=["{cy: Fframwaith Crefft, en: Craft Framework, cy_status: ours}"],
    )
    short_name: Bilingual = Field(
        description="The name in lists and tables.", examples=["{cy: Crefft, en: Craft}"]
    )
    kind: Literal["skills", "standard", "goals"] = Field(
        description="What its parts are.", examples=["skills"]
    )
    version: StrictStr = Field(
        description="Which of the publisher's versions this is, in quotation marks.",
        examples=['"2025-09-15"'],
    )
    summary: Bilingual = Field(
        description="One sentence on what it describes.",
        examples=["{cy: Sgiliau crefft., en: Craft skills.}"],
    )
    source: Provenance = Field(
        description="Where the facts were read, and when.",
        examples=[
            '{url: {cy: "https://crefft.example/cy/", en: "https://crefft.example/en/"}, '
            "publisher: {cy: Cyngor Bach, en: Tiny Council}, read_on: 2026-10-01}"
        ],
    )
    licence: StrictStr = Field(
        description="Under which the names may be used, or 'facts only'.", examples=["OGL-UK-3.0"]
    )
    slug: Slugs | None = Field(default=None, description=SLUG)
    levels: tuple[FrameworkLevel, ...] = Field(
        default=(), description="Levels of skill, from the first to the highest."
    )
    families: tuple[Area, ...] = Field(default=(), description="Families of roles.")
    areas: tuple[Area, ...] = Field(default=(), description="Groups of skills.")
    skills: tuple[Skill, ...] = Field(
        description="Skills, points or goals, in their order.",
        examples=["[{id: asking, name: {cy: Gofyn, en: Asking, cy_status: ours}}]"],
    )
    renames: dict[Id, Id] = Field(
        default_factory=dict,
        description="Skills that the publisher renamed: the id before, and the id now.",
        json_schema_extra={"additionalProperties": False},
    )
    role_renames: dict[Id, Id] = Field(
        default_factory=dict,
        description="Roles that the publisher renamed: the id before, and the id now.",
        json_schema_extra={"additionalProperties": False},
    )
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)

    @cached_property
    def skills_by_id(self) -> dict[str, Skill]:
        """The skills by id; of two with one id the first."""
        return {skill.id: skill for skill in reversed(self.skills)}

    @cached_property
    def ranks(self) -> dict[str, int]:
        """How high each level stands, from 1; of two with one id the first."""
        ranks: dict[str, int] = {}
        for rank, level in enumerate(self.levels, start=1):
            ranks.setdefault(level.id, rank)
        return ranks

    @cached_property
    def levels_by_skill(self) -> dict[str, dict[str, int]]:
        """The levels defined for each skill, in climbing order, with how high they stand."""
        levels: dict[str, dict[str, int]] = {}
        for skill_id, skill in self.skills_by_id.items():
            own = [i for i in skill.levels or () if i in self.ranks]
            some = {i: self.ranks[i] for i in sorted(own, key=self.rank)}
            levels[skill_id] = self.ranks if skill.levels is None else some
        return levels

    def skill(self, skill_id: str) -> Skill | None:
        """The skill with this id."""
        return self.skills_by_id.get(skill_id)

    def level_name(self, level_id: str | None) -> Name | None:
        """The name of a level."""
        rank = self.rank(level_id)
        return self.levels[rank - 1].name if rank else None

    def levels_of(self, skill: Skill) -> tuple[str, ...]:
        """Ids of the levels defined for a skill, in climbing order."""
        return tuple(self.levels_by_skill[skill.id])

    def defines(self, skill: Skill, level_id: str) -> bool:
        """Whether the framework has the level, and for this skill."""
        return level_id in self.levels_by_skill[skill.id]

    def rank(self, level_id: str | None) -> int:
        """How high a level stands, from 1; 0 where there is none."""
        return self.ranks.get(level_id or "", 0)
