"""Modules: the facts once, the words twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StrictInt, StrictStr

from .dates import Date
from .identifiers import INTERVAL, Id, Need, SkillRef, Slug
from .language import Language, NotBlank, Record
from .location import Entry
from .text import Text

Status = Literal["draft", "review", "published", "retired"]
TranslationStatus = Literal["drafted", "reviewed", "approved"]
Interval = Annotated[StrictStr, Field(pattern=INTERVAL, examples=["12 months"])]


class Owner(Record):
    """Who keeps the module right."""

    team: Id
    email: StrictStr | None = None


class Minutes(Record):
    """How long the module takes, in minutes."""

    learn: StrictInt = Field(gt=0)
    practise: StrictInt = Field(default=0, ge=0)

    @property
    def total(self) -> int:
        """Learning and practising together, in minutes."""
        return self.learn + self.practise


class Alignment(Record):
    """What the module does for a skill. Only `teaches` counts towards a learning path."""

    skill: SkillRef
    level: Id | None = None
    relation: Literal["teaches", "supports"]
    outcomes: tuple[Id, ...] = ()

    @property
    def need(self) -> Need:
        """What is taught, as a plain value."""
        return Need(self.skill, self.level)


class Review(Record):
    """When the module was last looked through, and how often it shall be."""

    last: Date
    every: Interval


class ModuleFacts(Record):
    """`curriculum/modules/<id>.yml`: what both languages share."""

    status: Status
    owner: Owner
    original: Literal["cy", "en", "both"] = Field(description="Where it was first written.")
    format: Literal["self-paced", "workshop", "video", "reading", "practice"]
    minutes: Minutes
    alignments: tuple[Alignment, ...] = ()
    prerequisites: tuple[Id, ...] = ()
    audience: tuple[Id, ...] = Field(default=(), description="Roles it is written for.")
    review: Review

    @property
    def taught(self) -> tuple[Need, ...]:
        """The skills, with levels, that the module teaches."""
        return tuple(a.need for a in self.alignments if a.relation == "teaches")


class Translation(Record):
    """How far a person has looked at this language's text."""

    status: TranslationStatus
    reviewer: StrictStr | None = None
    date: Date | None = None


class EditionFront(Record):
    """Front matter of `content/<language>/modules/<id>.md`."""

    title: StrictStr
    summary: NotBlank
    slug: Slug
    outcomes: dict[Id, NotBlank] = Field(json_schema_extra={"additionalProperties": False})
    keywords: tuple[NotBlank, ...] = ()
    translation: Translation


@dataclass(frozen=True, slots=True)
class Edition:
    """One language's text of a module."""

    language: Language
    front: Entry[EditionFront]
    text: Text

    @property
    def path(self) -> str:
        """The file, relative to the root."""
        return self.front.source.path


@dataclass(frozen=True, slots=True)
class Module:
    """A module: its facts and the editions that could be read."""

    id: str
    facts: Entry[ModuleFacts]
    editions: Mapping[Language, Edition]

    @property
    def is_published(self) -> bool:
        """Whether readers may see it."""
        return self.facts.value.status == "published"

    def edition(self, language: Language) -> Edition:
        """One language's text; KeyError where `check` would have reported it missing."""
        return self.editions[language]
