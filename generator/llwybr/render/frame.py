"""What every page shows around its content, and the words and links that all views use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from llwybr.curriculum.curriculum import ACCESSIBILITY, HELP, INDEX_KEYS
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Language, Name
from llwybr.curriculum.module import Module
from llwybr.curriculum.page import Page
from llwybr.curriculum.post import POSTS
from llwybr.plan.paths import Place
from llwybr.plan.site import PageKind, PlannedPage, SitePlan

from .strings import Strings
from .values import duration, relative

STATEMENTS = (ACCESSIBILITY, "privacy", "about")
"""Texts to which the foot of every page leads, where people have written them."""

FOOT = (f"{POSTS}/index", "everything", "coverage", "status", f"{HELP}/index")
"""Pages to which the foot of every page leads too, by key."""

SECTIONS = tuple(key for key in INDEX_KEYS if key not in ("index", "search", *FOOT))
"""The pages in the site's menu, by key, in the order of the menu."""

WAYS = ("everything", "glossary", "modules/index", "roles/index")
"""Lists to which a search leads that finds nothing."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name as shown, with the language it is in where that is not the page's.

    `is_ours` marks a Welsh name that is our own, unreviewed translation; `is_missing` an English
    name on a Welsh page, shown because nobody has given a Welsh one.
    """

    text: str
    is_ours: bool = False
    lang: str | None = None
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A link, relative to the page that shows it. `is_current` marks the page or its section."""

    label: Label
    href: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Alternate:
    """One language's absolute address, for `hreflang`."""

    hreflang: str
    href: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The link to the same page in the other language, in that language's words."""

    lang: str
    href: str
    words: str
    hint: str
    parts: tuple[str, ...] = ()
    """The parts of the page's text that a link can lead to, each followed by its counterpart's."""


@dataclass(frozen=True, slots=True)
class Banner:
    """How far the site has come, and what that means."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The search page, and the lists that find the same without scripts."""

    href: str
    is_here: bool
    ways: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything on a page that is not its content."""

    lang: str
    title: str
    site_title: str
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    counterpart: Counterpart
    product: str
    organisation: str
    home_href: str
    menu: tuple[Link, ...]
    breadcrumbs: tuple[Link, ...]
    licence: Link
    contact: str
    foot: tuple[Link, ...]
    help: Link
    search: Finding
    banner: Banner | None = None
    feed: Link | None = None
    """The feed of the posts, on the pages from which readers might follow it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One page being drawn: the plan, the page and the words of its language."""

    plan: SitePlan
    page: PlannedPage
    strings: Mapping[Language, Strings]

    @property
    def language(self) -> Language:
        """The page's language."""
        return self.page.language

    @property
    def words(self) -> Strings:
        """The interface's words in the page's language."""
        return self.strings[self.language]

    def href(self, key: str) -> str:
        """The way from here to another page of the same language."""
        return relative(self.plan.page(key, self.language).address, self.page.address)

    def href_in(self, language: Language, key: str) -> str:
        """The way from here to a page of either language, which may have a domain of its own."""
        page, base = self.plan.page(key, language), self.plan.organisation.base_url
        is_same_site = urlsplit(base.cy)[:2] == urlsplit(base.en)[:2]
        is_near = is_same_site or language is self.language
        return relative(page.address, self.page.address) if is_near else self.plan.url(page)

    def label(self, name: Name) -> Label:
        """A name in the page's language; in English, and marked so, where nobody has given it."""
        if self.language is Language.CY and name.is_missing:
            return Label(name.en, lang=Language.EN.value, is_missing=True)
        is_ours = self.language is Language.CY and not name.is_official
        return Label(name.in_(self.language), is_ours)

    def other_label(self, name: Name) -> Label | None:
        """A name in the other language, marked as being in it; None where it has just one name."""
        if name.is_missing:
            return None
        is_ours = self.language is Language.EN and not name.is_official
        return Label(name.in_(self.language.other), is_ours, self.language.other.value)

    def file(self, path: str) -> str:
        """The way from here to a file below the site's root."""
        return relative("", self.page.address) + path

    def link(self, key: str, label: Label) -> Link:
        """A link to another page of the same language."""
        return Link(label, self.href(key))

    def module_link(self, module_id: str) -> Link:
        """A link to a module, named by its title."""
        edition = self.plan.curriculum.modules[module_id].edition(self.language)
        return self.link(f"modules/{module_id}", Label(edition.front.value.title))

    def pathway_link(self, pathway_id: str) -> Link:
        """A link to a programme."""
        pathway = self.plan.curriculum.pathways[pathway_id].value
        return self.link(f"pathways/{pathway_id}", Label(pathway.name.in_(self.language)))

    def skill_link(self, reference: str) -> Link:
        """A link to a skill, a standard's point or a goal."""
        framework_id, skill_id = split_ref(reference)
        found = self.plan.curriculum.skill(reference)
        if found is None:
            raise KeyError(reference)
        return self.link(f"frameworks/{framework_id}/{skill_id}", self.label(found[1].name))

    def level_label(self, need: Need) -> Label | None:
        """The name of the level that a skill is needed or taught at."""
        found = self.plan.curriculum.skill(need.skill)
        name = found[0].level_name(need.level) if found else None
        return self.label(name) if name else None

    def role_link(self, role_id: str) -> Link:
        """A link to a role."""
        return self.link(
            f"roles/{role_id}", self.label(self.plan.curriculum.roles[role_id].value.name)
        )

    def place_link(self, place: Place) -> Link:
        """A link to a role level, or to a role without a ladder."""
        role = self.plan.curriculum.roles[place.role].value
        level = role.level(place.level) if place.level else None
        return self.link(place.key, self.label(level.name if level else role.name))

    def duration(self, minutes: int) -> str:
        """Minutes in words."""
        return duration(minutes, self.words)


def frame(scene: Scene, title: str, description: str, trail: tuple[Link, ...]) -> Frame:
    """The frame of a page. `trail` are the pages above it, without the home page."""
    plan, page, words = scene.plan, scene.page, scene.words
    organisation = plan.organisation
    product = organisation.product.in_(scene.language)
    is_home = page.kind is PageKind.HOME
    home = Link(Label(words["nav.home"]), scene.href("index"))
    licence = organisation.content_licence
    return Frame(
        lang=scene.language.value,
        title=title,
        site_title=f"{product}: {title}" if is_home else f"{title} - {product}",
        description=description,
        canonical=plan.url(page),
        alternates=_alternates(plan, page),
        counterpart=_counterpart(scene),
        product=product,
        organisation=organisation.name.in_(scene.language),
        home_href=scene.href("index"),
        menu=tuple(_menu_link(scene, key) for key in SECTIONS),
        breadcrumbs=() if is_home else (home, *trail),
        licence=Link(Label(licence.name.in_(scene.language)), licence.url.in_(scene.language)),
        contact=organisation.contact.email,
        foot=(*_statements(scene), *(section_link(scene, key) for key in FOOT)),
        help=section_link(scene, f"{HELP}/index"),
        search=_finding(scene),
        banner=_banner(scene),
        feed=_feed(scene),
    )


def section_trail(scene: Scene, key: str) -> tuple[Link, ...]:
    """The breadcrumb for a section's list."""
    return (section_link(scene, key),)


def section_link(scene: Scene, key: str) -> Link:
    """A link to a section's list."""
    return scene.link(key, Label(section_title(scene, key)))


def section_title(scene: Scene, key: str) -> str:
    """The name of a section's list."""
    return scene.words[f"nav.{key.removesuffix('/index')}"]


def _finding(scene: Scene) -> Finding:
    ways = (section_link(scene, key) for key in WAYS)
    return Finding(scene.href("search"), scene.page.kind is PageKind.SEARCH, tuple(ways))


def _statements(scene: Scene) -> Iterator[Link]:
    """The statements that readers can see, named by their titles."""
    for key in STATEMENTS:
        if (scene.language, key) in scene.plan.pages:
            front = scene.plan.curriculum.pages[key].editions[scene.language].front.value
            yield scene.link(key, Label(front.title))


def _banner(scene: Scene) -> Banner | None:
    phase = scene.plan.organisation.phase
    if phase is None:
        return None
    return Banner(phase.name.in_(scene.language), phase.meaning.in_(scene.language))


def _feed(scene: Scene) -> Link | None:
    has_feed = scene.plan.feed(scene.language) is not None
    if not has_feed or scene.page.kind not in (PageKind.HOME, PageKind.POSTS, PageKind.POST):
        return None
    return Link(Label(scene.words["posts.feed"]), scene.plan.feed_url(scene.language))


def _menu_link(scene: Scene, key: str) -> Link:
    section = key.removesuffix("/index")
    is_current = scene.page.key.split("/")[0] == section
    return Link(Label(scene.words[f"nav.{section}"]), scene.href(key), is_current)


def _alternates(plan: SitePlan, page: PlannedPage) -> tuple[Alternate, ...]:
    """Welsh, English and x-default: the page for choosing where there is one, for a home page."""
    here = {each: plan.url(plan.page(page.key, each)) for each in Language}
    default = here[plan.organisation.fallback_language]
    if page.kind is PageKind.HOME and plan.chooser_url:
        default = plan.chooser_url
    languages = tuple(Alternate(each.value, here[each]) for each in Language)
    return (*languages, Alternate("x-default", default))


def _counterpart(scene: Scene) -> Counterpart:
    other = scene.plan.counterpart(scene.page)
    words = scene.strings[other.language]
    href = scene.href_in(other.language, other.key)
    name, hint = words["language.name"], words["language.hint"]
    return Counterpart(other.language.value, href, name, hint, tuple(_parts(scene)))


def _parts(scene: Scene) -> Iterator[str]:
    """The headings of the page's text with their counterparts', where both have as many.

    Headings in two languages are the same by their order; `check` sees to that.
    """
    here, there = (_anchors(scene, each) for each in (scene.language, scene.language.other))
    for own, counterpart in zip(here, there, strict=True) if len(here) == len(there) else ():
        yield from (own, counterpart)


def _anchors(scene: Scene, language: Language) -> tuple[str, ...]:
    key = scene.page.key
    texts: Module | Page | None = scene.plan.curriculum.pages.get(key)
    if scene.page.kind is PageKind.MODULE:
        texts = scene.plan.curriculum.modules[scene.page.ids[0]]
    edition = texts.editions.get(language) if texts else None
    return tuple(heading.anchor for heading in edition.text.headings) if edition else ()
