"""Modules, programmes and other things in a list, with what they are in a few words."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.curriculum.module import Module

from .frame import Link, Scene


@dataclass(frozen=True, slots=True)
class Card:
    """A module or pathway in a list."""

    link: Link
    summary: str
    facts: tuple[str, ...]


def module_card(scene: Scene, module: Module) -> Card:
    """A module in a list."""
    front, facts = module.edition(scene.language).front.value, module.facts.value
    minutes = scene.duration(facts.minutes.total)
    kind = scene.words[f"format.{facts.format}"]
    return Card(scene.module_link(module.id), front.summary, (minutes, kind))


def pathway_card(scene: Scene, pathway_id: str) -> Card:
    """A programme in a list."""
    pathway = scene.plan.curriculum.pathways[pathway_id].value
    minutes = scene.plan.paths[scene.language, f"pathways/{pathway_id}"].minutes
    count = scene.words["count.modules"].replace("{n}", str(len(pathway.modules)))
    facts = (scene.duration(minutes), count)
    return Card(scene.pathway_link(pathway_id), pathway.summary.in_(scene.language), facts)
