"""Roles, their ordered levels and the skill level that each requires."""

from __future__ import annotations

from pydantic import Field, StrictStr

from .identifiers import OLD_PATHS, SLUG, FrameworkId, Id, Need, OldPaths, OwnId, SkillRef, Slugs
from .language import Bilingual, Name, Record


class Requirement(Record):
    """A skill that somebody in the role needs, and up to which level."""

    skill: SkillRef = Field(description="A skill, a standard's point or a goal.")
    level: Id | None = Field(
        default=None, description="The framework's level; left out where it has none."
    )
    why: Bilingual | None = Field(
        default=None,
        description="Why somebody in the role needs it, in one sentence.",
        examples=["{cy: Er mwyn deall pobl., en: So as to understand people.}"],
    )

    @property
    def need(self) -> Need:
        """The requirement as a plain value."""
        return Need(self.skill, self.level)


class RoleLevel(Record):
    """One step of a role's ladder."""

    id: Id = Field(description="The level, in ASCII kebab-case.", examples=["senior-maker"])
    name: Name = Field(
        description="The level's name.",
        examples=["{cy: Uwch wneuthurwr, en: Senior maker, cy_status: ours}"],
    )
    requires: tuple[Requirement, ...] = Field(
        default=(), description="What somebody at this level needs."
    )
    slug: Slugs | None = Field(default=None, description=SLUG)
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)


class Role(Record):
    """`curriculum/roles/**/<id>.yml`. A role without a ladder states `requires` itself."""

    id: OwnId = None
    name: Name = Field(
        description="The role's name.", examples=["{cy: Gwneuthurwr, en: Maker, cy_status: ours}"]
    )
    framework: FrameworkId | None = Field(
        default=None, description="The framework that defines the role."
    )
    framework_version: StrictStr | None = Field(
        default=None, description="The version of that framework which the role was taken from."
    )
    family: Id | None = Field(default=None, description="A family of that framework.")
    summary: Bilingual | None = Field(default=None, description="One sentence of our own.")
    levels: tuple[RoleLevel, ...] = Field(default=(), description="From the first to the highest.")
    requires: tuple[Requirement, ...] = Field(
        default=(), description="What somebody in a role without levels needs."
    )
    slug: Slugs | None = Field(default=None, description=SLUG)
    old_paths: OldPaths | None = Field(default=None, description=OLD_PATHS)

    def level(self, level_id: str) -> RoleLevel | None:
        """The level with this id."""
        return next((level for level in self.levels if level.id == level_id), None)
