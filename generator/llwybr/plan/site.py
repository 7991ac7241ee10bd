"""The pages of the site: what each shows, where it stands and which is its counterpart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property, partial
from itertools import pairwise
from typing import TypeVar

from llwybr.check.checking import all_rules
from llwybr.curriculum.addresses import moved, published_claims
from llwybr.curriculum.curriculum import RULES, Curriculum
from llwybr.curriculum.kinds import kind_of
from llwybr.curriculum.language import Bilingual, Language
from llwybr.curriculum.organisation import Organisation
from llwybr.curriculum.post import POSTS
from llwybr.memory.keeper import packed
from llwybr.memory.program import digest
from llwybr.memory.run import Run

from .atlas import Atlas
from .coverage import Coverage, coverage
from .paths import LearningPath, Place, path_of, path_to, places
from .related import Related, related
from .serving import Demand, Service, demands, services
from .status import Status, status
from .teaching import Teaching, teaching
from .terms import uses


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
    COVERAGE = "coverage"
    HELP = "help"
    RULE = "rule"
    SEARCH = "search"
    STATUS = "status"
    EVERYTHING = "everything"
    ACCESSIBILITY = "accessibility"
    POSTS = "posts"
    POST = "post"
    TEXT = "text"


_FEED = "atom.xml"
"""The name of the posts' feed beside their list."""

_RULES = Bilingual(cy="rheolau", en="rules")
"""The part of an address below which the pages on rules stand."""


_ENOUGH_TO_SHARE = 200
"""With fewer modules than this, starting processes takes longer than they save."""

T = TypeVar("T")

Walk = Callable[[Teaching], LearningPath]
"""How a path is worked out from what the modules of a language teach."""


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
    address: str = field(init=False)
    """The address below the site's root: `cy/modiwlau/deall-anghenion-defnyddwyr/`."""

    def __post_init__(self) -> None:
        """Join the address once: links ask for it again and again."""
        object.__setattr__(self, "address", "/".join((self.language.value, *self.parts)) + "/")

    @property
    def source(self) -> str:
        """The Markdown file below the content folder that the page is, or stands for."""
        return f"{self.language.value}/{self.key}.md"

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids in the key after the section: of the module, or of the role and its level."""
        return tuple(self.key.split("/")[1:])


@dataclass(frozen=True, slots=True)
class Moved:
    """An address that a page had before. `address` is below the site's root."""

    address: str
    page: PlannedPage


@dataclass(frozen=True)
class SitePlan:
    """All pages in both languages, and the curriculum that they show."""

    curriculum: Curriculum
    organisation: Organisation
    pages: Mapping[tuple[Language, str], PlannedPage]
    run: Run = field(default_factory=Run, compare=False)

    def in_(self, language: Language) -> Iterator[PlannedPage]:
        """The pages of one language, in the order of the plan."""
        return (page for page in self.pages.values() if page.language is language)

    def page(self, key: str, language: Language) -> PlannedPage:
        """One page; KeyError where there is none."""
        return self.pages[language, key]

    def counterpart(self, page: PlannedPage) -> PlannedPage:
        """The same page in the other language."""
        return self.pages[page.language.other, page.key]

    def moved(self, language: Language) -> Iterator[Moved]:
        """The old addresses of one language, each with the page to which it leads."""
        for claim in moved(self.curriculum, language):
            yield Moved(f"{language.value}/{claim.address}/", self.pages[language, claim.key])

    def url(self, page: PlannedPage) -> str:
        """The absolute address of a page."""
        base = self.organisation.base_url.in_(page.language)
        return base + "".join(f"{part}/" for part in page.parts)

    def feed(self, language: Language) -> str | None:
        """The place of the posts' feed below the site's root; None where there are no posts."""
        if not self.curriculum.published_posts():
            return None
        return self.page(f"{POSTS}/index", language).address + _FEED

    def feed_url(self, language: Language) -> str:
        """The absolute address of the posts' feed."""
        return self.url(self.page(f"{POSTS}/index", language)) + _FEED

    @property
    def chooser_url(self) -> str | None:
        """The absolute address of `/`, or None where each language has a domain of its own."""
        return self.organisation.base_url.root

    @cached_property
    def teaching(self) -> Mapping[Language, Teaching]:
        """What the modules of each language teach."""
        return {language: teaching(self.curriculum, language) for language in Language}

    @cached_property
    def paths(self) -> Atlas:
        """The path of every role without a ladder, role level and programme, by page key."""
        wanted: dict[str, Walk] = {
            place.key: partial(path_to, place=place) for place in self._places
        }
        for pathway_id in self.curriculum.published_pathways():
            wanted[f"pathways/{pathway_id}"] = partial(_programme, pathway_id)
        return self._atlas("paths", wanted)

    @cached_property
    def moves(self) -> Atlas:
        """The path to every role level from the one below it, by the key of the higher."""
        wanted: dict[str, Walk] = {
            f"roles/{role_id}/{higher.id}": partial(
                self._move, role_id=role_id, lower=lower.id, higher=higher.id
            )
            for role_id, role in self.curriculum.roles.items()
            for lower, higher in pairwise(role.value.levels)
        }
        return self._atlas("moves", wanted)

    def prepare(self) -> None:
        """Work out what many pages show, before processes part that would each do it again."""
        self.paths.fill()
        self.moves.fill()
        _ = self.uses

    @cached_property
    def _places(self) -> tuple[Place, ...]:
        return tuple(places(self.curriculum))

    def _move(self, known: Teaching, role_id: str, lower: str, higher: str) -> LearningPath:
        origin = Place(role_id, lower)
        walked = self.paths[known.language, origin.key]
        return path_to(known, Place(role_id, higher), origin=origin, walked=walked)

    def _atlas(self, name: str, wanted: Mapping[str, Walk]) -> Atlas:
        keys = [(language, key) for language in Language for key in wanted]
        return Atlas(
            keys,
            lambda each: wanted[each[1]](self.teaching[each[0]]),
            lambda: self._kept(name, lambda: self._planned(wanted)),
        )

    def _planned(self, wanted: Mapping[str, Walk]) -> dict[tuple[Language, str], LearningPath]:
        """Paths by language and page key: worked out once where both languages teach the same."""
        found: dict[tuple[Language, str], LearningPath] = {}
        keys, plans = tuple(wanted), tuple(wanted.values())
        for language, known in self.teaching.items():
            is_known = any(key[0] is language.other for key in found)
            if is_known and known.is_like(self.teaching[language.other]):
                twins = ((key, found[language.other, key]) for key in keys)
                found |= {(language, key): replace(twin, language=language) for key, twin in twins}
            else:
                enough = 2 if len(known.taught) >= _ENOUGH_TO_SHARE else len(plans) + 1
                walked = dict(self.run.share(partial(_walk, known), plans, enough=enough))
                found |= {(language, key): walked[number] for number, key in enumerate(keys)}
        return found

    def _kept(self, name: str, walk: Callable[[], T]) -> T:
        """Paths of an earlier run, where nothing that they depend on has changed since."""
        shelf, key = self.run.keeper.shelf("paths"), digest((name.encode(), *self._ground))
        found: T | None = shelf.recall(key)
        if found is None:
            found = walk()
            shelf.keep(key, packed(found))
        return found

    @cached_property
    def _ground(self) -> tuple[bytes, ...]:
        """Everything that paths depend on: records, and which module can be read in a language."""
        known = self.curriculum
        records = (*known.frameworks.values(), *known.roles.values(), *known.pathways.values())
        entries = (*records, *(module.facts for module in known.modules.values()))
        sources = (part for e in entries for part in (e.source.path.encode(), e.source.digest))
        return (*sources, *("\n".join(known.available(each)).encode() for each in Language))

    @cached_property
    def programmes(self) -> Mapping[str, tuple[str, ...]]:
        """The published programmes that have each module, by its id, in the order of theirs."""
        found: dict[str, list[str]] = {}
        for pathway_id, pathway in self.curriculum.published_pathways().items():
            for module_id in dict.fromkeys(pathway.value.modules):
                found.setdefault(module_id, []).append(pathway_id)
        return {module_id: tuple(ids) for module_id, ids in found.items()}

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        """Which skills of every role level have a module, in each language."""
        return coverage(self.curriculum)

    @cached_property
    def services(self) -> Mapping[str, tuple[Service, ...]]:
        """The published modules that serve each skill."""
        return services(self.curriculum)

    @cached_property
    def demands(self) -> Mapping[str, tuple[Demand, ...]]:
        """The roles and role levels that require each skill."""
        return demands(self.curriculum)

    @cached_property
    def status(self) -> Status:
        """How far people have looked at what the site says, and which reviews are due."""
        return status(self.curriculum)

    @cached_property
    def uses(self) -> Mapping[Language, Mapping[str, tuple[str, ...]]]:
        """For each language and term, by id, the published modules whose text holds it."""
        return uses(self.curriculum, self.run)

    @cached_property
    def related(self) -> Mapping[str, tuple[Related, ...]]:
        """The roles that need much the same as each role, by its id."""
        return related(self.curriculum)


def _walk(known: Teaching, plan: Walk) -> LearningPath:
    return plan(known)


def _programme(pathway_id: str, known: Teaching) -> LearningPath:
    return path_of(known.curriculum, pathway_id, known.language)


def lay_out(curriculum: Curriculum, run: Run | None = None) -> SitePlan:
    """The plan of a site for a curriculum in which `check` finds no error.

    Raises ValueError for a curriculum without an organisation.
    """
    if curriculum.organisation is None:
        raise ValueError("a curriculum without an organisation has no site")
    organisation = curriculum.organisation.value
    pages = {
        (page.language, page.key): page
        for each in Language
        for page in _pages(curriculum, organisation, each)
    }
    return SitePlan(curriculum, organisation, pages, run or Run())


def _pages(
    curriculum: Curriculum, organisation: Organisation, language: Language
) -> Iterator[PlannedPage]:
    for claim in published_claims(curriculum, language):
        yield PlannedPage(claim.key, PageKind(kind_of(claim.key)), language, claim.parts)
    here = (organisation.sections.in_(language).help, _RULES.in_(language))
    for rule in all_rules():
        code = rule.code.lower()
        yield PlannedPage(f"{RULES}/{code}", PageKind.RULE, language, (*here, code))
