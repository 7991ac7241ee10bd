"""Modules by topic: what of the standards, goals and skills without levels they teach.

A skill with levels is one step of a career and is found through roles; what has no level is a
subject on which a reader may want a module today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .frame import Label, Link, Scene
from .ordering import alphabetical

_NAMED = 4
"""The most modules that are named below a topic; its own page has more."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with the modules that teach it; `count` says how many, where they are not named."""

    link: Link
    modules: tuple[Link, ...]
    count: str


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """The topics of one framework, in the framework's order."""

    name: Label
    topics: tuple[Topic, ...]


def topic_groups(scene: Scene) -> Iterator[TopicGroup]:
    """The frameworks without levels of which the modules in this language teach something."""
    for framework_id, entry in scene.plan.curriculum.frameworks.items():
        framework = entry.value
        if not framework.levels:
            found = (_topic(scene, f"{framework_id}:{skill.id}") for skill in framework.skills)
            topics = tuple(topic for topic in found if topic)
            if topics:
                yield TopicGroup(scene.label(framework.name), topics)


def _topic(scene: Scene, reference: str) -> Topic | None:
    """A skill as a topic; None where no module in this language teaches it."""
    services = scene.plan.services.get(reference, ())
    teachers = {
        each.module.id
        for each in services
        if each.alignment.relation == "teaches" and scene.language in each.module.editions
    }
    if not teachers:
        return None
    link = scene.skill_link(reference)
    if len(teachers) > _NAMED:
        count = scene.words["count.modules"].replace("{n}", str(len(teachers)))
        return Topic(link, (), count)
    modules = alphabetical(map(scene.module_link, teachers), _name, scene.language)
    return Topic(link, tuple(modules), "")


def _name(link: Link) -> str:
    return link.label.text
