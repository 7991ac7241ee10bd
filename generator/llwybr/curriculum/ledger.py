"""The addresses that have been published: a promise to readers, kept in a file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StrictStr

from .identifiers import OldPath
from .language import Both

PageKey = Annotated[StrictStr, Field(examples=["modules/understand-user-needs"])]
"""A page, by the key that both languages share."""


class Ledger(Both[dict[OldPath, PageKey]]):
    """`curriculum/addresses.yml`: each language's addresses, and the page that each led to."""

    cy: dict[OldPath, PageKey] = Field(
        description="In Welsh: an address, and the page that it led to.",
        examples=["{modiwlau/gofyn-yn-gyntaf: modules/ask-first}"],
        json_schema_extra={"additionalProperties": False},
    )
    en: dict[OldPath, PageKey] = Field(
        description="In English: an address, and the page that it led to.",
        examples=["{modules/ask-first: modules/ask-first}"],
        json_schema_extra={"additionalProperties": False},
    )
