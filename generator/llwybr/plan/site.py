"""The pages of the site: what each shows, where it stands and which is its counterpart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from llwybr.curriculum.addresses import claims
from llwybr.curriculum.curriculum import INDEX_KEYS, Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.organisation import Organisation

from .paths import LearningPath, plan_path


class PageKind(str, Enum):
    """What a page shows; also the name of its template."""

    HOME = "home"
    MODULES = "modules"
    MODULE = "module"
    PATHWAYS = "pathways"
    PATHWAY = "pathway"
    ROLES = "roles"
    ROLE = "role"
    ROLE_LEVEL = "role-level"
    FRAMEWORKS = "frameworks"
    FRAMEWORK = "framework"
    SKILL = "skill"
    GLOSSARY = "glossary"
    TEXT = "text"


_INDEXES = dict(
    zip(
        INDEX_KEYS,
        (
            PageKind.HOME,
            PageKind.MODULES,
            PageKind.PATHWAYS,
            PageKind.ROLES,
            PageKind.FRAMEWORKS,
            PageKind.GLOSSARY,
        ),
        strict=True,
    )
)
_MEMBERS = {
    "modules": (PageKind.MODULE, PageKind.MODULE),
    "pathways": (PageKind.PATHWAY, PageKind.PATHWAY),
    "roles": (PageKind.ROLE, PageKind.ROLE_LEVEL),
    "frameworks": (PageKind.FRAMEWORK, PageKind.SKILL),
}


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page in one language.

    `key` is the same in both languages and is also the name of the page's text below the
    language's folder of `content/`, so that authors can link to generated pages as to texts.
    """

    key: str
    kind: PageKind
    language: Language
    parts: tuple[str, ...]

    @property
    def address(self) -> str:
        """The address below the site's root: `cy/modiwlau/deall-anghenion-defnyddwyr/`."""
        return "/".join((self.language.value, *self.parts)) + "/"

    @property
    def source(self) -> str:
        """The Markdown file below the content folder that the page is, or stands for."""
        return f"{self.language.value}/{self.key}.md"

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids in the key after the section: of the module, or of the role and its level."""
        return tuple(self.key.split("/")[1:])


@dataclass(frozen=True)
class SitePlan:
    """All pages in both languages, and the curriculum that they show."""

    curriculum: Curriculum
    organisation: Organisation
    pages: Mapping[tuple[Language, str], PlannedPage]

    def in_(self, language: Language) -> Iterator[PlannedPage]:
        """The pages of one language, in the order of the plan."""
        return (page for page in self.pages.values() if page.language is language)

    def page(self, key: str, language: Language) -> PlannedPage:
        """One page; KeyError where there is none."""
        return self.pages[language, key]

    def counterpart(self, page: PlannedPage) -> PlannedPage:
        """The same page in the other language."""
        return self.pages[page.language.other, page.key]

    def url(self, page: PlannedPage) -> str:
        """The absolute address of a page."""
        base = self.organisation.base_url.in_(page.language)
        return base + "".join(f"{part}/" for part in page.parts)

    @property
    def chooser_url(self) -> str | None:
        """The absolute address of `/`, or None where each language has a domain of its own."""
        return self.organisation.base_url.root

    @cached_property
    def paths(self) -> Mapping[tuple[Language, str], LearningPath]:
        """The generated path of every role without a ladder and every role level, by page key."""
        return {
            where: plan_path(
                self.curriculum, page.ids[0], (page.ids[1:] or (None,))[0], page.language
            )
            for where, page in self.pages.items()
            if page.kind in (PageKind.ROLE, PageKind.ROLE_LEVEL)
        }


def lay_out(curriculum: Curriculum) -> SitePlan:
    """The plan of a site for a curriculum in which `check` finds no error.

    Raises ValueError for a curriculum without an organisation.
    """
    if curriculum.organisation is None:
        raise ValueError("a curriculum without an organisation has no site")
    pages = {
        (page.language, page.key): page for each in Language for page in _pages(curriculum, each)
    }
    return SitePlan(curriculum, curriculum.organisation.value, pages)


def _pages(curriculum: Curriculum, language: Language) -> Iterator[PlannedPage]:
    published = curriculum.available(language)
    for claim in claims(curriculum, language):
        kind = _kind(claim.key)
        if kind is not PageKind.MODULE or claim.key.removeprefix("modules/") in published:
            yield PlannedPage(claim.key, kind, language, claim.parts)


def _kind(key: str) -> PageKind:
    if key in _INDEXES:
        return _INDEXES[key]
    section, _, rest = key.partition("/")
    whole, part = _MEMBERS.get(section, (PageKind.TEXT, PageKind.TEXT))
    return part if "/" in rest else whole
