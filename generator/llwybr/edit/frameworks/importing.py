"""A publisher's snapshot into the curriculum: `plan_import` works out every byte, `write` keeps it.

Only the framework's own file and its roles' files change. What is ours in them (Welsh names,
addresses, codes, reasons, comments, order) stays; where the snapshot says nothing new, so does
every byte.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.role import Role
from llwybr.edit.splicing import Change, Put, lines_of
from llwybr.edit.together import write_together
from llwybr.read.download import Snapshot, SnapshotRole

from . import merging, publication
from .desk import Desk
from .forwarding import Heirs, forwarded
from .identifying import identify
from .known import Known
from .matching import Matched
from .merging import Ids
from .renames import Renames, joined, renames_of
from .summary import Summary
from .summing_up import sum_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What an import would do: the bytes of every file that changes, and the files that go."""

    contents: Mapping[str, bytes]
    gone: tuple[str, ...]
    curriculum: Curriculum
    summary: Summary

    def write(self, root: Path) -> None:
        """Write all of it or nothing. Raises Refusal."""
        write_together(root, self.contents, self.gone)


def plan_import(
    root: Path,
    curriculum: Curriculum,
    framework_id: str,
    snapshot: Snapshot,
    *,
    renames: Renames,
    version: str,
    read_on: datetime.date,
) -> Import:
    """What it takes to bring a framework to a snapshot; a framework that is new is begun.

    `renames` come on top of those that the framework's file knows of. Raises ImportRefused where a
    record could be damaged: it cannot be read, or its file is laid out oddly.
    """
    known = Known.of(curriculum, framework_id)
    every = joined(renames_of(known.framework), renames) if known.framework else renames
    ids = identify(known, snapshot, every)
    desk = Desk(root)
    _merge_framework(desk, known, snapshot, ids, (version, read_on))
    _merge_roles(desk, known, snapshot, ids)
    if desk.texts or desk.gone:
        merged = _outcome(desk, known, ids)
        desk.change_all(_with_kinds(known, forwarded(curriculum, merged, _heirs(known, ids))))
        merged = _outcome(desk, known, ids)
        desk.change_all(_with_kinds(known, _versions(merged, framework_id, version, read_on)))
    after = _outcome(desk, known, ids)
    return Import(
        contents={path: text.encode() for path, text in sorted(desk.texts.items())},
        gone=tuple(sorted(desk.gone)),
        curriculum=after,
        summary=sum_up(known, after, snapshot, ids, every, (desk.texts.keys(), desk.gone)),
    )


def _merge_framework(
    desk: Desk, known: Known, snapshot: Snapshot, ids: Ids, stated: tuple[str, datetime.date]
) -> None:
    """Change the framework's file as the snapshot asks for, or begin it."""
    framework = known.framework
    if framework is None:
        values = {**publication.framework(*stated, _slug(known)), **_begun(snapshot, ids)}
        desk.take(known.path, publication.HEAD + _file(values), Framework)
        return
    tables = {
        "renames": _recorded(framework.renames, known.skills, ids.skills),
        "role_renames": _recorded(framework.role_renames, known.roles, ids.roles),
    }
    changes = merging.changes_to_framework(framework, snapshot, ids, tables)
    desk.change(known.path, list(changes), Framework)


def _begun(snapshot: Snapshot, ids: Ids) -> dict[str, Any]:
    """The levels, families and skills of a framework that is new to the curriculum."""
    every = tuple(level.id for level in snapshot.levels)
    return {
        "levels": [merging.new_level_of_skill(level) for level in snapshot.levels],
        "families": [
            {"id": family.id, "name": merging.new_name(family)} for family in snapshot.families
        ],
        "skills": [merging.new_skill(skill, every, ids) for skill in snapshot.skills],
    }


def _slug(known: Known) -> Mapping[str, str]:
    """The framework's part of the address; nothing where another framework has it."""
    frameworks = [entry.value for entry in known.curriculum.frameworks.values()]
    slugs = [each.slug for each in frameworks if each.slug]
    taken = {slug for each in slugs for slug in (each.cy, each.en)}
    return {} if taken & set(publication.SLUG.values()) else publication.SLUG


def _recorded(table: Mapping[str, str], before: Iterable[str], matched: Matched) -> dict[str, str]:
    """The table of renames as it should stand: without what came back, and without what went.

    `before` are the ids that were there; what was wrong in the table before stays for `check`.
    """
    before = frozenset(before)
    there = frozenset(matched.ids.values())
    came, went = there - before, before - matched.now.keys()
    kept = {old: new for old, new in table.items() if old not in came and new not in went}
    return {**kept, **{old: new for old, new in matched.renames.items() if old not in there}}


def _merge_roles(desk: Desk, known: Known, snapshot: Snapshot, ids: Ids) -> None:
    """Change, begin, rename and delete the files of roles as the snapshot asks for."""
    folder = known.folder
    for role in snapshot.roles:
        _merge_role(desk, known, role, ids, folder)
    stay = frozenset(ids.roles.origins.values())
    desk.gone.update(
        entry.source.path for role_id, entry in known.roles.items() if role_id not in stay
    )


def _merge_role(desk: Desk, known: Known, role: SnapshotRole, ids: Ids, folder: str) -> None:
    role_id = ids.roles.ids[role.id]
    before = known.roles.get(ids.roles.origins.get(role_id, ""))
    if before is None:
        head = "" if role.levels else publication.WITHOUT_LADDER
        text = head + _file(merging.new_role(role, ids))
        desk.take(f"{folder}/{role_id}.yml", text, Role)
        return
    path = before.source.path
    desk.change(path, list(merging.changes_to_role(before.value, role, ids)), Role)
    if PurePosixPath(path).stem != role_id:
        desk.move(path, str(PurePosixPath(path).with_name(f"{role_id}.yml")), Role)


def _file(values: Mapping[str, Any]) -> str:
    return "".join(f"{line}\n" for line in lines_of(values))


def _outcome(desk: Desk, known: Known, ids: Ids) -> Curriculum:
    """The curriculum as it would be with the files as they are now on the desk."""
    before = known.curriculum
    roles = {i: each for i, each in before.roles.items() if i not in known.roles}
    for role_id, old in ids.roles.origins.items():
        roles[role_id] = known.roles[old]
    new = {PurePosixPath(path).stem: path for path in desk.texts if path != known.path}
    roles |= {role_id: desk.entries[path] for role_id, path in new.items()}
    frameworks = dict(before.frameworks)
    if known.path in desk.entries:
        frameworks[known.id] = desk.entries[known.path]
    return replace(
        before,
        frameworks=dict(sorted(frameworks.items())),
        roles=dict(sorted(roles.items())),
        known={
            **before.known,
            "roles": frozenset(roles),
            "frameworks": before.known["frameworks"] | {known.id},
        },
    )


def _heirs(known: Known, ids: Ids) -> Heirs:
    """What takes the place of each page: itself, its heir, or the page that held it."""
    own = f"frameworks/{known.id}"
    heirs = {own: own}
    for skill_id in known.skills:
        now = ids.skills.now.get(skill_id)
        heirs[f"{own}/{skill_id}"] = f"{own}/{now}" if now else own
    for role_id, role in known.roles.items():
        new = ids.roles.now.get(role_id)
        heir = f"roles/{new}" if new else own
        heirs[f"roles/{role_id}"] = heir
        # Where another role took this one in, its levels are not the other's.
        levels = ids.levels[new].now if new and ids.roles.origins.get(new) == role_id else {}
        for level in role.value.levels:
            now = levels.get(level.id)
            heirs[f"roles/{role_id}/{level.id}"] = f"{heir}/{now}" if now else heir
    return Heirs(heirs, (f"{own}/", *(f"roles/{each}/" for each in ids.roles.ids.values())))


def _versions(
    after: Curriculum, framework_id: str, version: str, read_on: datetime.date
) -> Iterator[tuple[str, Change]]:
    """The version and the day, wherever they are stated."""
    framework = after.frameworks[framework_id]
    if framework.value.version != version:
        yield framework.source.path, Put(("version",), version)
    if framework.value.source.read_on != read_on:
        yield framework.source.path, Put(("source", "read_on"), read_on)
    for role in after.roles.values():
        stated = role.value.framework_version
        if role.value.framework == framework_id and stated not in (None, version):
            yield role.source.path, Put(("framework_version",), version)


def _with_kinds(
    known: Known, changes: Iterable[tuple[str, Change]]
) -> Iterator[tuple[str, type[BaseModel], Change]]:
    for path, change in changes:
        yield path, Framework if path == known.path else Role, change
