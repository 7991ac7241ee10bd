"""Who publishes the site, where, and under which names its sections stand."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, StrictStr, model_validator
from pydantic_core import PydanticCustomError

from .checks import Checks
from .identifiers import URL, Slug
from .language import Bilingual, Both, Language, Record

Url = Annotated[StrictStr, Field(pattern=URL)]

BASE_URLS = "base-urls"
"""What base addresses must be like, as a word that a rule puts into words."""


class Sections(Record):
    """The address of each section in one language: `/cy/modiwlau/`, `/en/modules/`."""

    modules: Slug
    pathways: Slug
    roles: Slug
    frameworks: Slug
    glossary: Slug
    help: Slug


class SectionTable(Both[Sections]):
    """The sections' addresses in both languages."""


class BaseUrl(Both[Url]):
    """Where each language's pages stand, each ending in a slash; they may be different domains."""

    @model_validator(mode="after")
    def _fits_the_folders(self) -> BaseUrl:
        """Pages stand in `cy/` and `en/`, so one host means those two addresses."""
        if self.root is None and urlsplit(self.cy).netloc == urlsplit(self.en).netloc:
            raise PydanticCustomError("base_url", "expected {expected}", {"expected": BASE_URLS})
        return self

    @property
    def root(self) -> str | None:
        """The address above both languages, or None where each has a domain of its own."""
        above = self.cy.removesuffix("cy/")
        return above if self.cy == above + "cy/" and self.en == above + "en/" else None


class Licence(Record):
    """A licence with its names and its text's address in both languages."""

    id: StrictStr = Field(description="SPDX identifier.", examples=["OGL-UK-3.0"])
    name: Bilingual
    url: Bilingual


class Contact(Record):
    """How a reader reaches the people behind the site."""

    email: StrictStr
    repository: StrictStr | None = Field(default=None, description="Where the content is kept.")


class Organisation(Record):
    """`curriculum/organisation.yml`."""

    name: Bilingual = Field(description="The organisation that publishes.")
    product: Bilingual = Field(description="What the site is called.")
    summary: Bilingual = Field(description="One sentence on what the site is for.")
    base_url: BaseUrl
    fallback_language: Language = Field(
        description="The language offered (x-default) to a reader whose browser asks for neither."
    )
    contact: Contact
    content_licence: Licence
    sections: SectionTable
    checks: Checks = Field(default=Checks(), description="How strict the checks are.")
