"""Where each page stands in each language, and where it stood before, as parts of its address.

`/cy/modiwlau/deall-anghenion-defnyddwyr/` has the parts `modiwlau` and
`deall-anghenion-defnyddwyr`. Both the check for clashes and the plan of the site read this table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .curriculum import HELP, INDEX_KEYS, Curriculum, is_reserved
from .framework import Framework, Skill
from .identifiers import OLD_PATH, OldPaths
from .language import Language, Record
from .ledger import Ledger
from .location import Entry, KeyPath, Location
from .module import Module
from .once import once
from .organisation import Organisation, Sections
from .page import PageEdition
from .post import POSTS, name_without_day
from .role import Role, RoleLevel


@dataclass(frozen=True, slots=True)
class Claim:
    """A page's claim to an address. `location` is the file that asks for it."""

    key: str
    parts: tuple[str, ...]
    location: Location

    @property
    def address(self) -> str:
        """The address below the language's own, without slashes at its ends."""
        return "/".join(self.parts)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Where a page's old addresses are written: at `way` in a file.

    `paths` are those written there; front matter holds those of its own language only.
    """

    key: str
    entry: Entry[Record]
    way: KeyPath
    paths: Mapping[Language, tuple[str, ...]]

    @property
    def location(self) -> Location:
        """The place of the list, or of the record where it belongs."""
        return self.entry.at(*self.way)

    def claims(self, language: Language) -> Iterator[Claim]:
        """The old addresses in one language."""
        inner = (language.value,) if len(self.paths) > 1 else ()
        for n, path in enumerate(self.paths[language]):
            yield Claim(self.key, tuple(path.split("/")), self.entry.at(*self.way, *inner, n))


@once
def claims(curriculum: Curriculum, language: Language) -> tuple[Claim, ...]:
    """Every page's address in one language, drafts too; a retired module has none any more.

    Nothing where the organisation could not be read.
    """
    return tuple(_claims(curriculum, language))


def _claims(curriculum: Curriculum, language: Language) -> Iterator[Claim]:
    if curriculum.organisation is None:
        return
    sections = curriculum.organisation.value.sections.in_(language)
    yield from _index_pages(sections, curriculum.organisation, language)
    for module in curriculum.modules.values():
        edition = module.editions.get(language)
        if edition and not module.is_retired:
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
            yield Claim(page_id, _text(page_id, text, sections), text.front.at("slug"))


def published_claims(curriculum: Curriculum, language: Language) -> Iterator[Claim]:
    """The addresses of the pages that readers can see."""
    return (claim for claim in claims(curriculum, language) if is_published(curriculum, claim.key))


def is_published(curriculum: Curriculum, key: str) -> bool:
    """Whether readers can see the page: no draft, and in both languages."""
    section, _, name = key.partition("/")
    if key in INDEX_KEYS or section in ("roles", "frameworks"):
        return True
    if section == "modules":
        module = curriculum.modules[name]
        return module.is_published and len(module.editions) == len(Language)
    if section == "pathways":
        return curriculum.pathways[name].value.is_published
    page = curriculum.pages[key]
    return page.is_published and len(page.editions) == len(Language)


def moved(curriculum: Curriculum, language: Language) -> Iterator[Claim]:
    """Old addresses, with the key of the published page that each leads to now."""
    for keeper in keepers(curriculum, language):
        yield from keeper.claims(language)
    available = curriculum.available(language)
    for module in curriculum.modules.values():
        after = available.get(module.facts.value.replaced_by or "")
        if module.is_retired and after and curriculum.organisation:
            sections = curriculum.organisation.value.sections.in_(language)
            yield from _replaced(module, after, sections, language)


def keepers(curriculum: Curriculum, language: Language) -> Iterator[Keeper]:
    """Where the old addresses of every published page are written."""
    for module_id, module in curriculum.available(language).items():
        front = module.editions[language].front
        paths = {language: front.value.old_paths}
        yield Keeper(f"modules/{module_id}", front, ("old_paths",), paths)
    for page_id, page in curriculum.pages.items():
        text = page.editions.get(language)
        if text and page.is_published:
            paths = {language: text.front.value.old_paths}
            yield Keeper(page_id, text.front, ("old_paths",), paths)
    for pathway_id, pathway in curriculum.published_pathways().items():
        yield _keeper(f"pathways/{pathway_id}", pathway, pathway.value.old_paths)
    yield from _keepers_of_facts(curriculum)


def recorded(curriculum: Curriculum) -> Ledger:
    """The ledger, with every address that is published now, sorted."""
    welsh, english = (_recorded(curriculum, language) for language in Language)
    return Ledger(cy=welsh, en=english)


def _text(page_id: str, text: PageEdition, sections: Sections) -> tuple[str, ...]:
    """The address of a plain page; posts and the help for authors stand below their sections."""
    folder, _, name = page_id.rpartition("/")
    slug = text.front.value.slug
    if folder == HELP:
        return (sections.help, slug or name)
    if folder == POSTS:
        return (sections.posts, slug or name_without_day(page_id))
    return tuple((slug or page_id).split("/"))


def slugify(name: str) -> str:
    """A name as part of an address: ASCII kebab-case, diacritics and apostrophes dropped."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def _index_pages(
    sections: Sections, organisation: Entry[Organisation], language: Language
) -> Iterator[Claim]:
    for key in INDEX_KEYS:
        section = key.removesuffix("index").rstrip("/")
        where = organisation.at("sections", language.value, section)
        yield Claim(key, (getattr(sections, section),) if section else (), where)


def _role(role_id: str, entry: Entry[Role], section: str, language: Language) -> Iterator[Claim]:
    slug, key = _slug(entry.value, language)
    here = (section, slug)
    yield Claim(f"roles/{role_id}", here, entry.at(key, language.value))
    for n, level in enumerate(entry.value.levels):
        slug, key = _slug(level, language)
        where = entry.at("levels", n, key, language.value)
        yield Claim(f"roles/{role_id}/{level.id}", (*here, slug), where)


def _framework(
    framework_id: str, entry: Entry[Framework], section: str, language: Language
) -> Iterator[Claim]:
    slug = entry.value.slug.in_(language) if entry.value.slug else framework_id
    here = (section, slug)
    yield Claim(f"frameworks/{framework_id}", here, entry.at("slug", language.value))
    for n, skill in enumerate(entry.value.skills):
        slug, key = _slug(skill, language)
        where = entry.at("skills", n, key, language.value)
        yield Claim(f"frameworks/{framework_id}/{skill.id}", (*here, slug), where)


def _slug(record: Role | RoleLevel | Skill, language: Language) -> tuple[str, str]:
    """The last part of a page's address, and the key that it comes from."""
    if record.slug:
        return record.slug.in_(language), "slug"
    return slugify(record.name.in_(language)), "name"


def _keepers_of_facts(curriculum: Curriculum) -> Iterator[Keeper]:
    for role_id, role in curriculum.roles.items():
        yield _keeper(f"roles/{role_id}", role, role.value.old_paths)
        for n, level in enumerate(role.value.levels):
            yield _keeper(f"roles/{role_id}/{level.id}", role, level.old_paths, "levels", n)
    for framework_id, framework in curriculum.frameworks.items():
        key = f"frameworks/{framework_id}"
        yield _keeper(key, framework, framework.value.old_paths)
        for n, skill in enumerate(framework.value.skills):
            yield _keeper(f"{key}/{skill.id}", framework, skill.old_paths, "skills", n)


def _keeper(key: str, entry: Entry[Record], old_paths: OldPaths | None, *way: str | int) -> Keeper:
    paths = {each: old_paths.in_(each) if old_paths else () for each in Language}
    return Keeper(key, entry, (*way, "old_paths"), paths)


def _replaced(
    module: Module, after: Module, sections: Sections, language: Language
) -> Iterator[Claim]:
    """The addresses of a retired module; they lead to the one that took its place."""
    edition = module.editions.get(language)
    if edition is None:
        return
    key = f"modules/{after.id}"
    front = edition.front
    last = Claim(key, (sections.modules, front.value.slug), front.at("slug"))
    before = Keeper(key, front, ("old_paths",), {language: front.value.old_paths})
    now = (sections.modules, after.editions[language].front.value.slug)
    # The new module may have taken over an address: then it leads there without our help.
    yield from (each for each in (last, *before.claims(language)) if each.parts != now)


def _recorded(curriculum: Curriculum, language: Language) -> dict[str, str]:
    before = curriculum.ledger.value.in_(language) if curriculum.ledger else {}
    now = {
        claim.address: claim.key
        for claim in published_claims(curriculum, language)
        if re.fullmatch(OLD_PATH, claim.address)
    }
    return dict(sorted({**before, **now}.items()))
