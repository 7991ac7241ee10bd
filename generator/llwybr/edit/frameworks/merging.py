"""What a snapshot changes in the records of a framework and its roles; all of ours in them stays.

Each function returns changes to one file. No Welsh is invented for a name that is new: the English
one stands in its place, with a status that says so, until somebody gives another.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from llwybr.curriculum.framework import Framework, FrameworkLevel
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Name
from llwybr.curriculum.location import KeyPath
from llwybr.curriculum.role import Requirement, Role, RoleLevel
from llwybr.edit.splicing import Change, Drop, Insert, Put
from llwybr.read.download import Named, Snapshot, SnapshotLevel, SnapshotRole, SnapshotSkill
from llwybr.read.ladder import joined

from .matching import Matched

WELSH_LEVELS = {
    "awareness": "Ymwybyddiaeth",
    "working": "Gweithredol",
    "practitioner": "Ymarferydd",
    "expert": "Arbenigwr",
}
"""The Welsh that this project uses for the levels, wherever they are new."""


_SORTED = 0.8
"""A list of which so much is sorted is kept so; in another one new entries come last."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids after an import: of skills, of roles, and of each role's levels by its id now.

    `slugs` are the last parts of the addresses of skills, roles and levels that are new, by the
    keys of their pages.
    """

    framework: str
    families: Matched
    skills: Matched
    roles: Matched
    levels: Mapping[str, Matched]
    slugs: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def need(self, need: Need) -> dict[str, str]:
        """A requirement of the snapshot as it stands in a role's file."""
        level = {"level": need.level} if need.level else {}
        return {"skill": f"{self.framework}:{self.skills.ids[need.skill]}", **level}

    def needs(self, needs: Iterable[Need]) -> list[dict[str, str]]:
        """Requirements as they stand in a role's file, sorted by skill."""
        return sorted((self.need(each) for each in needs), key=lambda each: each["skill"])


def new_name(named: Named) -> dict[str, str]:
    """A name that nobody has given in Welsh."""
    return {"cy": named.name, "en": named.name, "cy_status": "missing"}


def new_skill(skill: SnapshotSkill, every: tuple[str, ...], ids: Ids) -> dict[str, Any]:
    """A skill that the framework did not have; `every` are all the levels that there are."""
    skill_id = ids.skills.ids[skill.id]
    is_all = skill.levels is None or set(skill.levels) == set(every)
    levels = {} if is_all else {"levels": list(skill.levels or ())}
    slug = ids.slugs[f"frameworks/{ids.framework}/{skill_id}"]
    return {"id": skill_id, **levels, "name": new_name(skill), "slug": slug}


def new_level_of_skill(level: Named) -> dict[str, Any]:
    """A level of skill that the framework did not have."""
    if level.id not in WELSH_LEVELS:
        return {"id": level.id, "name": new_name(level)}
    name = {"cy": WELSH_LEVELS[level.id], "en": level.name, "cy_status": "ours"}
    return {"id": level.id, "name": name}


def new_role(role: SnapshotRole, ids: Ids) -> dict[str, Any]:
    """A role that the curriculum did not have."""
    return {
        "name": new_name(role),
        "slug": ids.slugs[f"roles/{ids.roles.ids[role.id]}"],
        "framework": ids.framework,
        "family": ids.families.ids[role.family],
        **_ladder(role, ids),
    }


def changes_to_framework(
    framework: Framework, snapshot: Snapshot, ids: Ids, renames: Mapping[str, Mapping[str, str]]
) -> Iterator[Change]:
    """Levels, families, skills and the tables of renames; `renames` are those tables as wanted."""
    yield from _levels_of_skill(framework.levels, snapshot)
    yield from _families(framework, snapshot, ids)
    yield from _skills(framework, snapshot, ids)
    for key, wanted in renames.items():
        yield from _table(key, getattr(framework, key), wanted)


def changes_to_role(role: Role, wanted: SnapshotRole, ids: Ids) -> Iterator[Change]:
    """Name, family, ladder and requirements; what it requires of other frameworks stays."""
    role_id = ids.roles.ids[wanted.id]
    if role.id not in (None, role_id):
        yield Put(("id",), role_id)
    yield from _name(role.name, wanted.name)
    family = ids.families.ids[wanted.family]
    if role.family != family:
        yield Put(("family",), family)
    yield from _rungs(role, wanted, ids)
    is_ours = (split_ref(each.skill)[0] == ids.framework for each in role.requires)
    if role.requires and wanted.levels and all(is_ours):
        yield Drop(("requires",))
    else:
        yield from _requirements(role.requires, wanted.requires, ("requires",), ids)


def _name(name: Name, english: str, *way: str | int) -> Iterator[Change]:
    """The English name, in Welsh too where nobody has given another."""
    if name.en != english:
        yield Put((*way, "name", "en"), english)
        if name.is_missing:
            yield Put((*way, "name", "cy"), english)


def _levels_of_skill(levels: Sequence[FrameworkLevel], snapshot: Snapshot) -> Iterator[Change]:
    known = [level.id for level in levels]
    by_id = {level.id: new_level_of_skill(level) for level in snapshot.levels}
    wanted = [level.id for level in snapshot.levels]
    missing = [level for level in wanted if level not in known]
    if not known:
        yield Put(("levels",), [by_id[level] for level in wanted])
        return
    order = joined(known, [*wanted, *(level for level in known if level not in wanted)])
    for level in missing:
        before = [each for each in order[: order.index(level)] if each in known]
        yield Insert(("levels",), known.index(before[-1]) + 1 if before else 0, by_id[level])


def _families(framework: Framework, snapshot: Snapshot, ids: Ids) -> Iterator[Change]:
    wanted = {ids.families.ids[family.id]: family for family in snapshot.families}
    new = [
        {"id": each, "name": new_name(family)}
        for each, family in wanted.items()
        if each not in ids.families.origins
    ]
    if not framework.families:
        yield from [Put(("families",), new)] if new else []
        return
    for n, family in enumerate(framework.families):
        if family.id in wanted:
            yield from _name(family.name, wanted[family.id].name, "families", n)
        else:
            yield Drop(("families", n))
    yield from _sorted_in(new, [family.id for family in framework.families], "id", ("families",))


def _skills(framework: Framework, snapshot: Snapshot, ids: Ids) -> Iterator[Change]:
    wanted = {ids.skills.ids[skill.id]: skill for skill in snapshot.skills}
    moved = {old: new for new, old in ids.skills.origins.items()}
    every = tuple(framework.ranks) or tuple(level.id for level in snapshot.levels)
    for n, skill in enumerate(framework.skills):
        now = moved.get(skill.id)
        if now is None:
            yield Drop(("skills", n))
            continue
        if now != skill.id:
            yield Put(("skills", n, "id"), now)
        yield from _name(skill.name, wanted[now].name, "skills", n)
        yield from _defined(skill.levels, wanted[now].levels, every, n)
    new = [
        new_skill(skill, every, ids)
        for skill_id, skill in wanted.items()
        if skill_id not in ids.skills.origins
    ]
    yield from _sorted_in(new, [skill.id for skill in framework.skills], "id", ("skills",))


def _defined(
    known: tuple[str, ...] | None,
    wanted: tuple[str, ...] | None,
    every: tuple[str, ...],
    place: int,
) -> Iterator[Change]:
    """The levels that are defined for a skill; as they are where the snapshot does not say."""
    if wanted is None or set(every if known is None else known) == set(wanted):
        return
    way: KeyPath = ("skills", place, "levels")
    is_all = set(wanted) == set(every)
    yield Drop(way) if is_all else Put(way, list(wanted))


def _table(key: str, known: Mapping[str, str], wanted: Mapping[str, str]) -> Iterator[Change]:
    """A table of renames."""
    if not known and wanted:
        yield Put((key,), dict(sorted(wanted.items())))
        return
    for old, new in sorted(wanted.items()):
        if known.get(old) != new:
            yield Put((key, old), new)
    yield from (Drop((key, old)) for old in known if old not in wanted)


def _rungs(role: Role, wanted: SnapshotRole, ids: Ids) -> Iterator[Change]:
    """The levels of a role; those that are known keep their order."""
    if not role.levels and wanted.levels:
        yield Put(("levels",), _ladder(wanted, ids)["levels"])
    if not role.levels:
        return
    if not wanted.levels:
        yield Drop(("levels",))
        return
    role_id = ids.roles.ids[wanted.id]
    levels = ids.levels[role_id]
    by_id = {levels.ids[level.id]: level for level in wanted.levels}
    moved = {old: new for new, old in levels.origins.items()}
    for n, level in enumerate(role.levels):
        if level.id in moved:
            yield from _rung(level, by_id[moved[level.id]], moved[level.id], n, ids)
        else:
            yield Drop(("levels", n))
    known = [moved.get(level.id, "") for level in role.levels]
    yield from _new_rungs(known, by_id, role_id, ids)


def _rung(
    level: RoleLevel, wanted: SnapshotLevel, level_id: str, place: int, ids: Ids
) -> Iterator[Change]:
    way: KeyPath = ("levels", place)
    if level.id != level_id:
        yield Put((*way, "id"), level_id)
    yield from _name(level.name, wanted.name, *way)
    yield from _requirements(level.requires, wanted.requires, (*way, "requires"), ids)


def _new_rungs(
    known: Sequence[str], by_id: Mapping[str, SnapshotLevel], role_id: str, ids: Ids
) -> Iterator[Change]:
    """Levels that are new, each above the one that it follows in climbing order.

    `known` are the ids of the levels that are there, or nothing for one that goes.
    """
    places = {level_id: n + 1 for n, level_id in enumerate(known)}
    place = 0
    for level_id in joined(known, list(by_id)):
        if level_id in places:
            place = places[level_id]
        else:
            yield Insert(("levels",), place, _new_rung(by_id[level_id], role_id, level_id, ids))


def _new_rung(level: SnapshotLevel, role_id: str, level_id: str, ids: Ids) -> dict[str, Any]:
    return {
        "id": level_id,
        "name": new_name(level),
        "slug": ids.slugs[f"roles/{role_id}/{level_id}"],
        "requires": ids.needs(level.requires),
    }


def _ladder(role: SnapshotRole, ids: Ids) -> dict[str, Any]:
    """The levels of a role that had none, or what it requires without any."""
    if not role.levels:
        return {"requires": ids.needs(role.requires)}
    role_id = ids.roles.ids[role.id]
    made = ids.levels[role_id].ids
    return {"levels": [_new_rung(level, role_id, made[level.id], ids) for level in role.levels]}


def _requirements(
    known: Sequence[Requirement], wanted: Iterable[Need], way: KeyPath, ids: Ids
) -> Iterator[Change]:
    """What is required of this framework; a renamed skill keeps what was written about it."""
    missing = {each["skill"]: each for each in ids.needs(wanted)}
    is_ours = [split_ref(each.skill)[0] == ids.framework for each in known]
    now = [_now(each.skill, ids) if own else "" for each, own in zip(known, is_ours, strict=True)]
    exact = {each.skill for each in known}
    for n, requirement in enumerate(known):
        if not is_ours[n]:
            continue
        takes_over = now[n] != requirement.skill and now[n] in exact
        need = None if takes_over else missing.pop(now[n], None)
        if need is None:
            yield Drop((*way, n))
        else:
            yield from _requirement(requirement, need, (*way, n))
    if not known and missing:
        yield Put(way, list(missing.values()))
    else:
        yield from _sorted_in(list(missing.values()), [r.skill for r in known], "skill", way)


def _now(reference: str, ids: Ids) -> str:
    return f"{ids.framework}:{ids.skills.now.get(split_ref(reference)[1], '')}"


def _requirement(
    requirement: Requirement, need: Mapping[str, str], way: KeyPath
) -> Iterator[Change]:
    if requirement.skill != need["skill"]:
        yield Put((*way, "skill"), need["skill"])
    level = need.get("level")
    if requirement.level != level:
        yield Put((*way, "level"), level) if level else Drop((*way, "level"))


def _sorted_in(
    new: Sequence[dict[str, Any]], known: Sequence[str], key: str, way: KeyPath
) -> Iterator[Change]:
    """New entries at their places in a list; at its end where the list is hardly sorted."""
    places = _rising(known)
    rising = [known[place] for place in places]
    is_sorted = len(rising) >= _SORTED * len(known)
    for each in sorted(new, key=lambda entry: str(entry[key])):
        n = bisect_right(rising, each[key]) if is_sorted else len(rising)
        yield Insert(way, places[n] if n < len(places) else len(known), each)


def _rising(words: Sequence[str]) -> list[int]:
    """The places of the longest part of a list that is sorted; renaming left the rest behind."""
    ends: list[str] = []
    last: list[int] = []
    before: list[int | None] = []
    for place, word in enumerate(words):
        n = bisect_left(ends, word)
        before.append(last[n - 1] if n else None)
        ends[n : n + 1] = [word]
        last[n : n + 1] = [place]
    places: list[int] = []
    here = last[-1] if last else None
    while here is not None:
        places.append(here)
        here = before[here]
    return places[::-1]
