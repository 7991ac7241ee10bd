"""Roles, their ordered levels and the skill level that each requires."""

from __future__ import annotations

from pydantic import Field

from .identifiers import Id, Need, SkillRef
from .language import Bilingual, Name, Record


class Requirement(Record):
    """A skill that somebody in the role needs, and up to which level."""

    skill: SkillRef
    level: Id | None = None

    @property
    def need(self) -> Need:
        """The requirement as a plain value."""
        return Need(self.skill, self.level)


class RoleLevel(Record):
    """One step of a role's ladder."""

    id: Id
    name: Name
    requires: tuple[Requirement, ...] = ()


class Role(Record):
    """`curriculum/roles/**/<id>.yml`. A role without a ladder states `requires` itself."""

    name: Name
    framework: Id | None = Field(default=None, description="The framework that defines the role.")
    family: Id | None = Field(default=None, description="A family of that framework.")
    summary: Bilingual | None = Field(default=None, description="One sentence of our own.")
    levels: tuple[RoleLevel, ...] = Field(default=(), description="From the first to the highest.")
    requires: tuple[Requirement, ...] = ()

    def level(self, level_id: str) -> RoleLevel | None:
        """The level with this id."""
        return next((level for level in self.levels if level.id == level_id), None)
