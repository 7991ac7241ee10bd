"""What a framework calls a skill now."""

from __future__ import annotations

from llwybr.curriculum.framework import Framework


def renamed(framework: Framework, skill_id: str) -> str:
    """The id that a renamed skill has now; nothing where no skill is at the end of its renames."""
    met: set[str] = set()
    here = skill_id
    while here in framework.renames and here not in met:
        met.add(here)
        here = framework.renames[here]
    return here if met and framework.skill(here) else ""
