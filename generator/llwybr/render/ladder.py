"""A role's ladder: its levels, what is new on the way up, and what no module teaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from llwybr.curriculum.identifiers import Need
from llwybr.plan.paths import Place, needs_of

from .frame import Label, Link, Scene
from .ordering import alphabetical


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level of a role: its page, and what its path comes to."""

    level: Link
    duration: str
    modules: int
    required: int
    uncovered: int


@dataclass(frozen=True, slots=True)
class Climb:
    """A skill that is new or higher at a level; `before` is the level needed just below."""

    skill: Link
    level: Label | None
    before: Label | None


@dataclass(frozen=True, slots=True)
class Move:
    """From one level of a role to the next. The link leads to its steps."""

    level: Link
    origin: Label
    climbs: tuple[Climb, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A skill that no module teaches, with the levels at which it is needed, if it has levels."""

    skill: Link
    levels: tuple[Label, ...]


Needs = Mapping[str, Need]
"""What a level of a role requires, by skill."""


def ladder_of(scene: Scene, role_id: str) -> tuple[Needs, ...]:
    """What each level of a role requires, from the first level to the highest."""
    curriculum = scene.plan.curriculum
    levels = curriculum.roles[role_id].value.levels
    found = (needs_of(curriculum, Place(role_id, level.id)) for level in levels)
    return tuple({need.skill: need for need in needs} for needs in found)


def level_links(scene: Scene, role_id: str) -> tuple[Link, ...]:
    """The pages of a role's levels, from the first to the highest."""
    levels = scene.plan.curriculum.roles[role_id].value.levels
    return tuple(
        scene.link(f"roles/{role_id}/{level.id}", scene.label(level.name)) for level in levels
    )


def level_lines(scene: Scene, role_id: str) -> tuple[LevelLine, ...]:
    """The levels of a role, side by side."""
    lines = []
    levels = scene.plan.curriculum.roles[role_id].value.levels
    for level, link in zip(levels, level_links(scene, role_id), strict=True):
        path = scene.plan.paths[scene.language, f"roles/{role_id}/{level.id}"]
        minutes = scene.duration(path.minutes) if path.steps else ""
        steps, required, uncovered = path.steps, path.required, path.uncovered
        lines.append(LevelLine(link, minutes, len(steps), len(required), len(uncovered)))
    return tuple(lines)


def moves(scene: Scene, role_id: str) -> tuple[Move, ...]:
    """Every step up the ladder, from the lowest."""
    levels = scene.plan.curriculum.roles[role_id].value.levels
    ladder = ladder_of(scene, role_id)
    found = []
    for (lower, higher), below in zip(pairwise(levels), ladder, strict=False):
        path = scene.plan.moves[scene.language, f"roles/{role_id}/{higher.id}"]
        href = scene.href(f"roles/{role_id}/{higher.id}") + "#move"
        found.append(
            Move(
                level=Link(scene.label(higher.name), href),
                origin=scene.label(lower.name),
                climbs=_climbs(scene, path.required, below),
                facts=_facts(scene, len(path.steps), path.minutes, len(path.uncovered)),
            )
        )
    return tuple(found)


def gaps(scene: Scene, role_id: str) -> tuple[Gap, ...]:
    """What no module teaches, each skill once with its levels, by the skill's name."""
    teaching = scene.plan.teaching[scene.language]
    needed = {need for needs in ladder_of(scene, role_id) for need in needs.values()}
    found: dict[str, list[Need]] = {}
    missing = needed - teaching.teachers.keys()
    for need in sorted(missing, key=lambda need: (need.skill, teaching.rank(need))):
        found.setdefault(need.skill, []).append(need)
    lines = []
    for skill, needs in found.items():
        levels = (scene.level_label(need) for need in needs)
        lines.append(Gap(scene.skill_link(skill), tuple(level for level in levels if level)))
    return tuple(alphabetical(lines, lambda gap: gap.skill.label.text, scene.language))


def _climbs(scene: Scene, required: tuple[Need, ...], below: Needs) -> tuple[Climb, ...]:
    climbs = []
    for need in required:
        before = below.get(need.skill)
        level_before = scene.level_label(before) if before else None
        climbs.append(Climb(scene.skill_link(need.skill), scene.level_label(need), level_before))
    return tuple(alphabetical(climbs, lambda climb: climb.skill.label.text, scene.language))


def _facts(scene: Scene, steps: int, minutes: int, uncovered: int) -> tuple[str, ...]:
    words = scene.words
    total = f"{words['path.duration']}: {scene.duration(minutes)}"
    modules = words["count.modules"].replace("{n}", str(steps))
    gaps = words["count.uncovered"].replace("{n}", str(uncovered))
    return (*([modules, total] if steps else []), *([gaps] if uncovered else []))
