"""Programmes put together by hand, and their list."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.export.linked import linked_pathway

from .cards import Card, pathway_card
from .frame import Frame, Link, Scene, frame, section_title, section_trail
from .paths import PathView, path_view


@dataclass(frozen=True, slots=True)
class PathwayView:
    """A programme. `linked` is its JSON-LD, ready to stand in the page."""

    frame: Frame
    summary: str
    purpose: str
    audience: tuple[Link, ...]
    path: PathView
    linked: str


@dataclass(frozen=True, slots=True)
class PathwayListView:
    """Every programme, after a sentence on what they are."""

    frame: Frame
    lead: str
    cards: tuple[Card, ...]


def pathway_view(scene: Scene) -> PathwayView:
    """A programme with its stages and steps."""
    pathway = scene.plan.curriculum.pathways[scene.page.ids[0]].value
    name, summary = pathway.name.in_(scene.language), pathway.summary.in_(scene.language)
    return PathwayView(
        frame=frame(scene, name, summary, section_trail(scene, "pathways/index")),
        summary=summary,
        purpose=pathway.purpose.in_(scene.language),
        audience=tuple(scene.role_link(i) for i in pathway.audience),
        path=path_view(scene, scene.plan.paths[scene.language, scene.page.key]),
        linked=linked_pathway(scene.plan, scene.page),
    )


def pathway_list(scene: Scene) -> PathwayListView:
    """Every published programme, by id."""
    title, lead = section_title(scene, "pathways/index"), scene.words["pathways.lead"]
    cards = tuple(pathway_card(scene, i) for i in scene.plan.curriculum.published_pathways())
    return PathwayListView(frame(scene, title, lead, ()), lead, cards)
