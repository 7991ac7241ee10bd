"""What has to change in a curriculum because a framework calls things by other names now."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from llwybr.check.links import links, relative, target
from llwybr.check.references import requirements
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.location import Entry, KeyPath, Location
from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition
from llwybr.curriculum.role import Role
from llwybr.curriculum.text import Link
from llwybr.read.survey import survey

from .renames import Renames, joined, renames_of

_REFERRING = ("content/", "curriculum/modules/", "curriculum/pathways/", "curriculum/roles/")
"""Where files stand that may refer to a framework."""

_MOST_NEAR = 3
_MOST_GUESSED = 50
_LONGEST_GUESSED = 100
"""Nearest ids are looked for this often only, and for names no longer: looking takes long."""


class What(str, Enum):
    """What a reference names."""

    SKILL = "skill"
    ROLE = "role"
    VERSION = "version"
    LINK = "link"


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A reference and what it should be. `way` leads to it in YAML; a link in a text has none."""

    location: Location
    what: What
    old: str
    new: str
    way: KeyPath = ()


@dataclass(frozen=True, slots=True, order=True)
class Gone:
    """A reference to what is not there any more; somebody has to decide. `near` are like it."""

    location: Location
    what: What
    old: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Waiting:
    """A reference that a table renames to `new`, which is not in the curriculum yet."""

    location: Location
    what: What
    old: str
    new: str


Step = Change | Gone | Waiting

_SKILL_AT, _ROLE_AT = 2, 1
"""Which part of a page's key names a skill (`frameworks/gdad/testing`) or a role."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """All that refers to one framework and does not fit it, each sorted by place.

    `unread` are files that could not be looked at.
    """

    changes: tuple[Change, ...] = ()
    gone: tuple[Gone, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def is_left(self) -> bool:
        """Whether something is left for a person once the changes are made."""
        return bool(self.gone or self.waiting or self.unread)


def plan_upgrade(
    root: Path,
    curriculum: Curriculum,
    framework_id: str,
    table: Renames | None = None,
    *,
    after: Curriculum | None = None,
) -> Upgrade:
    """What does not fit the framework as it stands in the curriculum, or would after an import.

    `table` tells of renames that the framework's file may not know of. Raises KeyError where there
    is no such framework.
    """
    reading = _Reading(after or curriculum, framework_id, table or Renames())
    steps = sorted(dict.fromkeys(reading.steps()), key=lambda step: step.location)
    return Upgrade(
        changes=tuple(step for step in steps if isinstance(step, Change)),
        gone=tuple(step for step in steps if isinstance(step, Gone)),
        waiting=tuple(step for step in steps if isinstance(step, Waiting)),
        unread=tuple(sorted(_unread(root, curriculum))),
    )


def _unread(root: Path, curriculum: Curriculum) -> Iterator[str]:
    """Files that may refer to a framework and hold no record."""
    entries: list[Entry[Any]] = [module.facts for module in curriculum.modules.values()]
    entries += [*curriculum.roles.values(), *curriculum.pathways.values()]
    read = {entry.source.path for entry in entries}
    read |= {edition.path for edition in curriculum.editions()}
    for listed in survey(root.resolve()).listed:
        if listed.path.startswith(_REFERRING) and listed.path not in read:
            yield listed.path


@dataclass(frozen=True, slots=True)
class _Names:
    """Ids of one kind: those that are known, and those that were renamed.

    `table` are renames of a table, `renames` those and the framework's own.
    """

    known: Collection[str]
    table: Mapping[str, str]
    renames: Mapping[str, str]

    def now(self, old: str) -> str:
        """The known id that stands for one that is known or was renamed, or nothing."""
        if old in self.known:
            return old
        new = self.renames.get(old, "")
        return new if new in self.known else ""

    def awaited(self, old: str) -> str:
        """The id that a table gives in place of one, where the curriculum is not that far yet."""
        new = self.table.get(old, "")
        return new if new and self.now(old) in ("", old) else ""


@dataclass(slots=True)
class _Reading:
    """One framework being compared with all that refers to it."""

    curriculum: Curriculum
    framework_id: str
    table: Renames
    framework: Framework = field(init=False)
    skills: _Names = field(init=False)
    roles: _Names = field(init=False)
    pages: frozenset[str] = field(init=False)
    has_roles: bool = field(init=False)
    folders: dict[str, list[str]] = field(default_factory=dict)
    guessed: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.framework = self.curriculum.frameworks[self.framework_id].value
        renames = joined(renames_of(self.framework), self.table)
        known = self.curriculum.known.get("roles", frozenset())
        skills = self.framework.skills_by_id
        self.skills = _Names(skills, self.table.skills, renames.skills)
        self.roles = _Names(known, self.table.roles, renames.roles)
        roles = self.curriculum.roles.values()
        of_framework = (role.value.framework == self.framework_id for role in roles)
        self.has_roles = bool(renames.roles) or any(of_framework)
        self.pages = self.curriculum.page_keys()
        for page in sorted(self.pages):
            self.folders.setdefault(page.rpartition("/")[0], []).append(page)

    def steps(self) -> Iterator[Step]:
        """Everything that does not fit, file by file."""
        for module in self.curriculum.modules.values():
            for n, alignment in enumerate(module.facts.value.alignments):
                way: KeyPath = ("alignments", n)
                yield from self._skill(module.facts, alignment.skill, *way, "skill")
                if self._has_skill(alignment.skill):
                    version = alignment.version
                    yield from self._version(module.facts, version, *way, "version")
            yield from self._audience(module.facts, module.facts.value.audience)
        for role in self.curriculum.roles.values():
            yield from self._role(role)
        for pathway in self.curriculum.pathways.values():
            yield from self._audience(pathway, pathway.value.audience)
        for edition, link in links(self.curriculum):
            yield from self._link(edition, link)

    def _role(self, role: Entry[Role]) -> Iterator[Step]:
        needs = list(requirements(role.value))
        for requirement, way in needs:
            yield from self._skill(role, requirement.skill, *way, "skill")
        own = [each.skill for each, _ in needs if self._is_own(each.skill)]
        if role.value.framework == self.framework_id and all(map(self._has_skill, own)):
            yield from self._version(role, role.value.framework_version, "framework_version")

    def _skill(self, entry: Entry[Any], reference: str, *way: str | int) -> Iterator[Step]:
        if self._is_own(reference):
            old = split_ref(reference)[1]
            yield from self._named(entry, What.SKILL, old, way)

    def _audience(self, entry: Entry[Any], roles: Sequence[str]) -> Iterator[Step]:
        for n, role in enumerate(roles):
            yield from self._named(entry, What.ROLE, role, ("audience", n))

    def _named(self, entry: Entry[Any], what: What, old: str, way: KeyPath) -> Iterator[Step]:
        """What is to be done about one id in YAML, if anything."""
        names = self.skills if what is What.SKILL else self.roles
        where, written = entry.at(*way), self._written(what, old)
        now, awaited = names.now(old), names.awaited(old)
        if awaited:
            yield Waiting(where, what, written, self._written(what, awaited))
        elif now and now != old:
            yield Change(where, what, written, self._written(what, now), way)
        elif not now and (what is What.SKILL or self.has_roles):
            near = (self._written(what, each) for each in self._near(what.value, old, names.known))
            yield Gone(where, what, written, tuple(near))

    def _version(self, entry: Entry[Any], version: str | None, *way: str | int) -> Iterator[Step]:
        if version not in (None, self.framework.version):
            new = self.framework.version
            yield Change(entry.at(*way), What.VERSION, version or "", new, way)

    def _link(self, edition: Edition | PageEdition, link: Link) -> Iterator[Step]:
        """What is to be done about a link to a page of the framework or of a role, if anything."""
        found = target(edition, link)
        if found is None or found.is_absolute or not found.language or not found.is_page:
            return
        section, *ids = found.key.split("/")
        if section == "frameworks" and len(ids) == 2 and ids[0] == self.framework_id:
            yield from self._linked(edition, link, found.key, _SKILL_AT)
        elif section == "roles" and len(ids) in (1, 2) and self._may_have_had(ids[0]):
            yield from self._linked(edition, link, found.key, _ROLE_AT)

    def _linked(
        self, edition: Edition | PageEdition, link: Link, key: str, place: int
    ) -> Iterator[Step]:
        """What is to be done about a link to a page whose key names an id at a place."""
        names = self.skills if place == _SKILL_AT else self.roles
        where, written, old = link.location, link.target, key.split("/")[place]
        now, awaited = names.now(old), names.awaited(old)
        after = self._page_now(key, place, now) if now else key
        if awaited:
            new = _moved(written, key, _with_part(key, place, awaited)) or awaited
            yield Waiting(where, What.LINK, written, new)
        elif after not in self.pages:
            near = (relative(f"{each}.md", edition) for each in self._near_pages(after))
            yield Gone(where, What.LINK, written, tuple(near))
        elif after != key and (new := _moved(written, key, after)):
            yield Change(where, What.LINK, written, new)
        elif after != key:
            yield Gone(where, What.LINK, written, (relative(f"{after}.md", edition),))

    def _page_now(self, key: str, place: int, now: str) -> str:
        """The key of a page under a new id; levels that are named after a role go with it."""
        old, after = key.split("/")[place], _with_part(key, place, now)
        if after in self.pages or place + 1 == len(key.split("/")):
            return after
        level = after.split("/")[-1].replace(old, now)
        like = _with_part(after, place + 1, level)
        return like if like in self.pages else after

    def _written(self, what: What, name: str) -> str:
        return f"{self.framework_id}:{name}" if what is What.SKILL else name

    def _is_own(self, reference: str) -> bool:
        return split_ref(reference)[0] == self.framework_id

    def _has_skill(self, reference: str) -> bool:
        """Whether a skill is this framework's, and is there under this id or a newer one."""
        old = split_ref(reference)[1]
        is_settled = not self.skills.awaited(old) and self.skills.now(old) != ""
        return self._is_own(reference) and is_settled

    def _may_have_had(self, role_id: str) -> bool:
        """Whether a role is the framework's; one that is nowhere may have been."""
        if role_id in self.roles.renames:
            return True
        role = self.curriculum.roles.get(role_id)
        if role is None:
            return self.has_roles and not self.curriculum.knows("roles", role_id)
        return role.value.framework == self.framework_id

    def _near_pages(self, key: str) -> Iterator[str]:
        """The pages most like one that is not there, among those that would stand beside it."""
        folder, _, name = key.rpartition("/")
        names = [page.rpartition("/")[2] for page in self.folders.get(folder, ())]
        return (f"{folder}/{each}" for each in self._near(folder, name, names))

    def _near(self, kind: str, old: str, known: Collection[str]) -> tuple[str, ...]:
        """The known names most like one of a kind; each is looked for once."""
        if (kind, old) not in self.guessed:
            is_long = len(old) > _LONGEST_GUESSED or len(self.guessed) >= _MOST_GUESSED
            like = [] if is_long else difflib.get_close_matches(old, sorted(known), _MOST_NEAR)
            self.guessed[kind, old] = tuple(like)
        return self.guessed[kind, old]


def _with_part(key: str, place: int, name: str) -> str:
    """The key of a page with another name at a place."""
    parts = key.split("/")
    return "/".join((*parts[:place], name, *parts[place + 1 :]))


def _moved(written: str, key: str, after: str) -> str:
    """The address of a link to a page that has another key now, changed where the keys differ.

    Nothing where the address does not end as the key does: somebody wrote it in a way of their own.
    """
    path = re.split(r"[?#]", written, maxsplit=1)[0]
    old, new = (f"{each}.md".split("/") for each in (key, after))
    same = next(n for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b)
    segments = path.split("/")
    kept = len(segments) - len(old[same:])
    if kept < 0 or segments[kept:] != old[same:]:
        return ""
    return "/".join((*segments[:kept], *new[same:])) + written[len(path) :]
