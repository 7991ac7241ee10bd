"""Where each page stands in each language, as parts of its address.

`/cy/modiwlau/deall-anghenion-defnyddwyr/` has the parts `modiwlau` and
`deall-anghenion-defnyddwyr`. Both the check for clashes and the plan of the site read this table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from .curriculum import INDEX_KEYS, Curriculum, is_reserved
from .framework import Framework
from .language import Language
from .location import Entry, Location
from .organisation import Sections
from .role import Role


@dataclass(frozen=True, slots=True)
class Claim:
    """A page's claim to an address. `location` is the file that asks for it."""

    key: str
    parts: tuple[str, ...]
    location: Location


def claims(curriculum: Curriculum, language: Language) -> Iterator[Claim]:
    """Every page's address in one language; nothing where the organisation could not be read."""
    if curriculum.organisation is None:
        return
    sections = curriculum.organisation.value.sections.in_(language)
    yield from _index_pages(sections, curriculum.organisation.at("sections", language.value))
    for module in curriculum.modules.values():
        edition = module.editions.get(language)
        if edition:
            parts = (sections.modules, edition.front.value.slug)
            yield Claim(f"modules/{module.id}", parts, edition.front.at("slug"))
    for pathway_id, pathway in curriculum.pathways.items():
        parts = (sections.pathways, pathway.value.slug.in_(language))
        yield Claim(f"pathways/{pathway_id}", parts, pathway.at("slug", language.value))
    for role_id, role in curriculum.roles.items():
        yield from _role(role_id, role, sections.roles, language)
    for framework_id, framework in curriculum.frameworks.items():
        yield from _framework(framework_id, framework, sections.frameworks, language)
    for page_id, page in curriculum.pages.items():
        text = page.editions.get(language)
        if text and page_id not in INDEX_KEYS and not is_reserved(page_id):
            slug = text.front.value.slug or page_id
            yield Claim(page_id, tuple(slug.split("/")), text.front.at("slug"))


def slugify(name: str) -> str:
    """A name as part of an address: ASCII kebab-case, diacritics and apostrophes dropped."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def _index_pages(sections: Sections, where: Location) -> Iterator[Claim]:
    for key in INDEX_KEYS:
        section = key.removesuffix("index").rstrip("/")
        yield Claim(key, (getattr(sections, section),) if section else (), where)


def _role(role_id: str, entry: Entry[Role], section: str, language: Language) -> Iterator[Claim]:
    here = (section, slugify(entry.value.name.in_(language)))
    yield Claim(f"roles/{role_id}", here, entry.at("name", language.value))
    for n, level in enumerate(entry.value.levels):
        parts = (*here, slugify(level.name.in_(language)))
        yield Claim(
            f"roles/{role_id}/{level.id}", parts, entry.at("levels", n, "name", language.value)
        )


def _framework(
    framework_id: str, entry: Entry[Framework], section: str, language: Language
) -> Iterator[Claim]:
    slug = entry.value.slug.in_(language) if entry.value.slug else framework_id
    here = (section, slug)
    yield Claim(f"frameworks/{framework_id}", here, entry.at("slug", language.value))
    for n, skill in enumerate(entry.value.skills):
        slug = skill.slug.in_(language) if skill.slug else slugify(skill.name.in_(language))
        where = entry.at("skills", n, "slug" if skill.slug else "name", language.value)
        yield Claim(f"frameworks/{framework_id}/{skill.id}", (*here, slug), where)
