"""The ids that everything in a snapshot has once it is imported."""

from __future__ import annotations

from dataclasses import replace

from llwybr.curriculum.addresses import slugify
from llwybr.curriculum.language import Language
from llwybr.read.download import Snapshot, SnapshotRole

from .known import Known
from .matching import Matched, match
from .merging import Ids, untranslated
from .refused import ImportRefused, WhyNot
from .renames import Renames


def identify(known: Known, snapshot: Snapshot, renames: Renames) -> Ids:
    """The ids. Raises ImportRefused where a role would take the id of one that is not theirs."""
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
    return replace(ids, slugs=_slugs(known, snapshot, ids))


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
    """Addresses for new skills whose names would lead to another skill's page."""
    names = {ids.skills.ids[skill.id]: skill.name for skill in snapshot.skills}
    taken = _taken(known, names, ids)
    slugs: dict[str, dict[str, str]] = {}
    for skill_id in sorted(names.keys() - ids.skills.origins.keys()):
        welsh = slugify(untranslated(skill_id))
        wanted = {Language.CY: welsh, Language.EN: slugify(names[skill_id])}
        free = {each: _free(slug, taken[each]) for each, slug in wanted.items()}
        for language, slug in free.items():
            taken[language].add(slug)
        if free != wanted:
            slugs[skill_id] = {each.value: slug for each, slug in free.items()}
    return slugs


def _taken(known: Known, names: dict[str, str], ids: Ids) -> dict[Language, set[str]]:
    """The last parts of the addresses of all skills that stay."""
    taken: dict[Language, set[str]] = {each: set() for each in Language}
    for new, old in ids.skills.origins.items():
        skill = known.skills[old]
        taken[Language.CY].add(skill.slug.cy if skill.slug else slugify(skill.name.cy))
        taken[Language.EN].add(skill.slug.en if skill.slug else slugify(names[new]))
    return taken


def _free(wanted: str, taken: set[str]) -> str:
    slug, number = wanted, 2
    while slug in taken:
        slug, number = f"{wanted}-{number}", number + 1
    return slug
