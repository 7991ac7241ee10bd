"""Frameworks with what of them the modules cover, and the list of frameworks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from llwybr.curriculum.framework import FACTS_ONLY, Framework, Skill
from llwybr.plan.serving import Service

from .cards import Card
from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .ordering import alphabetical, by_letter
from .skills import number
from .values import long_date


@dataclass(frozen=True, slots=True)
class SkillEntry:
    """A skill in a framework's list.

    `modules` counts those that teach it, or says that there is none; `dots` stand for its levels,
    full where a module teaches one, and `levels` names those. Where the framework has no levels
    `teaches` and `supports` are the modules themselves.
    """

    number: str
    skill: Link
    modules: str
    dots: str = ""
    levels: tuple[Label, ...] = ()
    teaches: tuple[Link, ...] = ()
    supports: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """Skills under one area, or under one letter."""

    name: Label
    anchor: str
    skills: tuple[SkillEntry, ...]


@dataclass(frozen=True, slots=True)
class FrameworkView:
    """A framework. `totals` say how much of it the modules in this language teach."""

    frame: Frame
    name: Label
    other_name: Label | None
    summary: str
    version: str
    publisher: Label
    source: Link
    read_on: str
    note: str
    licence: str
    heading: str
    lead: str
    totals: tuple[str, ...]
    levels: tuple[Label, ...]
    parts: tuple[Link, ...]
    groups: tuple[SkillGroup, ...]


@dataclass(frozen=True, slots=True)
class FrameworkListView:
    """All frameworks."""

    frame: Frame
    lead: str
    cards: tuple[Card, ...]


def framework_list(scene: Scene) -> FrameworkListView:
    """Every framework."""
    title, lead = section_title(scene, "frameworks/index"), scene.words["frameworks.lead"]
    cards = []
    for framework_id, entry in scene.plan.curriculum.frameworks.items():
        framework = entry.value
        link = scene.link(f"frameworks/{framework_id}", scene.label(framework.name))
        totals = _totals(scene, framework_id, framework)
        cards.append(Card(link, framework.summary.in_(scene.language), totals[:2]))
    ordered = alphabetical(cards, lambda card: card.link.label.text, scene.language)
    return FrameworkListView(frame(scene, title, lead, ()), lead, tuple(ordered))


def framework_view(scene: Scene) -> FrameworkView:
    """A framework's page."""
    framework_id = scene.page.ids[0]
    framework = scene.plan.curriculum.frameworks[framework_id].value
    summary, name = framework.summary.in_(scene.language), scene.label(framework.name)
    source, url = framework.source, framework.source.url.in_(scene.language)
    groups = tuple(_groups(scene, framework_id, framework))
    return FrameworkView(
        frame=frame(scene, name.text, summary, section_trail(scene, "frameworks/index")),
        name=name,
        other_name=scene.other_label(framework.name),
        summary=summary,
        version=framework.version,
        publisher=scene.label(source.publisher),
        source=Link(Label(url), url),
        read_on=long_date(source.read_on, scene.language),
        note=source.note.in_(scene.language) if source.note else "",
        licence=licence_of(scene, framework),
        heading=scene.words[f"framework.{framework.kind}"],
        lead=scene.words["framework.lead.levels" if framework.levels else "framework.lead"],
        totals=_totals(scene, framework_id, framework),
        levels=tuple(scene.label(level.name) for level in framework.levels),
        parts=tuple(Link(group.name, f"#{group.anchor}") for group in groups),
        groups=groups,
    )


def licence_of(scene: Scene, framework: Framework) -> str:
    """The licence of a framework's names, by its name where the site has the same one."""
    if framework.licence == FACTS_ONLY:
        return scene.words["licence.facts"]
    own = scene.plan.organisation.content_licence
    return own.name.in_(scene.language) if framework.licence == own.id else framework.licence


def _services(scene: Scene, reference: str) -> list[Service]:
    """The modules with a text in this language that serve a skill."""
    every = scene.plan.services.get(reference, ())
    return [each for each in every if scene.language in each.module.editions]


def _totals(scene: Scene, framework_id: str, framework: Framework) -> tuple[str, ...]:
    """How many skills there are, and how many of them a module teaches, supports only, or neither.

    Where there are levels only what teaches one counts.
    """
    relations = [
        {each.alignment.relation for each in _services(scene, f"{framework_id}:{skill.id}")}
        for skill in framework.skills
    ]
    taught = sum("teaches" in each for each in relations)
    supported = sum(each == {"supports"} for each in relations) if not framework.levels else 0
    every = len(framework.skills)
    numbers = (
        *((f"count.{framework.kind}", every), ("count.covered", taught)),
        *([("count.supported", supported)] if supported else []),
        ("count.uncovered", every - taught - supported),
    )
    return tuple(scene.words[key].replace("{n}", str(n)) for key, n in numbers)


def _groups(scene: Scene, framework_id: str, framework: Framework) -> Iterator[SkillGroup]:
    entries = [(skill, _entry(scene, framework_id, framework, skill)) for skill in framework.skills]
    if not framework.areas:
        yield from _letters(scene, (entry for _, entry in entries))
        return
    for area in framework.areas:
        members = tuple(entry for skill, entry in entries if skill.area == area.id)
        yield SkillGroup(scene.label(area.name), area.id, members)
    rest = tuple(entry for skill, entry in entries if skill.area is None)
    if rest:
        yield SkillGroup(Label(scene.words["group.other"]), "other", rest)


def _letters(scene: Scene, entries: Iterable[SkillEntry]) -> Iterator[SkillGroup]:
    for letter, here in by_letter(entries, lambda e: e.skill.label.text, scene.language):
        yield SkillGroup(Label(letter), letter.lower(), here)


def _entry(scene: Scene, framework_id: str, framework: Framework, skill: Skill) -> SkillEntry:
    reference = f"{framework_id}:{skill.id}"
    serving = _services(scene, reference)
    teaching = [each for each in serving if each.alignment.relation == "teaches"]
    teachers = dict.fromkeys(each.module.id for each in teaching)
    supporters = dict.fromkeys(e.module.id for e in serving if e.module.id not in teachers)
    count = scene.words["count.modules"].replace("{n}", str(len(teachers)))
    entry = SkillEntry(
        number=number(skill),
        skill=scene.skill_link(reference),
        modules=count if teachers else scene.words["framework.none"],
    )
    if not framework.levels:
        links = _links(scene, teachers), _links(scene, supporters)
        return replace(entry, teaches=links[0], supports=links[1])
    taught = {each.alignment.level for each in teaching}
    defined = framework.levels_of(skill)
    names = (framework.level_name(level_id) for level_id in defined if level_id in taught)
    return replace(
        entry,
        dots="".join("●" if level_id in taught else "○" for level_id in defined),
        levels=tuple(scene.label(name) for name in names if name),
    )


def _links(scene: Scene, module_ids: Iterable[str]) -> tuple[Link, ...]:
    links = [scene.module_link(module_id) for module_id in module_ids]
    return tuple(alphabetical(links, lambda link: link.label.text, scene.language))
