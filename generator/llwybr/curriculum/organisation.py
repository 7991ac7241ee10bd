"""Who publishes the site, where, and under which names its sections stand."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, StrictStr, model_validator
from pydantic_core import PydanticCustomError

from .checks import Checks
from .identifiers import URL, Slug
from .language import Bilingual, Both, Language, Record
from .module import Owner

Url = Annotated[StrictStr, Field(pattern=URL)]

BASE_URLS = "base-urls"
"""What base addresses must be like, as a word that a rule puts into words."""


class Sections(Record):
    """The address of each section in one language: `/cy/modiwlau/`, `/en/modules/`."""

    modules: Slug = Field(description="Modules.", examples=["modiwlau"])
    pathways: Slug = Field(description="Programmes put together by hand.", examples=["rhaglenni"])
    roles: Slug = Field(description="Roles and their learning paths.", examples=["rolau"])
    frameworks: Slug = Field(description="Frameworks and skills.", examples=["fframweithiau"])
    glossary: Slug = Field(description="The glossary.", examples=["geirfa"])
    coverage: Slug = Field(description="Which skills have modules.", examples=["darpariaeth"])
    help: Slug = Field(description="Help for authors.", examples=["cymorth"])
    posts: Slug = Field(description="Posts about the work.", examples=["blog"])
    search: Slug = Field(description="Search.", examples=["chwilio"])
    status: Slug = Field(
        description="What nobody has reviewed, and which reviews are due.", examples=["statws"]
    )
    everything: Slug = Field(description="Everything from A to Z.", examples=["a-y"])


class SectionTable(Both[Sections]):
    """The sections' addresses in both languages."""

    cy: Sections = Field(
        description="In Welsh.",
        examples=[
            "{modules: modiwlau, pathways: rhaglenni, roles: rolau, "
            "frameworks: fframweithiau, glossary: geirfa, coverage: darpariaeth, help: cymorth, "
            "posts: blog, search: chwilio, status: statws, everything: a-y}"
        ],
    )
    en: Sections = Field(
        description="In English.",
        examples=[
            "{modules: modules, pathways: programmes, roles: roles, "
            "frameworks: frameworks, glossary: glossary, coverage: coverage, help: help, "
            "posts: blog, search: search, status: status, everything: a-z}"
        ],
    )


class BaseUrl(Both[Url]):
    """Where each language's pages stand, each ending in a slash; they may be different domains."""

    cy: Url = Field(description="In Welsh.", examples=['"https://dysgu.example/cy/"'])
    en: Url = Field(description="In English.", examples=['"https://dysgu.example/en/"'])

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
    name: Bilingual = Field(
        description="The licence's name.",
        examples=["{cy: Trwydded Llywodraeth Agored, en: Open Government Licence}"],
    )
    url: Bilingual = Field(
        description="The page that holds its text.",
        examples=['{cy: "https://trwydded.example/cy/", en: "https://trwydded.example/en/"}'],
    )


class Contact(Record):
    """How a reader reaches the people behind the site."""

    email: StrictStr = Field(
        description="Where readers can write.", examples=["dysgu@cyngor.example"]
    )
    repository: StrictStr | None = Field(default=None, description="Where the content is kept.")
    branch: StrictStr = Field(
        default="main", description="The branch of the repository that the site is made from."
    )

    def address_of(self, owner: Owner | None) -> str:
        """Where readers can write about what somebody keeps right; without an address, here."""
        return (owner.email if owner else None) or self.email


class Phase(Record):
    """How far the site has come, as a banner on every page says."""

    name: Bilingual = Field(description="One word.", examples=["{cy: Alffa, en: Alpha}"])
    meaning: Bilingual = Field(
        description="What that means for readers, in one sentence.",
        examples=["{cy: Safle newydd yw hwn., en: This is a new site.}"],
    )


class Enforcement(Record):
    """Who sees to it that the organisation keeps the law on accessibility.

    The regulations named in the statement are those for public sector bodies in the United
    Kingdom; an organisation that they do not bind leaves this out.
    """

    body: Bilingual = Field(
        description="The body that enforces the law, as it stands in a sentence of its own.",
        examples=["{cy: Corff Gorfodi, en: Enforcement Body}"],
    )
    advice: Bilingual = Field(
        description="The service to which readers can take a complaint.",
        examples=["{cy: Gwasanaeth Cynghori, en: Advisory Service}"],
    )
    url: Bilingual = Field(
        description="The address of that service.",
        examples=['{cy: "https://cyngor.example/cy/", en: "https://cyngor.example/en/"}'],
    )


class Organisation(Record):
    """`curriculum/organisation.yml`."""

    name: Bilingual = Field(
        description="The organisation that publishes.",
        examples=["{cy: Cyngor Bach, en: Tiny Council}"],
    )
    product: Bilingual = Field(
        description="What the site is called.", examples=["{cy: Llwybr Bach, en: Tiny Path}"]
    )
    summary: Bilingual = Field(
        description="One sentence on what the site is for.",
        examples=["{cy: Dysgu bach i bawb., en: A little learning for everybody.}"],
    )
    base_url: BaseUrl = Field(
        description="Where each language's pages stand, each ending in a slash.",
        examples=['{cy: "https://dysgu.example/cy/", en: "https://dysgu.example/en/"}'],
    )
    fallback_language: Language = Field(
        description="The language offered (x-default) to a reader whose browser asks for neither.",
        examples=["en"],
    )
    contact: Contact = Field(
        description="How a reader reaches the people behind the site.",
        examples=["{email: dysgu@cyngor.example}"],
    )
    content_licence: Licence = Field(
        description="The licence under which the texts may be used.",
        examples=[
            "{id: OGL-UK-3.0, "
            "name: {cy: Trwydded Llywodraeth Agored, en: Open Government Licence}, "
            'url: {cy: "https://trwydded.example/cy/", en: "https://trwydded.example/en/"}}'
        ],
    )
    sections: SectionTable = Field(
        description="The address of each section in each language; a promise once published.",
        examples=[
            "{cy: {modules: modiwlau, pathways: rhaglenni, roles: rolau, "
            "frameworks: fframweithiau, glossary: geirfa, coverage: darpariaeth, help: cymorth, "
            "posts: blog, search: chwilio, status: statws, everything: a-y}, "
            "en: {modules: modules, pathways: programmes, roles: roles, "
            "frameworks: frameworks, glossary: glossary, coverage: coverage, help: help, "
            "posts: blog, search: search, status: status, everything: a-z}}"
        ],
    )
    phase: Phase | None = Field(
        default=None,
        description="How far the site has come, in a banner on every page.",
        examples=["{name: {cy: Alffa, en: Alpha}, meaning: {cy: Mae'n newydd., en: It is new.}}"],
    )
    enforcement: Enforcement | None = Field(
        default=None,
        description="Who enforces the law on accessibility, for the accessibility statement.",
        examples=[
            "{body: {cy: Corff Gorfodi, en: Enforcement Body}, "
            "advice: {cy: Gwasanaeth Cynghori, en: Advisory Service}, "
            'url: {cy: "https://cyngor.example/cy/", en: "https://cyngor.example/en/"}}'
        ],
    )
    checks: Checks = Field(default=Checks(), description="How strict the checks are.")
