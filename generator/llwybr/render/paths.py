"""Paths as ordered steps, for roles and for programmes put together by hand."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.pathway import Stage
from llwybr.plan.paths import LearningPath, Step

from .frame import Label, Link, Scene


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill with the level at which it is needed or taught."""

    skill: Link
    level: Label | None


@dataclass(frozen=True, slots=True)
class StepView:
    """One module on a path, with why it is there."""

    number: int
    module: Link
    summary: str
    duration: str
    teaches: tuple[SkillLine, ...]
    before: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class StageView:
    """A part of a programme."""

    name: str
    summary: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class PathView:
    """A generated path."""

    steps: tuple[StepView, ...]
    duration: str
    required: tuple[SkillLine, ...]
    uncovered: tuple[SkillLine, ...]


def skill_lines(scene: Scene, needs: tuple[Need, ...]) -> tuple[SkillLine, ...]:
    """Skills with their levels, in the order given."""
    return tuple(SkillLine(scene.skill_link(n.skill), scene.level_label(n)) for n in needs)


def path_view(scene: Scene, path: LearningPath) -> PathView:
    """A generated path as the reader sees it."""
    return PathView(
        steps=tuple(_step(scene, number, step) for number, step in enumerate(path.steps, 1)),
        duration=scene.duration(path.minutes),
        required=skill_lines(scene, path.required),
        uncovered=skill_lines(scene, path.uncovered),
    )


def stage_views(scene: Scene, stages: tuple[Stage, ...]) -> tuple[StageView, ...]:
    """The stages of a programme; steps are numbered through."""
    views: list[StageView] = []
    number = 0
    for stage in stages:
        steps: list[StepView] = []
        for module_id in stage.modules:
            number += 1
            facts = scene.plan.curriculum.modules[module_id].facts.value
            steps.append(_step(scene, number, Step(module_id, facts.minutes.total, (), ())))
        views.append(
            StageView(
                stage.name.in_(scene.language), stage.summary.in_(scene.language), tuple(steps)
            )
        )
    return tuple(views)


def _step(scene: Scene, number: int, step: Step) -> StepView:
    edition = scene.plan.curriculum.modules[step.module].edition(scene.language)
    return StepView(
        number=number,
        module=scene.module_link(step.module),
        summary=edition.front.value.summary,
        duration=scene.duration(step.minutes),
        teaches=skill_lines(scene, step.teaches),
        before=tuple(scene.module_link(module_id) for module_id in step.before),
    )
