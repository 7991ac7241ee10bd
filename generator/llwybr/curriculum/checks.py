"""How strict an organisation wants the checks to be."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from .identifiers import Id
from .language import Both, NotBlank, Record

RuleName = Annotated[Id, Field(json_schema_extra={"x-llwybr-ids": "rules"})]
"""A rule, by its name: `sentence-long`."""


class Exemption(Record):
    """Files that need not keep a rule, and why."""

    rule: RuleName = Field(description="The rule, by its name.", examples=["sentence-long"])
    paths: tuple[NotBlank, ...] = Field(
        min_length=1,
        description="Files relative to the root; * stands for any part of a name.",
        examples=["[content/*/modules/the-act.md]"],
    )
    reason: NotBlank = Field(
        description="Why, for whoever reads this next.", examples=["The words are the act's own."]
    )


class WordLimits(Both[StrictInt]):
    """The most words that something may have, in each language."""

    cy: StrictInt = Field(gt=4, description="In Welsh.", examples=["35"])
    en: StrictInt = Field(gt=4, description="In English.", examples=["35"])


class Checks(Record):
    """Severities, exemptions and house limits."""

    severity: dict[RuleName, Literal["error", "warning", "info", "ignore"]] = Field(
        default_factory=dict,
        description="Another severity for a rule, by the rule's name.",
        examples=["{sentence-long: info}"],
        json_schema_extra={"additionalProperties": False},
    )
    exempt: tuple[Exemption, ...] = Field(
        default=(), description="Files that need not keep a rule, each with a reason."
    )
    sentence_words: WordLimits = Field(
        default=WordLimits(cy=35, en=35), description="The most words in a sentence."
    )
    paragraph_words: WordLimits = Field(
        default=WordLimits(cy=120, en=120), description="The most words in a paragraph."
    )
