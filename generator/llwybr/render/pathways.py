"""Programmes put together by hand, and their list."""

from __future__ import annotations

from dataclasses import dataclass

from .frame import Frame, Link, Scene, frame, section_title, section_trail
from .modules import ListView, pathway_card
from .paths import StageView, stage_views


@dataclass(frozen=True, slots=True)
class PathwayView:
    """A programme."""

    frame: Frame
    summary: str
    purpose: str
    duration: str
    audience: tuple[Link, ...]
    stages: tuple[StageView, ...]


def pathway_view(scene: Scene) -> PathwayView:
    """A programme with its stages and steps."""
    curriculum = scene.plan.curriculum
    pathway = curriculum.pathways[scene.page.ids[0]].value
    name, summary = pathway.name.in_(scene.language), pathway.summary.in_(scene.language)
    return PathwayView(
        frame=frame(scene, name, summary, section_trail(scene, "pathways/index")),
        summary=summary,
        purpose=pathway.purpose.in_(scene.language),
        duration=scene.duration(curriculum.minutes_of(pathway)),
        audience=tuple(scene.role_link(i) for i in pathway.audience),
        stages=stage_views(scene, pathway.stages),
    )


def pathway_list(scene: Scene) -> ListView:
    """Every published programme, by id."""
    title, lead = section_title(scene, "pathways/index"), scene.words["pathways.lead"]
    cards = tuple(pathway_card(scene, i) for i in scene.plan.curriculum.published_pathways())
    return ListView(frame(scene, title, lead, ()), lead, cards)
