"""The steps of a path in words: what each is, why it is there, and the sessions between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.pathway import Stage
from llwybr.plan.paths import LearningPath
from llwybr.plan.steps import Step

from .frame import Label, Link, Scene
from .onward import step_link

_NAMED = 3
"""Skills that are named where a step serves many."""

_SUMMED_UP = 15
"""Steps of a path that can each be summed up without hiding how the path goes on."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A skill that a step is on the path for, with the levels that it is about."""

    skill: Link
    levels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class SessionView:
    """A meeting in a programme. Its number, from 1, is for links; readers do not see it."""

    number: int
    name: str
    summary: str
    duration: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One module on a path, with why it is there, and the sessions that follow it.

    `summary` is left out on a long path: the module's own page has it. `why` leads to `reasons`,
    after which `others` counts what is not named; `before` are the numbers of later steps that
    have to wait for it. `id` is the module's, the same in both languages.
    """

    number: int
    id: str
    minutes: int
    module: Link
    summary: str
    duration: str
    why: str
    reasons: tuple[Reason, ...]
    others: str
    before: tuple[int, ...]
    sessions: tuple[SessionView, ...] = ()
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class StageView:
    """A part of a programme. A path that is worked out is one part, and that has no name."""

    number: int
    name: str
    summary: str
    steps: tuple[StepView, ...]


def stage_views(scene: Scene, path: LearningPath) -> tuple[StageView, ...]:
    """The parts of a path, its steps numbered through; none where there is no step."""
    meetings = count(1)
    if path.stages:
        return tuple(
            _stage(scene, path, n, stage, meetings) for n, stage in enumerate(path.stages, 1)
        )
    steps = tuple(_step(scene, path, number) for number in range(1, len(path.steps) + 1))
    return (StageView(1, "", "", steps),) if steps else ()


def _stage(
    scene: Scene, path: LearningPath, place: int, stage: Stage, meetings: Iterator[int]
) -> StageView:
    steps = []
    for number, step in enumerate(path.steps, 1):
        if step.stage == stage.id:
            sessions = tuple(_sessions(scene, stage, step.module, meetings))
            steps.append(_step(scene, path, number, sessions))
    name, summary = stage.name.in_(scene.language), stage.summary.in_(scene.language)
    return StageView(place, name, summary, tuple(steps))


def _sessions(
    scene: Scene, stage: Stage, module_id: str, meetings: Iterator[int]
) -> Iterator[SessionView]:
    """The sessions that follow a module; one that names none follows the part's last."""
    for session in stage.sessions:
        if (session.after or stage.modules[-1]) == module_id:
            yield SessionView(
                next(meetings),
                session.name.in_(scene.language),
                session.summary.in_(scene.language),
                scene.duration(session.minutes),
            )


def _step(
    scene: Scene, path: LearningPath, number: int, sessions: tuple[SessionView, ...] = ()
) -> StepView:
    step = path.steps[number - 1]
    edition = scene.plan.curriculum.modules[step.module].edition(scene.language)
    reasons = tuple(_reasons(scene, step.teaches or step.serves))
    named = reasons if step.teaches or len(reasons) <= _NAMED + 1 else reasons[:_NAMED]
    others = str(len(reasons) - len(named))
    later = (n for n, each in enumerate(path.steps, 1) if each.module in step.before)
    return StepView(
        number=number,
        id=step.module,
        minutes=step.minutes,
        module=step_link(scene, step.module, path),
        summary=edition.front.value.summary if len(path.steps) <= _SUMMED_UP else "",
        duration=scene.duration(step.minutes),
        why=_why(scene, path, step),
        reasons=named,
        others="" if named == reasons else scene.words["path.others"].replace("{n}", others),
        before=tuple(n for n in later if n > number),
        sessions=sessions,
        is_optional=step.is_optional,
    )


def _why(scene: Scene, path: LearningPath, step: Step) -> str:
    """The words that lead to the reasons for a step; nothing where it has none."""
    if step.teaches and path.pathway:
        return scene.words["path.teaches.programme"]
    if step.teaches:
        return scene.words["path.teaches"]
    return scene.words["path.needed"] if step.serves else ""


def _reasons(scene: Scene, needs: Iterable[Need]) -> Iterator[Reason]:
    """Each skill once, with its levels in climbing order."""
    by_skill: dict[str, list[Need]] = {}
    for need in needs:
        by_skill.setdefault(need.skill, []).append(need)
    for skill, members in by_skill.items():
        climbing = sorted(members, key=scene.plan.curriculum.rank)
        labels = (scene.level_label(need) for need in climbing)
        yield Reason(scene.skill_link(skill), tuple(label for label in labels if label))
