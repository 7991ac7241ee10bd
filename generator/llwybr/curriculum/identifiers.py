"""Identifiers and references, as they are written in YAML."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StrictStr

from .language import Both

KEBAB = r"^[a-z0-9]+(-[a-z0-9]+)*$"
REFERENCE = r"^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$"
INTERVAL = r"^([1-9]|[1-9][0-9]|1[01][0-9]|120) months?$"
URL = r"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/$"

Id = Annotated[StrictStr, Field(pattern=KEBAB, examples=["understand-user-needs"])]
"""A permanent, language-neutral identifier: ASCII kebab-case."""

Slug = Annotated[StrictStr, Field(pattern=KEBAB, examples=["deall-anghenion-defnyddwyr"])]
"""One language's part of an address: ASCII kebab-case."""

SkillRef = Annotated[StrictStr, Field(pattern=REFERENCE, examples=["gdad:user-research-methods"])]
"""A skill as `framework:skill`."""


class Slugs(Both[Slug]):
    """A page's part of its address in both languages."""


@dataclass(frozen=True, slots=True)
class Need:
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
