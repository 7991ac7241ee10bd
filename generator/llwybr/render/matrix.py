"""What each level of a role requires, skill by skill: the matrix on a role's page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.role import Role

from .frame import Label, Link, Scene
from .ladder import Needs, ladder_of, level_links
from .ordering import alphabetical

MAX_COLUMNS = 6
"""Levels of a role that fit beside each other on a large screen, in Welsh as well."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A framework's level of skill, with the dots that stand for it in the matrix."""

    dots: str
    name: Label


@dataclass(frozen=True, slots=True)
class Cell:
    """What one level of a role requires of a skill.

    `text` names the level of skill, `notes` what is particular about it, and `coverage` says
    whether a module teaches it. Where nothing is required `coverage` is empty.
    """

    role_level: Label
    text: Label
    dots: str = ""
    notes: tuple[str, ...] = ()
    coverage: str = ""
    is_covered: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A skill at every level of the role."""

    skill: Link
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Skills by levels of a role, with a sentence for each note that needs one."""

    columns: tuple[Link, ...]
    rows: tuple[Row, ...]
    rungs: tuple[Rung, ...]
    notes: tuple[str, ...]
    is_side_by_side: bool


def matrix_view(scene: Scene, role_id: str) -> Matrix:
    """The matrix of a role with levels."""
    role = scene.plan.curriculum.roles[role_id].value
    ladder = ladder_of(scene, role_id)
    skills = dict.fromkeys(skill for needs in ladder for skill in needs)
    links = [(reference, scene.skill_link(reference)) for reference in skills]
    ordered = alphabetical(links, lambda pair: pair[1].label.text, scene.language)
    rows = tuple(Row(link, _cells(scene, role, ladder, skill)) for skill, link in ordered)
    return Matrix(
        columns=level_links(scene, role_id),
        rows=rows,
        rungs=tuple(_rungs(scene, skills)),
        notes=_explained(scene, rows),
        is_side_by_side=len(ladder) <= MAX_COLUMNS,
    )


def dots(rank: int, top: int) -> str:
    """A level as full dots among empty ones: an ornament beside its name."""
    return "●" * rank + "○" * (top - rank)


def rungs(scene: Scene, framework: Framework) -> tuple[Rung, ...]:
    """The levels of a framework, from the first to the highest."""
    top = len(framework.levels)
    return tuple(
        Rung(dots(rank, top), scene.label(level.name))
        for rank, level in enumerate(framework.levels, start=1)
    )


def _rungs(scene: Scene, skills: Mapping[str, None]) -> list[Rung]:
    ids = dict.fromkeys(split_ref(reference)[0] for reference in skills)
    frameworks = (scene.plan.curriculum.frameworks[i].value for i in ids)
    return [rung for framework in frameworks for rung in rungs(scene, framework)]


def _cells(scene: Scene, role: Role, ladder: tuple[Needs, ...], skill: str) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    needs = [level.get(skill) for level in ladder]
    for place, (level, need) in enumerate(zip(role.levels, needs, strict=True)):
        name = scene.label(level.name)
        if need is None:
            cells.append(Cell(name, Label(scene.words["matrix.absent"])))
            continue
        notes = _notes(scene, need, needs[place - 1]) if place else _undefined(scene, need)
        cells.append(_cell(scene, name, need, notes))
    return tuple(cells)


def _cell(scene: Scene, role_level: Label, need: Need, notes: tuple[str, ...]) -> Cell:
    framework = scene.plan.curriculum.frameworks[split_ref(need.skill)[0]].value
    label, words = scene.level_label(need), scene.words
    is_covered = need in scene.plan.teaching[scene.language].teachers
    return Cell(
        role_level=role_level,
        text=label or Label(words["matrix.needed"]),
        dots=dots(framework.rank(need.level), len(framework.levels)) if label else "",
        notes=notes,
        coverage=words["matrix.covered"] if is_covered else words["matrix.uncovered"],
        is_covered=is_covered,
    )


def _notes(scene: Scene, need: Need, before: Need | None) -> tuple[str, ...]:
    """What differs from the level of the role just below."""
    rank = scene.plan.curriculum.rank
    if before is None:
        return (scene.words["matrix.new"], *_undefined(scene, need))
    lower = (scene.words["matrix.lower"],) if rank(need) < rank(before) else ()
    return (*lower, *_undefined(scene, need))


def _undefined(scene: Scene, need: Need) -> tuple[str, ...]:
    is_undefined = scene.plan.curriculum.is_undefined(need)
    return (scene.words["matrix.undefined"],) if is_undefined else ()


def _explained(scene: Scene, rows: tuple[Row, ...]) -> tuple[str, ...]:
    words = scene.words
    used = {note for row in rows for cell in row.cells for note in cell.notes}
    lower = (words["matrix.lower.why"],) if words["matrix.lower"] in used else ()
    undefined = (words["matrix.undefined.why"],) if words["matrix.undefined"] in used else ()
    return (*lower, *undefined)
