"""A learning path as data: one shape, be it worked out for a role or put together by hand."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language, Record
from llwybr.curriculum.pathway import Stage
from llwybr.plan.paths import LearningPath, Place
from llwybr.plan.steps import Step

from .reasons import reason
from .shapes import Id, SkillAtLevel, at_levels


class Origin(Record):
    """A role, or a level of one, to move from."""

    role: Id = Field(description="The role.")
    level: Id | None = Field(description="Its level; null for a role without levels.")


class Because(Record):
    """Why a module is on the path."""

    serves: tuple[SkillAtLevel, ...] = Field(
        description="Requirements for which it is there, itself or through what follows."
    )
    before: tuple[Id, ...] = Field(
        description="Modules further on that have it as a prerequisite, by id."
    )
    text: str | None = Field(
        default=None,
        exclude_if=lambda text: text is None,
        description=(
            "The reason as a sentence in the path's language; the catalogue leaves it out of "
            "generated paths, which are many."
        ),
    )


class StepRecord(Record):
    """One module on a path."""

    module: Id = Field(description="The module, by id.")
    minutes: int = Field(gt=0, description="How long it takes, in minutes.")
    stage: Id | None = Field(description="The stage it stands in; null where there are none.")
    optional: bool = Field(description="Whether it may be left out.")
    teaches: tuple[SkillAtLevel, ...] = Field(
        description="Skills, with levels, that are first met here."
    )
    because: Because = Field(description="Why it is there.")


class SessionRecord(Record):
    """A meeting in which people learn together."""

    id: Id = Field(description="The meeting, by id.")
    name: str = Field(description="Its name in the path's language.")
    summary: str = Field(description="One sentence on what happens in it.")
    minutes: int = Field(gt=0, description="How long it takes, in minutes.")
    after: Id = Field(description="The module that it follows, by id.")


class StageRecord(Record):
    """A part of a programme."""

    id: Id = Field(description="The part, by id.")
    name: str = Field(description="Its name in the path's language.")
    summary: str = Field(description="One sentence on what is learnt in it.")
    sessions: tuple[SessionRecord, ...] = Field(description="Meetings between its modules.")


class PathRecord(Record):
    """A learning path in one language."""

    model_config = ConfigDict(populate_by_name=True)

    id: str = Field(description="What it leads to and from, the same in both languages.")
    kind: Literal["generated", "curated"] = Field(
        description="generated: worked out for a role; curated: put together by hand."
    )
    role: Id | None = Field(description="The role that it leads to; null for a programme.")
    level: Id | None = Field(
        description="That role's level; null for a programme and for a role without levels."
    )
    origin: Origin | None = Field(
        alias="from", description="Where the learner comes from; null for a whole path."
    )
    pathway: Id | None = Field(description="The programme that it is; null for a generated path.")
    lang: Language = Field(description="The language of its modules and of its texts.")
    minutes: int = Field(
        ge=0, description="How long it takes with its meetings, without optional steps."
    )
    optional_minutes: int = Field(ge=0, description="How much longer its optional steps take.")
    stages: tuple[StageRecord, ...] = Field(description="A programme's parts, in order.")
    steps: tuple[StepRecord, ...] = Field(description="Its modules, in order.")
    uncovered: tuple[SkillAtLevel, ...] = Field(
        description="Requirements that no module teaches in this language."
    )
    assumed: tuple[Id, ...] = Field(
        description="Prerequisites left out because the learner knows what they teach, by id."
    )


def path_record(
    curriculum: Curriculum, path: LearningPath, *, with_text: bool = True
) -> PathRecord:
    """A path as data; without text, the reasons for its steps are not put into sentences."""
    place, origin = path.place, path.origin
    return PathRecord(
        id=_id(path),
        kind="generated" if place else "curated",
        role=place.role if place else None,
        level=place.level if place else None,
        origin=Origin(role=origin.role, level=origin.level) if origin else None,
        pathway=path.pathway,
        lang=path.language,
        minutes=path.minutes,
        optional_minutes=path.optional_minutes,
        stages=tuple(_stage(stage, path.language) for stage in path.stages),
        steps=tuple(_step(curriculum, path, step, with_text) for step in path.steps),
        uncovered=at_levels(path.uncovered),
        assumed=path.assumed,
    )


def _id(path: LearningPath) -> str:
    """`roles/maker/maker`, `roles/maker/maker?from=maker/junior-maker` or `pathways/start`."""
    if path.place is None:
        return f"pathways/{path.pathway}"
    start = f"?from={_below_roles(path.origin)}" if path.origin else ""
    return path.place.key + start


def _below_roles(place: Place) -> str:
    return place.key.removeprefix("roles/")


def _step(curriculum: Curriculum, path: LearningPath, step: Step, with_text: bool) -> StepRecord:
    because = Because(
        serves=at_levels(step.serves),
        before=step.before,
        text=reason(curriculum, path, step, path.language) if with_text else None,
    )
    return StepRecord(
        module=step.module,
        minutes=step.minutes,
        stage=step.stage,
        optional=step.is_optional,
        teaches=at_levels(step.teaches),
        because=because,
    )


def _stage(stage: Stage, language: Language) -> StageRecord:
    sessions = (
        SessionRecord(
            id=session.id,
            name=session.name.in_(language),
            summary=session.summary.in_(language),
            minutes=session.minutes,
            after=session.after or stage.modules[-1],
        )
        for session in stage.sessions
    )
    return StageRecord(
        id=stage.id,
        name=stage.name.in_(language),
        summary=stage.summary.in_(language),
        sessions=tuple(sessions),
    )
