"""What an import changed, as facts that the command line gives words."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from llwybr.check.references import audiences, skills_of_modules, skills_of_roles
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Name
from llwybr.curriculum.location import Entry, Location
from llwybr.curriculum.role import Role
from llwybr.read.download import Remark, Snapshot

KINDS = ("families", "skills", "roles", "levels", "requirements")
"""What is counted and compared: a level as `role/level`, a requirement with its skill after it."""

_LIKE = 0.6
_MOST_PAIRS = 40_000
"""Renames are guessed only where no more names than this have to be compared."""


@dataclass(frozen=True, slots=True, order=True)
class Altered:
    """What is said of one thing, before and after."""

    id: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of the things of one kind, each sorted by id.

    `renamed` holds the id before and the id now; `reworded` English names, `relevelled` levels:
    those defined for a skill, and the one required.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[Altered, ...] = ()
    reworded: tuple[Altered, ...] = ()
    relevelled: tuple[Altered, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether nothing became of any."""
        return self == Difference()


@dataclass(frozen=True, slots=True, order=True)
class Untranslated:
    """A name for which somebody has to find the Welsh, or look whether it still fits."""

    location: Location
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Left:
    """A reference to what an import renamed, to `new`, or removed."""

    location: Location
    id: str
    new: str


@dataclass(frozen=True, slots=True, order=True)
class Likely:
    """Something that went and something that came, so alike that it may have been renamed."""

    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What an import does, or would do. `without_level` counts what roles without a ladder need."""

    framework: str
    version_before: str | None
    version: str
    differences: Mapping[str, Difference]
    counts: Mapping[str, int]
    without_level: int
    duplicates: int
    duplicate_rows: int
    not_in_use: int
    to_translate: tuple[Untranslated, ...] = ()
    to_look_at: tuple[Untranslated, ...] = ()
    likely: tuple[Likely, ...] = ()
    left: tuple[Left, ...] = ()
    remarks: tuple[Remark, ...] = ()
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether any file changes."""
        return bool(self.written or self.deleted)


@dataclass(frozen=True, slots=True)
class Thing:
    """What is said of one thing: its English name and its level or levels, where it has any.

    `uses` say where it belongs: what is alike in name is likely the same only where these overlap.
    """

    name: str = ""
    level: str = ""
    uses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """A framework and its roles: every thing of every kind by its id."""

    things: Mapping[str, Mapping[str, Thing]]

    @staticmethod
    def of(framework_id: str, framework: Framework | None, roles: Mapping[str, Role]) -> Facts:
        """The facts of a framework, or of none yet."""
        needed: dict[str, set[str]] = {}
        things: dict[str, dict[str, Thing]] = {kind: {} for kind in KINDS}
        for role_id, role in roles.items():
            family = frozenset((role.family or "",))
            things["roles"][role_id] = Thing(role.name.en, uses=family)
            for level in role.levels:
                place = f"{role_id}/{level.id}"
                things["levels"][place] = Thing(level.name.en, uses=frozenset((role_id,)))
            for place, skill, level_id in _needs(role_id, role):
                needed.setdefault(skill, set()).add(role_id)
                if split_ref(skill)[0] == framework_id:
                    things["requirements"][f"{place} {skill}"] = Thing(level=level_id)
        for family_ in framework.families if framework else ():
            things["families"][family_.id] = Thing(family_.name.en)
        for skill_ in framework.skills if framework else ():
            uses = frozenset(needed.get(f"{framework_id}:{skill_.id}", ()))
            levels = " ".join(framework.levels_of(skill_)) if framework else ""
            things["skills"][skill_.id] = Thing(skill_.name.en, levels, uses)
        return Facts(things)


def _needs(role_id: str, role: Role) -> Iterator[tuple[str, str, str]]:
    """Where each requirement of a role stands, its skill and its level."""
    for requirement in role.requires:
        yield role_id, requirement.skill, requirement.level or ""
    for level in role.levels:
        for requirement in level.requires:
            yield f"{role_id}/{level.id}", requirement.skill, requirement.level or ""


def differences(
    before: Facts, after: Facts, now: Mapping[str, Mapping[str, str]]
) -> dict[str, Difference]:
    """What became of everything; `now` gives the id now of what has another one, by kind."""
    return {
        kind: _difference(before.things[kind], after.things[kind], now.get(kind, {}))
        for kind in KINDS
    }


def _difference(
    before: Mapping[str, Thing], after: Mapping[str, Thing], now: Mapping[str, str]
) -> Difference:
    origins = origins_of(before, now)
    kept = [(new, origins[new]) for new in after if new in origins]
    moves = [(old, now.get(old, old)) for old in before]
    return Difference(
        added=tuple(sorted(after.keys() - origins.keys())),
        removed=tuple(sorted(old for old, new in moves if new not in after)),
        renamed=tuple(
            sorted(Altered(old, old, new) for old, new in moves if old != new and new in after)
        ),
        reworded=_altered((new, before[old].name, after[new].name) for new, old in kept),
        relevelled=_altered((new, before[old].level, after[new].level) for new, old in kept),
    )


def origins_of(before: Iterable[str], now: Mapping[str, str]) -> dict[str, str]:
    """The id that everything had before, by its id now; of what took others in its own."""
    origins: dict[str, str] = {}
    for old in before:
        new = now.get(old, old)
        if new not in origins or new == old:
            origins[new] = old
    return origins


def _altered(found: Iterable[tuple[str, str, str]]) -> tuple[Altered, ...]:
    return tuple(sorted(Altered(*each) for each in found if each[1] != each[2]))


def likely(
    differences_: Mapping[str, Difference],
    before: Facts,
    after: Facts,
    now: Mapping[str, Mapping[str, str]],
) -> tuple[Likely, ...]:
    """What may have been renamed although no table says so: alike in name, used in one place."""
    found: list[Likely] = []
    roles = now.get("roles", {})
    for kind in ("families", "skills", "roles", "levels"):
        difference = differences_[kind]
        if len(difference.removed) * len(difference.added) > _MOST_PAIRS:
            continue
        for old in difference.removed:
            thing = before.things[kind][old]
            uses = {roles.get(use, use) for use in thing.uses}
            new = _most_like(thing.name, uses, kind, difference.added, after)
            found += [Likely(kind, old, new)] if new else []
    return tuple(sorted(found))


def _most_like(name: str, uses: set[str], kind: str, added: Iterable[str], after: Facts) -> str:
    things = {each: after.things[kind][each] for each in added}
    names = {
        thing.name: each
        for each, thing in reversed(things.items())
        if not uses or uses & thing.uses
    }
    like = difflib.get_close_matches(name, sorted(names), n=1, cutoff=_LIKE)
    return names[like[0]] if like else ""


@dataclass(frozen=True, slots=True)
class Words:
    """Names that need somebody's eye: those without Welsh, and those whose English changed."""

    new: list[Untranslated] = field(default_factory=list)
    changed: list[Untranslated] = field(default_factory=list)

    def take_framework(
        self, before: Framework | None, entry: Entry[Framework], now: Mapping[str, str]
    ) -> None:
        """Take the names of families and skills; `now` gives ids of skills by those before."""
        families = {family.id: family.name for family in (before.families if before else ())}
        skills = {skill.id: skill.name for skill in (before.skills if before else ())}
        self._take_list(entry, "families", families, {})
        self._take_list(entry, "skills", skills, now)

    def take_role(self, before: Role | None, entry: Entry[Role], now: Mapping[str, str]) -> None:
        """Take the names of a role and its levels; `now` gives ids of levels by those before."""
        levels = {level.id: level.name for level in (before.levels if before else ())}
        self._take(entry, entry.value.name, before.name if before else None)
        self._take_list(entry, "levels", levels, now)

    def _take_list(
        self,
        entry: Entry[Framework] | Entry[Role],
        key: str,
        before: Mapping[str, Name],
        now: Mapping[str, str],
    ) -> None:
        origins = origins_of(before, now)
        for n, each in enumerate(getattr(entry.value, key)):
            origin = before.get(origins.get(each.id, ""))
            self._take(entry, each.name, origin, key, n)

    def _take(
        self,
        entry: Entry[Framework] | Entry[Role],
        name: Name,
        before: Name | None,
        *way: str | int,
    ) -> None:
        found = Untranslated(entry.at(*way, "name", "cy"), name.en)
        if name.is_missing:
            self.new.append(found)
        elif before and before.en != name.en:
            self.changed.append(found)


def left_behind(
    after: Curriculum, framework_id: str, now: Mapping[str, Mapping[str, str]], roles: Iterable[str]
) -> tuple[Left, ...]:
    """References to skills and roles that are not there any more; `roles` are all that were."""
    framework = after.frameworks[framework_id].value
    found: list[Left] = []
    for reference in (*skills_of_modules(after), *skills_of_roles(after)):
        owner, skill = split_ref(reference.need.skill)
        if owner == framework_id and skill not in framework.skills_by_id:
            new = now["skills"].get(skill, "")
            new = f"{framework_id}:{new}" if new else ""
            found.append(Left(reference.skill_location, reference.need.skill, new))
    gone = {each for each in roles if each not in after.roles}
    for role, location in audiences(after):
        if role in gone:
            found.append(Left(location, role, now["roles"].get(role, "")))
    return tuple(sorted(found))


def counts(snapshot: Snapshot) -> dict[str, int]:
    """How many things of each kind a snapshot holds; requirements are those of role levels."""
    levels = [level for role in snapshot.roles for level in role.levels]
    return {
        "families": len(snapshot.families),
        "skills": len(snapshot.skills),
        "roles": len(snapshot.roles),
        "levels": len(levels),
        "requirements": sum(len(level.requires) for level in levels),
    }
