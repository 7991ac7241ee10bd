"""The page of one level of a role: what it requires, its path, and what is new since the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llwybr.plan.paths import LearningPath

from .frame import Frame, Label, Link, Scene, frame, section_trail
from .ladder import level_links
from .paths import PathView, SkillLine, needed_lines, path_parts, path_view
from .provenance import Provenance, provenance


@dataclass(frozen=True, slots=True)
class MoveStep:
    """A module for somebody who moves up."""

    module: Link
    duration: str


@dataclass(frozen=True, slots=True)
class MoveView:
    """From the level below to this one. `lead` says what follows, or that nothing is new."""

    lead: str
    gains: tuple[SkillLine, ...]
    duration: str
    steps: tuple[MoveStep, ...]
    assumed: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RoleLevelView:
    """One level of a role, with its generated path. `parts` lead to the headings of a path."""

    frame: Frame
    name: Label
    other_name: Label | None
    role: Link
    lower: Link | None
    higher: Link | None
    provenance: Provenance | None
    parts: tuple[Link, ...]
    path: PathView
    move: MoveView | None


def role_level_view(scene: Scene) -> RoleLevelView:
    """A role level's page."""
    role_id, level_id = scene.page.ids
    role = scene.plan.curriculum.roles[role_id].value
    place = [level.id for level in role.levels].index(level_id)
    name = role.levels[place].name
    label = scene.label(name)
    lead = scene.words["role.lead"].replace("{name}", label.text)
    trail = (*section_trail(scene, "roles/index"), scene.role_link(role_id))
    here = scene.language, scene.page.key
    links = level_links(scene, role_id)
    path = path_view(scene, scene.plan.paths[here])
    return RoleLevelView(
        frame=frame(scene, label.text, lead, trail),
        name=label,
        other_name=scene.other_label(name),
        role=scene.role_link(role_id),
        lower=links[place - 1] if place else None,
        higher=next(iter(links[place + 1 :]), None),
        provenance=provenance(scene, role),
        parts=_parts(scene, path, has_move=bool(place)),
        path=path,
        move=_move(scene, scene.plan.moves[here]) if place else None,
    )


def _parts(scene: Scene, path: PathView, *, has_move: bool) -> tuple[Link, ...]:
    parts = path_parts(scene, path)
    move = Link(Label(scene.words["move.title"]), "#move")
    return (*parts, move) if parts and has_move else parts


def _move(scene: Scene, path: LearningPath) -> MoveView:
    return MoveView(
        lead=_move_lead(scene, path),
        gains=tuple(_gains(scene, path)),
        duration=scene.duration(path.minutes),
        steps=tuple(
            MoveStep(scene.module_link(step.module), scene.duration(step.minutes))
            for step in path.steps
        ),
        assumed=tuple(scene.module_link(module_id) for module_id in path.assumed),
    )


def _move_lead(scene: Scene, path: LearningPath) -> str:
    words = scene.words
    if not path.required:
        return words["move.nothing"]
    return words["move.lead.uncovered"] if _is_bare(path) else words["move.lead"]


def _is_bare(path: LearningPath) -> bool:
    """Whether no module teaches anything that is required at the level required."""
    return set(path.required) <= set(path.uncovered)


def _gains(scene: Scene, path: LearningPath) -> Iterator[SkillLine]:
    """What is new or higher; what no module teaches says so, unless that is all of it."""
    uncovered = () if _is_bare(path) else needed_lines(scene, path, path.uncovered)
    for line in needed_lines(scene, path, path.required):
        note = scene.words["path.uncovered.one"] if line in uncovered else ""
        yield replace(line, note=note)
