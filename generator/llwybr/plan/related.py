"""Roles that need the same skills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.role import Role

MAX_RELATED = 6
"""Roles that are named as related to a role."""

MIN_SHARED = 2
"""Skills that two roles have to share, at whatever level."""


@dataclass(frozen=True, slots=True)
class Related:
    """A role, and how many skills it shares with the one that it is related to."""

    role: str
    shared: int


def related(curriculum: Curriculum) -> Mapping[str, tuple[Related, ...]]:
    """For each role those that share most skills with it, then the smaller, then by id."""
    skills = {i: _skills(entry.value) for i, entry in curriculum.roles.items()}
    needed_by: dict[str, list[str]] = {}
    for role_id, needed in skills.items():
        for skill in sorted(needed):
            needed_by.setdefault(skill, []).append(role_id)
    found = {}
    for role_id, needed in skills.items():
        shared = Counter(other for skill in needed for other in needed_by[skill])
        others = {i: n for i, n in shared.items() if i != role_id and n >= MIN_SHARED}
        ranked = sorted(others, key=lambda i: (-shared[i], len(skills[i]), i))
        found[role_id] = tuple(Related(i, shared[i]) for i in ranked[:MAX_RELATED])
    return found


def _skills(role: Role) -> frozenset[str]:
    levels = (requirement.skill for level in role.levels for requirement in level.requires)
    return frozenset((*levels, *(requirement.skill for requirement in role.requires)))
