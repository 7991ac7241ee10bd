"""The ids that everything in a snapshot has once it is imported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from llwybr.curriculum.addresses import slugify
from llwybr.curriculum.framework import Skill
from llwybr.curriculum.language import Language
from llwybr.curriculum.role import Role, RoleLevel
from llwybr.read.download import Named, Snapshot, SnapshotRole

from .known import Known
from .matching import Matched, match
from .merging import Ids
from .refused import ImportRefused, WhyNot
from .renames import Renames

Addressed = Skill | Role | RoleLevel
"""A record with a page, whose address ends with its slug, or is made from its name."""


def identify(known: Known, snapshot: Snapshot, renames: Renames) -> Ids:
    """The ids. Raises ImportRefused where a role would take the id of one that is not theirs.

    The same where the tables know none of the framework's skills.
    """
    framework = known.framework
    families = {family.id: family.name.en for family in (framework.families if framework else ())}
    skills = {skill_id: skill.name.en for skill_id, skill in known.skills.items()}
    roles = match(
        snapshot.roles, {i: each.value.name.en for i, each in known.roles.items()}, renames.roles
    )
    _check_free(known, roles)
    ids = Ids(
        framework=known.id,
        families=match(snapshot.families, families, {}),
        skills=match(snapshot.skills, skills, renames.skills),
        roles=roles,
        levels={roles.ids[role.id]: _levels(known, role, roles) for role in snapshot.roles},
    )
    _check_kin(known, ids.skills)
    return replace(ids, slugs=_slugs(known, snapshot, ids))


def _check_kin(known: Known, skills: Matched) -> None:
    """The tables of one framework are not for another, which would lose all that it has."""
    if known.skills and not known.skills.keys() & skills.now.keys():
        raise ImportRefused(WhyNot.NO_SKILL_KNOWN, path=known.path)


def _check_free(known: Known, roles: Matched) -> None:
    for role_id in sorted(set(roles.ids.values()) - known.roles.keys()):
        taken = known.curriculum.roles.get(role_id)
        if taken is not None:
            raise ImportRefused(WhyNot.ROLE_TAKEN, path=taken.source.path, id=role_id)


def _levels(known: Known, role: SnapshotRole, roles: Matched) -> Matched:
    """The levels of a role; where the role was renamed, so were the levels named after it."""
    now = roles.ids[role.id]
    before = roles.origins.get(now, "")
    entry = known.roles.get(before)
    levels = {each.id: each.name.en for each in (entry.value.levels if entry else ())}
    moved = {each: each.replace(before, now) for each in levels if before != now}
    return match(role.levels, levels, {old: new for old, new in moved.items() if old != new})


def _slugs(known: Known, snapshot: Snapshot, ids: Ids) -> dict[str, dict[str, str]]:
    """The last parts of the addresses of everything new, by the keys of their pages.

    The Welsh one is the id: the page stays where it is once somebody gives a Welsh name.
    """
    own = f"frameworks/{known.id}"
    skills = _beside(snapshot.skills, ids.skills, known.skills)
    slugs = {f"{own}/{skill_id}": slug for skill_id, slug in skills.items()}
    records = {role_id: entry.value for role_id, entry in known.roles.items()}
    others = (e.value for i, e in known.curriculum.roles.items() if i not in known.roles)
    roles = _beside(snapshot.roles, ids.roles, records, others)
    slugs |= {f"roles/{role_id}": slug for role_id, slug in roles.items()}
    for role in snapshot.roles:
        role_id = ids.roles.ids[role.id]
        before = known.roles.get(ids.roles.origins.get(role_id, ""))
        rungs = {level.id: level for level in before.value.levels} if before else {}
        levels = _beside(role.levels, ids.levels[role_id], rungs)
        slugs |= {f"roles/{role_id}/{level_id}": slug for level_id, slug in levels.items()}
    return slugs


def _beside(
    things: Sequence[Named],
    matched: Matched,
    known: Mapping[str, Addressed],
    others: Iterable[Addressed] = (),
) -> dict[str, dict[str, str]]:
    """Slugs for the things that are new, which neither `others` nor known things that stay have."""
    names = {matched.ids[thing.id]: thing.name for thing in things}
    stay = [(known[old], names[new]) for new, old in matched.origins.items()]
    taken: dict[Language, set[str]] = {each: set() for each in Language}
    for record, name in (*stay, *((other, other.name.en) for other in others)):
        taken[Language.CY].add(record.slug.cy if record.slug else slugify(record.name.cy))
        taken[Language.EN].add(record.slug.en if record.slug else slugify(name))
    return {
        each: {
            "cy": _taking(each, taken[Language.CY]),
            "en": _taking(slugify(names[each]), taken[Language.EN]),
        }
        for each in sorted(names.keys() - matched.origins.keys())
    }


def _taking(wanted: str, taken: set[str]) -> str:
    """A slug that was still free; it is taken from now on."""
    slug, number = wanted, 2
    while slug in taken:
        slug, number = f"{wanted}-{number}", number + 1
    taken.add(slug)
    return slug
