"""What serves each skill, and what needs it: the curriculum read from the side of the skills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.module import Alignment, Module

from .paths import Place, needs_of, places


@dataclass(frozen=True, slots=True)
class Service:
    """A published module, in whatever language it has a text, and what it does for a skill."""

    module: Module
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Demand:
    """A place, and the level up to which it requires a skill."""

    place: Place
    need: Need


def services(curriculum: Curriculum) -> Mapping[str, tuple[Service, ...]]:
    """By skill what serves it, in the order of the modules' ids."""
    found: dict[str, list[Service]] = {}
    for module in curriculum.modules.values():
        for alignment in module.facts.value.alignments if module.is_published else ():
            found.setdefault(alignment.skill, []).append(Service(module, alignment))
    return {skill: tuple(each) for skill, each in found.items()}


def demands(curriculum: Curriculum) -> Mapping[str, tuple[Demand, ...]]:
    """By skill what requires it, by role id and up the ladder."""
    found: dict[str, list[Demand]] = {}
    for place in places(curriculum):
        for need in needs_of(curriculum, place):
            found.setdefault(need.skill, []).append(Demand(place, need))
    return {skill: tuple(each) for skill, each in found.items()}
