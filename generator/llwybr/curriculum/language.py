"""The two languages, and text that exists in both."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, StrictStr

NOT_BLANK = r"\S"
"""At least one sign that can be seen."""


class Language(str, Enum):
    """A language of the site; Welsh first wherever both are shown."""

    CY = "cy"
    EN = "en"

    @property
    def other(self) -> Language:
        """The counterpart language."""
        return Language.EN if self is Language.CY else Language.CY


class Record(BaseModel):
    """Base of everything read from YAML: frozen, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Bilingual(Record):
    """One text in both languages."""

    cy: StrictStr = Field(pattern=NOT_BLANK, description="The text in Welsh.")
    en: StrictStr = Field(pattern=NOT_BLANK, description="The text in English.")

    def in_(self, language: Language) -> str:
        """The text in one language."""
        return self.cy if language is Language.CY else self.en


CyStatus = Literal["official", "ours", "unverified"]


class Name(Bilingual):
    """A bilingual name that says where its Welsh comes from."""

    cy_status: CyStatus = Field(
        default="official",
        description=(
            "official: the owner's own Welsh name; ours: translated by this project and not "
            "reviewed; unverified: believed right, no source at hand."
        ),
    )

    @property
    def is_official(self) -> bool:
        """Whether the Welsh name is the owner's own."""
        return self.cy_status == "official"
