"""What skills and roles are called now that were called something else before."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework


def skills_now(framework: Framework) -> dict[str, str]:
    """The id that each skill has now, by every id that it has or had in the framework."""
    return names_now(framework.skills_by_id, framework.renames)


def roles_now(curriculum: Curriculum) -> dict[str, str]:
    """The id that each role has now, by every id that it has or had in any framework."""
    renames: dict[str, str] = {}
    for framework in curriculum.frameworks.values():
        renames = {**framework.value.role_renames, **renames}
    return names_now(curriculum.known.get("roles", frozenset()), renames)


def names_now(ids: Collection[str], renames: Mapping[str, str]) -> dict[str, str]:
    """The one of `ids` that each id stands for, be it one of them or one that was renamed.

    Nothing stands for an old id that leads to none of them. Each is followed once.
    """
    now = {each: each for each in ids}
    for old in renames:
        here, way = old, dict[str, None]()
        while here not in now and here not in way and here in renames:
            way[here] = None
            here = renames[here]
        now.update(dict.fromkeys(way, now.get(here, "")))
    return now
