"""What a framework calls its skills now."""

from __future__ import annotations

from llwybr.curriculum.framework import Framework


def names_now(framework: Framework) -> dict[str, str]:
    """The id that each skill has now, by every id that it has or had.

    Nothing stands for an old id that leads to no skill. Each is followed once.
    """
    now = {skill.id: skill.id for skill in framework.skills}
    for old in framework.renames:
        here, way = old, dict[str, None]()
        while here not in now and here not in way and here in framework.renames:
            way[here] = None
            here = framework.renames[here]
        now.update(dict.fromkeys(way, now.get(here, "")))
    return now
