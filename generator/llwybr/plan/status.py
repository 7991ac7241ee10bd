"""How far people have looked at what the site says: texts, names, and the reviews that are due.

All of it is about what readers can see. Nothing here asks what day it is, so that two builds of
one commit are the same: a review has a day, and whether that has passed is for the reader to say.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from llwybr.curriculum.addresses import is_published
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.language import Language, Name
from llwybr.curriculum.module import Edition, Module, Owner, Translation, TranslationStatus
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.post import Post
from llwybr.curriculum.role import Role

STAGES: tuple[TranslationStatus, ...] = ("drafted", "reviewed", "approved")
"""How far a person has looked at a text, from nobody at all to its being final."""


Kind = Literal["modules", "posts", "pages"]
"""What a text is a text of."""


@dataclass(frozen=True, slots=True)
class TextState:
    """A text that stands on the page `key`, and how far each of its languages has come."""

    key: str
    kind: Kind
    states: Mapping[Language, Translation]

    @property
    def waits(self) -> tuple[int, datetime.date]:
        """What sorts texts that wait longest first.

        A language that nobody has reviewed comes before any review, and an old review before a
        new one; of the two languages, the one that is further behind counts.
        """
        return min(
            (STAGES.index(state.status), state.date or datetime.date.min)
            for state in self.states.values()
        )


@dataclass(frozen=True, slots=True)
class NameCount:
    """Where the Welsh names of a framework, or of a family of roles, come from.

    `official` are the owner's own, `ours` are translations that nobody has reviewed, and `missing`
    those that nobody has given. For roles of no framework `framework` is None, and `family` is
    None for the names in a framework itself and for roles of no family.
    """

    framework: str | None
    family: str | None
    is_of_roles: bool
    official: int
    ours: int
    missing: int

    @property
    def names(self) -> int:
        """All of them."""
        return self.official + self.ours + self.missing


@dataclass(frozen=True, slots=True)
class Due:
    """A published module, with the day on which it is to be looked through again.

    Both days are None for a module that nobody has looked through yet.
    """

    module: str
    owner: Owner | None
    last: datetime.date | None
    next: datetime.date | None


@dataclass(frozen=True, slots=True)
class Status:
    """How the site is doing."""

    texts: tuple[TextState, ...]
    terms: Mapping[TranslationStatus, int]
    names: tuple[NameCount, ...]
    reviews: tuple[Due, ...]


def status(curriculum: Curriculum) -> Status:
    """How far the published parts of a curriculum have come.

    Texts stand in the order of waiting, and reviews of one day in that of their modules' ids;
    modules without a review come first.
    """
    return Status(
        texts=tuple(sorted(_texts(curriculum), key=lambda text: (text.waits, text.key))),
        terms=_terms(curriculum),
        names=tuple(_names(curriculum)),
        reviews=tuple(sorted(_reviews(curriculum), key=_order_of_reviews)),
    )


def _texts(curriculum: Curriculum) -> Iterator[TextState]:
    for module_id, module in curriculum.modules.items():
        if is_published(curriculum, f"modules/{module_id}"):
            yield TextState(f"modules/{module_id}", "modules", _states(module.editions))
    for key, page in curriculum.pages.items():
        if page.is_published and len(page.editions) == len(Language):
            kind: Kind = "posts" if isinstance(page, Post) else "pages"
            yield TextState(key, kind, _states(page.editions))


def _states(
    editions: Mapping[Language, Edition] | Mapping[Language, PageEdition],
) -> dict[Language, Translation]:
    return {each: editions[each].front.value.translation for each in Language}


def _terms(curriculum: Curriculum) -> dict[TranslationStatus, int]:
    terms = curriculum.glossary.value.terms if curriculum.glossary else ()
    return {stage: sum(term.status == stage for term in terms) for stage in STAGES}


def _names(curriculum: Curriculum) -> Iterator[NameCount]:
    """Each framework with its families of roles; then the roles of none. Only what has names."""
    members: dict[tuple[str | None, str | None], list[Role]] = {}
    for entry in curriculum.roles.values():
        members.setdefault((entry.value.framework, entry.value.family), []).append(entry.value)
    for framework_id, framework in curriculum.frameworks.items():
        yield _count(framework_id, None, _framework_names(framework.value))
        for family in (*(each.id for each in framework.value.families), None):
            roles = members.pop((framework_id, family), [])
            yield from _role_count(framework_id, family, roles)
    yield from _role_count(None, None, [role for roles in members.values() for role in roles])


def _role_count(
    framework: str | None, family: str | None, roles: Iterable[Role]
) -> Iterator[NameCount]:
    names = [name for role in roles for name in (role.name, *(each.name for each in role.levels))]
    if names:
        yield _count(framework, family, names, is_of_roles=True)


def _framework_names(framework: Framework) -> Iterator[Name]:
    yield framework.name
    for parts in (framework.levels, framework.families, framework.areas, framework.skills):
        yield from (part.name for part in parts)


def _count(
    framework: str | None, family: str | None, names: Iterable[Name], *, is_of_roles: bool = False
) -> NameCount:
    kept = tuple(names)
    official = sum(name.is_official for name in kept)
    missing = sum(name.is_missing for name in kept)
    ours = len(kept) - official - missing
    return NameCount(framework, family, is_of_roles, official, ours, missing)


def _reviews(curriculum: Curriculum) -> Iterator[Due]:
    for module_id, module in curriculum.modules.items():
        if is_published(curriculum, f"modules/{module_id}"):
            yield _due(module)


def _due(module: Module) -> Due:
    facts = module.facts.value
    if facts.review is None:
        return Due(module.id, facts.owner, None, None)
    return Due(module.id, facts.owner, facts.review.last, facts.review.due)


def _order_of_reviews(due: Due) -> tuple[datetime.date, str]:
    return due.next or datetime.date.min, due.module
