"""Everything on the site by its name, in the order of each language's alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from llwybr.curriculum.language import Language
from llwybr.plan.site import PageKind, PlannedPage

from .frame import Frame, Label, Link, Scene, frame, section_title
from .ordering import alphabetical, first_letter

_NUMBERS = "number"
"""The part of the list for names that begin with a figure, as in its anchor."""

_WRITTEN = (PageKind.POST, PageKind.TEXT, PageKind.ACCESSIBILITY)
_LEFT_OUT = (PageKind.HOME, PageKind.ROLE_LEVEL, PageKind.RULE, PageKind.EVERYTHING)
_RECORDS = (
    *(PageKind.MODULE, PageKind.PATHWAY, PageKind.ROLE),
    *(PageKind.FRAMEWORK, PageKind.SKILL, PageKind.POST),
)
"""Kinds of pages with a word for what they are; every other one is called a page."""


@dataclass(frozen=True, slots=True)
class Item:
    """A page or a term by its name, and what it is; `source` is the framework of a skill."""

    entry: Link
    kind: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What begins with a letter."""

    letter: str
    anchor: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class EverythingView:
    """Everything from A to Z."""

    frame: Frame
    lead: str
    parts: tuple[Link, ...]
    letters: tuple[Letter, ...]


def everything_view(scene: Scene) -> EverythingView:
    """Every term and page but the start, the levels of roles, the rules of `check` and this one."""
    title, lead = section_title(scene, "everything"), scene.words["everything.lead"]
    letters = tuple(_letters(scene))
    parts = tuple(Link(Label(each.letter), f"#{each.anchor}") for each in letters)
    return EverythingView(frame(scene, title, lead, ()), lead, parts, letters)


def _letters(scene: Scene) -> Iterator[Letter]:
    found: dict[str, list[Item]] = {}
    for item in alphabetical(_told_apart(scene), lambda item: _sorted_by(item), scene.language):
        found.setdefault(_letter(_sorted_by(item), scene.language), []).append(item)
    for letter, items in found.items():
        anchor = f"letter-{letter.lower() or _NUMBERS}"
        yield Letter(letter or scene.words["everything.number"], anchor, tuple(items))


def _sorted_by(item: Item) -> str:
    """A name from its first letter or figure on; quotation marks and the like do not count."""
    return re.sub(r"^[\W_]+", "", item.entry.label.text)


def _letter(name: str, language: Language) -> str:
    """The letter of the alphabet that a name begins with, or nothing for a figure."""
    plain = unicodedata.normalize("NFD", name)[:1]
    return first_letter(name if language is Language.CY else plain, language) * plain.isalpha()


def _told_apart(scene: Scene) -> Iterator[Item]:
    """Every item; of those that have the same name and are the same, the framework is told."""
    items = list(_items(scene))
    often = Counter((item.entry.label.text, item.kind) for item in items)
    for item in items:
        is_alone = often[item.entry.label.text, item.kind] == 1
        told = item.kind if is_alone or not item.source else f"{item.kind} ({item.source})"
        yield replace(item, kind=told)


def _items(scene: Scene) -> Iterator[Item]:
    for page in scene.plan.in_(scene.language):
        yield from _of_page(scene, page)
    glossary = scene.plan.curriculum.glossary
    for term in glossary.value.terms if glossary else ():
        link = Link(Label(term.in_(scene.language).term), f"{scene.href('glossary')}#{term.id}")
        yield Item(link, scene.words["search.kind.term"])


def _of_page(scene: Scene, page: PlannedPage) -> Iterator[Item]:
    """The page as an item; nothing for one that is not listed."""
    if page.kind not in _LEFT_OUT:
        name, kind = _name(scene, page), scene.words[f"search.kind.{_kind(scene, page)}"]
        # Hundreds of marks for names of our own would be in the way; each page has its own.
        yield Item(
            scene.link(page.key, Label(name.text, lang=name.lang)), kind, _source(scene, page)
        )


def _name(scene: Scene, page: PlannedPage) -> Label:
    """The name of a page: that of its record, the title of its text, or that of a list."""
    curriculum = scene.plan.curriculum
    match page.kind:
        case PageKind.MODULE:
            return scene.module_link(page.ids[0]).label
        case PageKind.PATHWAY:
            return scene.pathway_link(page.ids[0]).label
        case PageKind.ROLE:
            return scene.role_link(page.ids[0]).label
        case PageKind.FRAMEWORK:
            return scene.label(curriculum.frameworks[page.ids[0]].value.name)
        case PageKind.SKILL:
            return scene.skill_link(":".join(page.ids)).label
    if page.kind in _WRITTEN:
        return Label(curriculum.pages[page.key].editions[scene.language].front.value.title)
    return Label(section_title(scene, page.key))


def _source(scene: Scene, page: PlannedPage) -> str:
    """The short name of the framework that a skill belongs to."""
    if page.kind is not PageKind.SKILL:
        return ""
    framework = scene.plan.curriculum.frameworks[page.ids[0]].value
    return framework.short_name.in_(scene.language)


def _kind(scene: Scene, page: PlannedPage) -> str:
    """What a page is, as in the keys of the words."""
    if page.kind is PageKind.SKILL:
        of = scene.plan.curriculum.frameworks[page.ids[0]].value.kind
        return "skill" if of == "skills" else of
    return page.kind.value if page.kind in _RECORDS else "page"
