"""The two languages, and text that exists in both."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Generic, Literal, TypeVar

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


T = TypeVar("T")


class Both(Record, Generic[T]):
    """One value for each language."""

    cy: T = Field(description="In Welsh.")
    en: T = Field(description="In English.")

    def in_(self, language: Language) -> T:
        """The value for one language."""
        return self.cy if language is Language.CY else self.en


NotBlank = Annotated[StrictStr, Field(pattern=NOT_BLANK)]


class Bilingual(Both[NotBlank]):
    """One text in both languages."""

    cy: NotBlank = Field(description="In Welsh.", examples=["Gofyn yn gyntaf"])
    en: NotBlank = Field(description="In English.", examples=["Ask first"])


CyStatus = Literal["official", "ours", "unverified", "missing"]


class Name(Bilingual):
    """A bilingual name that says where its Welsh comes from."""

    cy_status: CyStatus = Field(
        default="official",
        description=(
            "official: the owner's own Welsh name; ours: translated by this project and not "
            "reviewed; unverified: believed right, no source at hand; missing: nobody has given a "
            "Welsh name yet, and cy repeats the English."
        ),
    )

    @property
    def is_official(self) -> bool:
        """Whether the Welsh name is the owner's own."""
        return self.cy_status == "official"

    @property
    def is_missing(self) -> bool:
        """Whether the Welsh name is the English one, because nobody has given another yet.

        A name that differs was given, even where its status has not been changed yet.
        """
        return self.cy_status == "missing" and self.cy == self.en
