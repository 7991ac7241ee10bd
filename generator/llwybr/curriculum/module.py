"""Modules: the facts once, the words twice."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StrictInt, StrictStr

from .dates import Date, months_later
from .identifiers import (
    INTERVAL,
    OLD_PATHS,
    STAMP,
    Id,
    ModuleId,
    Need,
    OldPath,
    OwnId,
    RoleId,
    SkillRef,
    Slug,
)
from .language import Language, NotBlank, Record
from .location import Entry
from .text import Text

Status = Literal["draft", "review", "published", "retired"]
TranslationStatus = Literal["drafted", "reviewed", "approved"]
Stamp = Annotated[StrictStr, Field(pattern=STAMP, examples=["3f9a0c1b2d4e"])]
Interval = Annotated[StrictStr, Field(pattern=INTERVAL, examples=["12 months"])]


class Owner(Record):
    """Who keeps the module right."""

    team: Id = Field(description="The team, in ASCII kebab-case.", examples=["user-research"])
    email: StrictStr | None = Field(
        default=None, description="Where readers can write; left out: the organisation's address."
    )


class Minutes(Record):
    """How long the module takes, in minutes."""

    learn: StrictInt = Field(
        gt=0, description="Minutes for reading, watching and thinking.", examples=["30"]
    )
    practise: StrictInt = Field(
        default=0, ge=0, description="Minutes for trying it out at work.", examples=["15"]
    )

    @property
    def total(self) -> int:
        """Learning and practising together, in minutes."""
        return self.learn + self.practise


class Alignment(Record):
    """What the module does for a skill. Only `teaches` counts towards a learning path."""

    skill: SkillRef = Field(description="A skill, a standard's point or a goal.")
    level: Id | None = Field(
        default=None, description="The framework's level; left out where it has none."
    )
    relation: Literal["teaches", "supports"] = Field(
        description="Only what it teaches counts towards a learning path.", examples=["teaches"]
    )
    outcomes: tuple[Id, ...] = Field(
        default=(), description="The outcomes, by id, that show that the skill was learnt."
    )
    version: StrictStr | None = Field(
        default=None, description="The version of the framework that the author looked at."
    )

    @property
    def need(self) -> Need:
        """What is taught, as a plain value."""
        return Need(self.skill, self.level)


class Review(Record):
    """When the module was last looked through, and how often it shall be."""

    last: Date = Field(description="The day of the last review.", examples=["2026-10-01"])
    every: Interval = Field(description="How often it is due, in months.")

    @property
    def due(self) -> datetime.date:
        """The day on which the next is due."""
        return months_later(self.last, self.every)


class ModuleFacts(Record):
    """`curriculum/modules/<id>.yml`: what both languages share."""

    id: OwnId = None
    status: Status = Field(
        description="How far it has come; only what is published reaches readers.",
        examples=["draft"],
    )
    owner: Owner | None = Field(
        default=None,
        description="Who keeps it right; needed before it is published.",
        examples=["{team: user-research}"],
    )
    original: Literal["cy", "en", "both"] = Field(
        description="The language in which it was first written.", examples=["both"]
    )
    format: Literal["self-paced", "workshop", "video", "reading", "practice"] = Field(
        description="How it is learnt.", examples=["self-paced"]
    )
    minutes: Minutes = Field(
        description="How long it takes, in minutes.", examples=["{learn: 30, practise: 15}"]
    )
    alignments: tuple[Alignment, ...] = Field(
        default=(), description="The skills, standards and goals that it serves."
    )
    prerequisites: tuple[ModuleId, ...] = Field(
        default=(), description="Modules to take before this one."
    )
    audience: tuple[RoleId, ...] = Field(default=(), description="Roles it is written for.")
    review: Review | None = Field(
        default=None,
        description="When it was last looked through; needed before it is published.",
        examples=["{last: 2026-10-01, every: 12 months}"],
    )
    replaced_by: ModuleId | None = Field(
        default=None, description="The module that takes the place of a retired one."
    )

    @property
    def taught(self) -> tuple[Need, ...]:
        """The skills, with levels, that the module teaches."""
        return tuple(a.need for a in self.alignments if a.relation == "teaches")


class Translation(Record):
    """How far a person has looked at this language's text."""

    status: TranslationStatus = Field(
        description="drafted: no person has reviewed it; reviewed: somebody has; approved: final.",
        examples=["drafted"],
    )
    reviewer: StrictStr | None = Field(default=None, description="Who reviewed it.")
    date: Date | None = Field(default=None, description="When it was reviewed.")
    stamp: Stamp | None = Field(
        default=None,
        description="The other language's text, as a digest, when the two last said the same.",
    )


class EditionFront(Record):
    """Front matter of `content/<language>/modules/<id>.md`."""

    id: OwnId = None
    title: StrictStr = Field(description="The module's name.", examples=["Ask first"])
    summary: NotBlank = Field(
        description="One sentence on what the reader gains.", examples=["Learn to ask early."]
    )
    slug: Slug = Field(
        description="The last part of the address in this language; a promise once published."
    )
    outcomes: dict[Id, NotBlank] = Field(
        description="What the learner can do afterwards, by an id that both languages share.",
        examples=["{ask: Ask an open question}"],
        json_schema_extra={"additionalProperties": False},
    )
    key_points: tuple[NotBlank, ...] = Field(
        default=(),
        description="What to remember, in a few short sentences that stand below the text.",
    )
    keywords: tuple[NotBlank, ...] = Field(
        default=(), description="Words that people search for and the text does not say."
    )
    old_paths: tuple[OldPath, ...] = Field(default=(), description=OLD_PATHS)
    translation: Translation = Field(
        description="How far a person has looked at this language's text.",
        examples=["{status: drafted}"],
    )


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

    @property
    def is_retired(self) -> bool:
        """Whether readers saw it once and shall not any more."""
        return self.facts.value.status == "retired"

    def edition(self, language: Language) -> Edition:
        """One language's text; KeyError where `check` would have reported it missing."""
        return self.editions[language]
