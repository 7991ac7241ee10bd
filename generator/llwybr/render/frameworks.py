"""Frameworks, their skills and the list of frameworks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from llwybr.curriculum.framework import Framework, Skill
from llwybr.curriculum.identifiers import Need

from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .modules import Card
from .ordering import alphabetical, first_letter
from .values import long_date


@dataclass(frozen=True, slots=True)
class SkillEntry:
    """A skill in a framework's list. `modules` counts those that teach it."""

    number: str
    skill: Link
    modules: int


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Skills under one area, or under one letter."""

    name: Label
    anchor: str
    skills: tuple[SkillEntry, ...]


@dataclass(frozen=True, slots=True)
class FrameworkView:
    """A framework."""

    frame: Frame
    name: Label
    other_name: Label
    summary: str
    version: str
    publisher: Label
    source: Link
    read_on: str
    note: str
    licence: str
    groups: tuple[SkillGroup, ...]
    heading: str


@dataclass(frozen=True, slots=True)
class FrameworkListView:
    """All frameworks."""

    frame: Frame
    lead: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class TeachingLine:
    """A module that serves a skill."""

    module: Link
    level: Label | None
    relation: str
    duration: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """Role levels that need a skill at one level."""

    level: Label | None
    roles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SkillView:
    """A skill, a standard's point or a goal."""

    frame: Frame
    name: Label
    other_name: Label
    framework: Link
    number: str
    area: Label | None
    levels: tuple[Label, ...]
    has_levels: bool
    modules: tuple[TeachingLine, ...]
    needs: tuple[NeedLine, ...]


def framework_list(scene: Scene) -> FrameworkListView:
    """Every framework."""
    title, lead = section_title(scene, "frameworks/index"), scene.words["frameworks.lead"]
    cards = []
    for framework_id, entry in scene.plan.curriculum.frameworks.items():
        framework = entry.value
        link = scene.link(f"frameworks/{framework_id}", scene.label(framework.name))
        count = scene.words[f"count.{framework.kind}"].replace("{n}", str(len(framework.skills)))
        cards.append(Card(link, framework.summary.in_(scene.language), (count,)))
    ordered = alphabetical(cards, lambda card: card.link.label.text, scene.language)
    return FrameworkListView(frame(scene, title, lead, ()), lead, tuple(ordered))


def framework_view(scene: Scene) -> FrameworkView:
    """A framework's page."""
    framework_id = scene.page.ids[0]
    framework = scene.plan.curriculum.frameworks[framework_id].value
    summary = framework.summary.in_(scene.language)
    name = scene.label(framework.name)
    source = framework.source
    licence = framework.licence
    return FrameworkView(
        frame=frame(scene, name.text, summary, section_trail(scene, "frameworks/index")),
        name=name,
        other_name=scene.other_label(framework.name),
        summary=summary,
        version=framework.version,
        publisher=scene.label(source.publisher),
        source=Link(Label(source.url.in_(scene.language)), source.url.in_(scene.language)),
        read_on=long_date(source.read_on, scene.language),
        note=source.note.in_(scene.language) if source.note else "",
        licence=scene.words["licence.facts"] if licence == "facts only" else licence,
        groups=tuple(_groups(scene, framework_id, framework)),
        heading=scene.words[f"framework.{framework.kind}"],
    )


def skill_view(scene: Scene) -> SkillView:
    """A skill's page."""
    framework_id, skill_id = scene.page.ids
    reference = f"{framework_id}:{skill_id}"
    found = scene.plan.curriculum.skill(reference)
    if found is None:
        raise KeyError(reference)
    framework, skill = found
    name = scene.label(skill.name)
    above = scene.link(
        f"frameworks/{framework_id}", Label(framework.short_name.in_(scene.language))
    )
    lead = scene.words["skill.lead"].replace("{name}", name.text)
    trail = (*section_trail(scene, "frameworks/index"), above)
    return SkillView(
        frame=frame(scene, name.text, lead, trail),
        name=name,
        other_name=scene.other_label(skill.name),
        framework=scene.link(f"frameworks/{framework_id}", scene.label(framework.name)),
        number=_number(skill),
        area=next((scene.label(a.name) for a in framework.areas if a.id == skill.area), None),
        levels=_level_labels(scene, framework, skill),
        has_levels=bool(framework.levels),
        modules=tuple(_teaching(scene, reference)),
        needs=tuple(_needs(scene, framework, reference)),
    )


def _groups(scene: Scene, framework_id: str, framework: Framework) -> Iterable[SkillGroup]:
    if framework.areas:
        for area in framework.areas:
            members = [skill for skill in framework.skills if skill.area == area.id]
            entries = tuple(_entry(scene, framework_id, skill) for skill in members)
            yield SkillGroup(scene.label(area.name), area.id, entries)
        rest = tuple(_entry(scene, framework_id, s) for s in framework.skills if s.area is None)
        if rest:
            yield SkillGroup(Label(scene.words["group.other"]), "other", rest)
        return
    entries_by_letter: dict[str, list[SkillEntry]] = {}
    entries = tuple(_entry(scene, framework_id, skill) for skill in framework.skills)
    for entry in alphabetical(entries, lambda e: e.skill.label.text, scene.language):
        letter = first_letter(entry.skill.label.text, scene.language)
        entries_by_letter.setdefault(letter, []).append(entry)
    for letter, members_here in entries_by_letter.items():
        yield SkillGroup(Label(letter), letter.lower(), tuple(members_here))


def _entry(scene: Scene, framework_id: str, skill: Skill) -> SkillEntry:
    reference = f"{framework_id}:{skill.id}"
    teachers = [
        module
        for module in scene.plan.curriculum.available(scene.language).values()
        if any(need.skill == reference for need in module.facts.value.taught)
    ]
    return SkillEntry(_number(skill), scene.skill_link(reference), len(teachers))


def _number(skill: Skill) -> str:
    """The number of a standard's point, which is its id; nothing for other skills."""
    return skill.id if skill.id.isdigit() else ""


def _level_labels(scene: Scene, framework: Framework, skill: Skill) -> tuple[Label, ...]:
    names = (framework.level_name(level_id) for level_id in framework.levels_of(skill))
    return tuple(scene.label(name) for name in names if name)


def _teaching(scene: Scene, reference: str) -> Iterable[TeachingLine]:
    for module in scene.plan.curriculum.available(scene.language).values():
        for alignment in module.facts.value.alignments:
            if alignment.skill == reference:
                yield TeachingLine(
                    scene.module_link(module.id),
                    scene.level_label(alignment.need),
                    scene.words[f"relation.{alignment.relation}"],
                    scene.duration(module.facts.value.minutes.total),
                )


def _needs(scene: Scene, framework: Framework, reference: str) -> Iterable[NeedLine]:
    found: dict[str | None, list[Link]] = {}
    for role_id, entry in scene.plan.curriculum.roles.items():
        for requirement in entry.value.requires:
            if requirement.skill == reference:
                found.setdefault(requirement.level, []).append(scene.role_link(role_id))
        for level in entry.value.levels:
            for requirement in level.requires:
                if requirement.skill == reference:
                    link = scene.link(f"roles/{role_id}/{level.id}", scene.label(level.name))
                    found.setdefault(requirement.level, []).append(link)
    for level_id in sorted(found, key=framework.rank):
        links = alphabetical(found[level_id], lambda link: link.label.text, scene.language)
        yield NeedLine(scene.level_label(Need(reference, level_id)), tuple(links))
