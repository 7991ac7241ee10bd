"""The records of `/data/catalogue.json`: everything that readers can see, as data.

Their descriptions are published as its JSON Schema.
"""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import ConfigDict, Field

from llwybr.curriculum.language import Bilingual, Both, Language, Name, Record
from llwybr.curriculum.module import TranslationStatus

from .path import PathRecord
from .shapes import Addresses, Id, Reference, SkillAtLevel, Words

_PAGE = "The absolute address of its page in each language."
_LEVEL = "The framework's level; null where it has none."


class LicenceRecord(Record):
    """The licence under which the texts may be used."""

    id: str = Field(description="SPDX identifier.")
    name: Bilingual = Field(description="The licence's name.")
    url: Bilingual = Field(description="The page that holds its text.")


class OrganisationRecord(Record):
    """Who publishes the site."""

    name: Bilingual = Field(description="The organisation.")
    product: Bilingual = Field(description="What the site is called.")
    summary: Bilingual = Field(description="One sentence on what the site is for.")
    url: Addresses = Field(description="The absolute address of the home page in each language.")
    email: str = Field(description="Where readers can write.")
    repository: str | None = Field(description="Where the content is kept.")


class SourceRecord(Record):
    """Where a framework's facts were read, and when."""

    url: Bilingual = Field(description="The page that they were read on.")
    publisher: Name = Field(description="Who published them.")
    read_on: datetime.date = Field(description="The day on which they were read.")
    note: Bilingual | None = Field(description="What a reader should know about them.")


class Part(Record):
    """A level, a group of skills or a family of roles."""

    id: Id = Field(description="Its id in the framework.")
    name: Name = Field(description="Its name.")


class SkillRecord(Record):
    """A skill, a standard's point or a goal."""

    id: Id = Field(description="Its id in the framework.")
    name: Name = Field(description="Its name.")
    area: Id | None = Field(description="The group of skills that it is in.")
    levels: tuple[Id, ...] = Field(description="The levels defined for it, from the first up.")
    codes: dict[str, tuple[str, ...]] = Field(
        description="Codes of other frameworks for it, by framework, without their words."
    )
    url: Addresses = Field(description=_PAGE)


class FrameworkRecord(Record):
    """A framework of skills, a standard or a set of goals."""

    id: Id = Field(description="Its permanent id.")
    name: Name = Field(description="Its name.")
    short_name: Bilingual = Field(description="Its name in lists and tables.")
    kind: Literal["skills", "standard", "goals"] = Field(description="What its parts are.")
    version: str = Field(description="Which of the publisher's versions this is.")
    summary: Bilingual = Field(description="One sentence on what it describes.")
    source: SourceRecord = Field(description="Where its facts were read, and when.")
    licence: str = Field(description="Under which its names may be used, or 'facts only'.")
    url: Addresses = Field(description=_PAGE)
    levels: tuple[Part, ...] = Field(description="Levels of skill, from the first to the highest.")
    areas: tuple[Part, ...] = Field(description="Groups of skills.")
    families: tuple[Part, ...] = Field(description="Families of roles.")
    skills: tuple[SkillRecord, ...] = Field(description="Skills, points or goals, in their order.")
    renames: dict[str, str] = Field(
        description="Skills that the publisher renamed: the id before, and the id now."
    )
    role_renames: dict[str, str] = Field(
        description="Roles that the publisher renamed: the id before, and the id now."
    )


class RequirementRecord(SkillAtLevel):
    """A skill that somebody in a role needs, and up to which level."""

    why: Bilingual | None = Field(description="Why it is needed, in one sentence.")


class RoleLevelRecord(Record):
    """A level of a role."""

    id: Id = Field(description="Its id in the role.")
    name: Name = Field(description="Its name.")
    url: Addresses = Field(description=_PAGE)
    requires: tuple[RequirementRecord, ...] = Field(description="What it requires.")


class RoleRecord(Record):
    """A role. One without levels states itself what it requires."""

    id: Id = Field(description="Its permanent id.")
    name: Name = Field(description="Its name.")
    summary: Bilingual | None = Field(description="One sentence on what it is.")
    framework: Id | None = Field(description="The framework that defines it.")
    framework_version: str | None = Field(
        description="The version of that framework which it was taken from."
    )
    family: Id | None = Field(description="A family of roles of that framework.")
    url: Addresses = Field(description=_PAGE)
    levels: tuple[RoleLevelRecord, ...] = Field(description="From the first to the highest.")
    requires: tuple[RequirementRecord, ...] = Field(
        description="What a role without levels requires."
    )


class MinutesRecord(Record):
    """How long a module takes, in minutes."""

    learn: int = Field(gt=0, description="For reading, watching and thinking.")
    practise: int = Field(ge=0, description="For trying it out at work.")
    total: int = Field(gt=0, description="Both together.")


class AlignmentRecord(Record):
    """What a module does for a skill."""

    skill: Reference = Field(description="The skill as `framework:skill`.")
    level: Id | None = Field(description=_LEVEL)
    relation: Literal["teaches", "supports"] = Field(
        description="Only what it teaches counts towards a learning path."
    )
    outcomes: tuple[Id, ...] = Field(
        description="The outcomes, by id, that show that the skill was learnt."
    )
    version: str | None = Field(
        description="The version of the framework that the author looked at."
    )


class ReviewRecord(Record):
    """When a module was looked through."""

    last: datetime.date = Field(description="The day of the last review.")
    next: datetime.date = Field(description="The day on which the next is due.")


class Outcomes(Both[dict[str, str]]):
    """What the learner can do afterwards, by an id that both languages share."""


class Keywords(Both[tuple[str, ...]]):
    """Words that people search for, in each language."""


class Translation(Both[TranslationStatus]):
    """How far a person has looked at each language's text.

    drafted: no person has reviewed it; reviewed: somebody has; approved: final.
    """


class ModuleRecord(Record):
    """A module."""

    id: Id = Field(description="Its permanent id.")
    status: Literal["published"] = Field(description="Only what is published is listed.")
    title: Words = Field(description="Its title.")
    summary: Words = Field(description="One sentence on what the reader gains.")
    url: Addresses = Field(description=_PAGE)
    original: Literal["cy", "en", "both"] = Field(
        description="The language in which it was first written."
    )
    translation: Translation = Field(
        description="How far a person has looked at each language's text."
    )
    format: Literal["self-paced", "workshop", "video", "reading", "practice"] = Field(
        description="How it is learnt."
    )
    minutes: MinutesRecord = Field(description="How long it takes, in minutes.")
    outcomes: Outcomes = Field(description="What the learner can do afterwards, by id.")
    keywords: Keywords = Field(description="Words that people search for.")
    alignments: tuple[AlignmentRecord, ...] = Field(
        description="The skills, standards and goals that it serves."
    )
    prerequisites: tuple[Id, ...] = Field(description="Modules to take before it, by id.")
    audience: tuple[Id, ...] = Field(description="Roles it is written for, by id.")
    review: ReviewRecord | None = Field(description="When it was looked through.")


class PathwayRecord(Record):
    """A programme put together by hand; its path is among the paths, with its modules."""

    id: Id = Field(description="Its permanent id.")
    name: Bilingual = Field(description="Its name.")
    summary: Bilingual = Field(description="One sentence on what it offers.")
    purpose: Bilingual = Field(description="Why somebody would follow it.")
    url: Addresses = Field(description=_PAGE)
    audience: tuple[Id, ...] = Field(description="Roles it is meant for, by id.")


class TermRecord(Record):
    """A term in one language."""

    term: str = Field(description="The agreed word.")
    definition: str = Field(description="What it means.")
    plural: str | None = Field(description="The word for more than one.")
    gender: Literal["m", "f", "mf", "none"] | None = Field(
        description="Of a Welsh noun; none: it is not a noun, or is only used in the plural."
    )
    synonyms: tuple[str, ...] = Field(description="Other words that are fine.")


class GlossaryRecord(Both[TermRecord]):
    """A term in both languages."""

    id: Id = Field(description="Its permanent id.")
    source: str = Field(description="Who agreed on the Welsh word.")
    status: TranslationStatus = Field(
        description="drafted: no person has reviewed it; reviewed: somebody has; approved: final."
    )


class Catalogue(Record):
    """Everything that readers of a site can see: what there is to learn, and for whom.

    Lists are sorted by id, save where the order says something.
    """

    model_config = ConfigDict(populate_by_name=True)

    described_by: str = Field(alias="$schema", description="The address of this schema.")
    organisation: OrganisationRecord = Field(description="Who publishes the site.")
    licence: LicenceRecord = Field(description="The licence under which the texts may be used.")
    languages: tuple[Language, ...] = Field(description="The languages of the site.")
    frameworks: tuple[FrameworkRecord, ...] = Field(
        description="Frameworks of skills, standards and sets of goals."
    )
    roles: tuple[RoleRecord, ...] = Field(description="Roles and what they require.")
    modules: tuple[ModuleRecord, ...] = Field(description="What there is to learn.")
    pathways: tuple[PathwayRecord, ...] = Field(description="Programmes put together by hand.")
    paths: tuple[PathRecord, ...] = Field(
        description="Learning paths in each language: to every role level, and the programmes."
    )
    glossary: tuple[GlossaryRecord, ...] = Field(description="Terms in both languages.")
