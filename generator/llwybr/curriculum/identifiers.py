"""Identifiers and references, as they are written in YAML."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StrictStr

from .language import Both
from .passing import Passing

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
REFERENCE = r"^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$"
INTERVAL = r"^([1-9]|[1-9][0-9]|1[01][0-9]|120) months?$"
URL = r"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/$"

CODE = r"^[A-Z0-9]{2,12}(-[A-Z0-9]{1,4})?$"
OLD_PATH = r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$"
STAMP = r"^[0-9a-f]{12}$"
SLUG = "The last part of the address in each language; left out: made from the id or the name."
OLD_PATHS = "Addresses that it had before, below the language's address; they lead to it."

Id = Annotated[StrictStr, Field(pattern=KEBAB)]
"""A permanent, language-neutral identifier: ASCII kebab-case."""

ModuleId = Annotated[
    Id, Field(examples=["understand-user-needs"], json_schema_extra={"x-llwybr-ids": "modules"})
]
"""A module, named by its id."""

RoleId = Annotated[
    Id, Field(examples=["user-researcher"], json_schema_extra={"x-llwybr-ids": "roles"})
]
"""A role, named by its id."""

FrameworkId = Annotated[
    Id, Field(examples=["gdad"], json_schema_extra={"x-llwybr-ids": "frameworks"})
]
"""A framework, named by its id."""

OwnId = Annotated[
    Id | None, Field(description="Need not be stated; where it is, it is the file's name.")
]
"""A record's own id: the name of its file."""

OldPath = Annotated[StrictStr, Field(pattern=OLD_PATH, examples=["modiwlau/hen-enw"])]
"""An address that a page had, below its language's address, without slashes at its ends."""

Slug = Annotated[StrictStr, Field(pattern=KEBAB, examples=["deall-anghenion-defnyddwyr"])]
"""One language's part of an address: ASCII kebab-case."""

Code = Annotated[StrictStr, Field(pattern=CODE, examples=["DLMG-5"])]
"""What a skill is called elsewhere, as a code that says nothing by itself."""

SkillRef = Annotated[
    StrictStr,
    Field(
        pattern=REFERENCE,
        examples=["gdad:user-research-methods"],
        json_schema_extra={"x-llwybr-ids": "skills"},
    ),
]
"""A skill as `framework:skill`."""


class Slugs(Both[Slug]):
    """A page's part of its address in both languages."""

    cy: Slug = Field(description="In Welsh.", examples=["gofyn-yn-gyntaf"])
    en: Slug = Field(description="In English.", examples=["ask-first"])


class OldPaths(Both[tuple[OldPath, ...]]):
    """Addresses that a page had before, in both languages."""

    cy: tuple[OldPath, ...] = Field(description="In Welsh.", examples=["[modiwlau/hen-enw]"])
    en: tuple[OldPath, ...] = Field(description="In English.", examples=["[modules/old-name]"])


@dataclass(frozen=True, slots=True)
class Need(Passing):
    """A skill up to a level. `level` is None where the framework has no levels."""

    skill: str
    level: str | None = None

    def __lt__(self, other: Need) -> bool:
        """By skill and then by the level's id, so that sorting is stable."""
        return (self.skill, self.level or "") < (other.skill, other.level or "")


def split_ref(reference: str) -> tuple[str, str]:
    """The framework id and the skill id of a `framework:skill` reference."""
    framework, _, skill = reference.partition(":")
    return framework, skill


def nearest(word: str, known: Collection[str]) -> str:
    """The known word most like `word`, or nothing."""
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)), "")
