"""The whole curriculum, as `read` returns it and everything after it takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .accessibility import Accessibility
from .fault import Fault
from .framework import Framework, Skill
from .glossary import Glossary
from .identifiers import Need, split_ref
from .language import Language
from .ledger import Ledger
from .location import Entry
from .module import Edition, Module
from .organisation import Organisation
from .page import Page, PageEdition
from .pathway import Pathway
from .post import POSTS, Post
from .role import Role

SECTION_FOLDERS = ("modules", "pathways", "roles", "frameworks")
"""Folders of the site that hold generated pages."""

HELP = "help"
"""The folder of the help for authors: texts of our own, and below `RULES` a page for each rule."""

ACCESSIBILITY = "accessibility"
"""The text that the accessibility statement stands in."""

RULES = f"{HELP}/rules"
"""The folder of the generated pages on the rules of `check`."""

INDEX_KEYS = (
    "index",
    *(f"{folder}/index" for folder in SECTION_FOLDERS),
    "glossary",
    "coverage",
    f"{HELP}/index",
    f"{POSTS}/index",
    "search",
    "status",
    "everything",
)
"""Pages that every site has; a text of the same name stands in them."""


def is_reserved(page_id: str) -> bool:
    """Whether a plain page of this name would stand among generated pages, or in their place."""
    if page_id in INDEX_KEYS:
        return False
    return page_id.split("/")[0] in SECTION_FOLDERS or page_id.startswith(RULES)


@dataclass(frozen=True, slots=True)
class Curriculum:
    """Every record that could be read, and the faults of those that could not.

    Mappings are sorted by id. `known` holds, by folder name, the ids of all files that are there,
    readable or not, so that one broken file is not reported again by everything that refers to it.
    `assets` are files beside the texts (images), relative to the content folder. `words` are Welsh
    words that the dictionary lacks and that somebody found right.
    """

    organisation: Entry[Organisation] | None
    frameworks: Mapping[str, Entry[Framework]]
    roles: Mapping[str, Entry[Role]]
    modules: Mapping[str, Module]
    pathways: Mapping[str, Entry[Pathway]]
    glossary: Entry[Glossary] | None
    ledger: Entry[Ledger] | None
    pages: Mapping[str, Page]
    assets: frozenset[str]
    words: frozenset[str]
    known: Mapping[str, frozenset[str]]
    faults: tuple[Fault, ...]
    accessibility: Entry[Accessibility] | None = None

    def knows(self, folder: str, record_id: str) -> bool:
        """Whether a file for this id exists in `folder`, readable or not."""
        return record_id in self.known.get(folder, frozenset())

    def skill(self, reference: str) -> tuple[Framework, Skill] | None:
        """The framework and skill behind a `framework:skill` reference."""
        framework_id, skill_id = split_ref(reference)
        entry = self.frameworks.get(framework_id)
        skill = entry.value.skill(skill_id) if entry else None
        return (entry.value, skill) if entry and skill else None

    def rank(self, need: Need) -> int:
        """How high a level stands among its framework's, from 1; 0 where there is none."""
        entry = self.frameworks.get(split_ref(need.skill)[0])
        return entry.value.rank(need.level) if entry else 0

    def is_undefined(self, need: Need) -> bool:
        """Whether the framework has the level, but does not define it for this skill."""
        found = self.skill(need.skill)
        level = need.level or ""
        return bool(found and found[0].rank(level) and not found[0].defines(found[1], level))

    def editions(self) -> Iterator[Edition | PageEdition]:
        """Every text in either language: modules first, then pages and posts, sorted by id."""
        for module in self.modules.values():
            yield from module.editions.values()
        for page in self.pages.values():
            yield from page.editions.values()

    def page_keys(self) -> frozenset[str]:
        """The keys of all pages the site can have: a text's name below its language's folder."""
        return frozenset(self._page_keys())

    def _page_keys(self) -> Iterator[str]:
        yield from INDEX_KEYS
        yield from self.pages
        for folder in SECTION_FOLDERS:
            yield from (f"{folder}/{i}" for i in self.known.get(folder, ()))
        for role_id, role in self.roles.items():
            yield from (f"roles/{role_id}/{level.id}" for level in role.value.levels)
        for framework_id, framework in self.frameworks.items():
            yield from (f"frameworks/{framework_id}/{s.id}" for s in framework.value.skills)

    def available(self, language: Language) -> dict[str, Module]:
        """Published modules with a text in `language`, by id."""
        return {i: m for i, m in self.modules.items() if m.is_published and language in m.editions}

    def published_pathways(self) -> dict[str, Entry[Pathway]]:
        """Pathways that readers may see, by id."""
        return {i: entry for i, entry in self.pathways.items() if entry.value.is_published}

    def published_posts(self) -> tuple[Post, ...]:
        """Posts that readers may see, the newest first."""
        posts = (page for page in self.pages.values() if isinstance(page, Post))
        seen = (post for post in posts if post.is_published and len(post.editions) == len(Language))
        return tuple(sorted(seen, key=lambda post: post.id, reverse=True))
