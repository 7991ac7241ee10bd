"""The summary of an import, from the records before it and after it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from llwybr.curriculum.addresses import Claim, claims
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.read.download import Remark, RemarkKind, Snapshot

from .known import Known
from .merging import Ids
from .renames import Renames
from .summary import Facts, Summary, Words, counts, differences, left_behind, likely


def sum_up(
    known: Known,
    after: Curriculum,
    snapshot: Snapshot,
    ids: Ids,
    renames: Renames,
    files: tuple[Collection[str], Collection[str]],
) -> Summary:
    """What an import does; `files` are those that it writes and those that it deletes."""
    before = Facts.of(known.id, known.framework, {i: e.value for i, e in known.roles.items()})
    new = {i: after.roles[i].value for i in ids.roles.ids.values()}
    framework = after.frameworks[known.id].value
    facts = Facts.of(known.id, framework, new)
    now = _now(before, ids)
    found = differences(before, facts, now)
    words = _words(known, after, ids)
    written, deleted = (tuple(sorted(each)) for each in files)
    return Summary(
        framework=known.id,
        version_before=known.framework.version if known.framework else None,
        version=framework.version,
        differences=found,
        counts=counts(snapshot),
        without_level=sum(len(role.requires) for role in snapshot.roles),
        duplicates=snapshot.duplicates,
        duplicate_rows=snapshot.duplicate_rows,
        not_in_use=snapshot.not_in_use,
        to_translate=tuple(sorted(words.new)),
        to_look_at=tuple(sorted(words.changed)),
        likely=likely(found, before, facts, now),
        left=left_behind(after, known.id, now, known.roles),
        remarks=(
            *_most_gone(known, ids),
            *snapshot.remarks,
            *_misfits(ids, renames),
            *_clashes(after, written),
        ),
        written=written,
        deleted=deleted,
    )


def _words(known: Known, after: Curriculum, ids: Ids) -> Words:
    """The names that need somebody's eye."""
    words = Words()
    words.take_framework(known.framework, after.frameworks[known.id], ids.skills.now)
    for role_id in ids.roles.ids.values():
        before = known.roles.get(ids.roles.origins.get(role_id, ""))
        levels = ids.levels[role_id].now
        words.take_role(before.value if before else None, after.roles[role_id], levels)
    return words


def _now(before: Facts, ids: Ids) -> dict[str, dict[str, str]]:
    """The id now of everything that has another one, by kind."""
    levels: dict[str, str] = {}
    for place in before.things["levels"]:
        role, _, level = place.partition("/")
        new = ids.roles.now.get(role, role)
        own = ids.levels[new].now if new in ids.levels else {}
        levels[place] = f"{new}/{own.get(level, level)}"
    requirements: dict[str, str] = {}
    for each in before.things["requirements"]:
        place, _, skill = each.partition(" ")
        where = levels.get(place) or ids.roles.now.get(place, place)
        owner, _, name = skill.partition(":")
        requirements[each] = f"{where} {owner}:{ids.skills.now.get(name, name)}"
    return {
        "skills": ids.skills.renames,
        "roles": ids.roles.renames,
        "levels": levels,
        "requirements": requirements,
    }


def _most_gone(known: Known, ids: Ids) -> Iterator[Remark]:
    """That the tables lack most of the roles: they may have been cut short."""
    gone = known.roles.keys() - ids.roles.now.keys()
    if len(gone) * 2 > len(known.roles):
        values = {"gone": str(len(gone)), "roles": str(len(known.roles))}
        yield Remark(RemarkKind.MOST_GONE, values)


def _misfits(ids: Ids, renames: Renames) -> Iterator[Remark]:
    """Renames that do not fit the snapshot."""
    kinds = (("skills", ids.skills, renames.skills), ("roles", ids.roles, renames.roles))
    for kind, matched, table in kinds:
        there = {*matched.ids, *matched.ids.values()}
        for old, new in sorted(table.items()):
            values = {"kind": kind, "id": old, "new": new}
            if old in there:
                yield Remark(RemarkKind.RENAME_EARLY, values)
            elif new not in there:
                yield Remark(RemarkKind.RENAME_UNKNOWN, values)


def _clashes(after: Curriculum, written: Collection[str]) -> Iterator[Remark]:
    """Pages of the files that are written which ask for the address of another page."""
    files = frozenset(written)
    for language in Language:
        first: dict[str, Claim] = {}
        for claim in claims(after, language) if files else ():
            other = first.setdefault(claim.address, claim)
            paths = {claim.location.path, other.location.path}
            if other.key != claim.key and paths & files:
                values = {"address": claim.address, "path": claim.location.path}
                yield Remark(RemarkKind.ADDRESS_TWICE, {**values, "other": other.location.path})
