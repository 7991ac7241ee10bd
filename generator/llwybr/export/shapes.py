"""The parts that the records of the open data are made of, and the schema that describes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BaseModel, Field
from pydantic.json_schema import GenerateJsonSchema

from llwybr.curriculum.identifiers import KEBAB, REFERENCE, Need
from llwybr.curriculum.language import Both, Record

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Id = Annotated[str, Field(pattern=KEBAB)]
"""A permanent, language-neutral identifier: ASCII kebab-case."""

Reference = Annotated[str, Field(pattern=REFERENCE)]
"""A skill, a standard's point or a goal as `framework:skill`."""


class SkillAtLevel(Record):
    """A skill, a standard's point or a goal, up to a level."""

    skill: Reference = Field(description="The skill as `framework:skill`.")
    level: Id | None = Field(description="The framework's level; null where it has none.")


class Words(Both[str]):
    """A text in both languages."""


class Addresses(Both[str]):
    """The absolute address of a page in each language."""


def at_levels(needs: Iterable[Need]) -> tuple[SkillAtLevel, ...]:
    """Skills with their levels, in the order given."""
    return tuple(SkillAtLevel(skill=need.skill, level=need.level) for need in needs)


def as_bytes(record: BaseModel) -> bytes:
    """A record as JSON on one line: UTF-8, its keys in the order of the schema."""
    return record.model_dump_json(by_alias=True).encode() + b"\n"


def schema_of(record: type[BaseModel], address: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record as it is written, for publishing at `address`."""
    schema = record.model_json_schema(
        by_alias=True, mode="serialization", schema_generator=_WithoutTitles
    )
    return {"$schema": DIALECT, "$id": address, **schema}


class _WithoutTitles(GenerateJsonSchema):
    """Writes no title that only says a key's name again."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Never."""
        return False
