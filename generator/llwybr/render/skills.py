"""A skill, a standard's point or a goal: the modules that teach it, and who needs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.framework import Framework, Skill
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Module

from .frame import Frame, Label, Link, Scene, frame, section_trail
from .matrix import dots
from .ordering import alphabetical


@dataclass(frozen=True, slots=True)
class ServingModule:
    """A module that serves a skill.

    `href` is empty where it has no page in this language; its title is then in the other one, and
    `note` says so. `other_title` is the title in the other language where there is one.
    """

    title: Label
    href: str
    other_title: Label | None
    note: str
    duration: str
    level: Label | None = None


@dataclass(frozen=True, slots=True)
class TaughtLevel:
    """A level of the skill, or the whole of a skill without levels, with what teaches it."""

    name: Label | None
    dots: str
    modules: tuple[ServingModule, ...]


@dataclass(frozen=True, slots=True)
class NeedLine:
    """Role levels that need a skill at one level."""

    level: Label | None
    roles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SkillView:
    """A skill, a standard's point or a goal. `codes` are what it is called elsewhere."""

    frame: Frame
    name: Label
    other_name: Label | None
    framework: Link
    version: str
    number: str
    area: Label | None
    levels: tuple[Label, ...]
    has_levels: bool
    codes: str
    taught: tuple[TaughtLevel, ...]
    supports: tuple[ServingModule, ...]
    needs: tuple[NeedLine, ...]
    has_gaps: bool

    @property
    def untaught(self) -> tuple[TaughtLevel, ...]:
        """The levels that no module teaches, which stand together."""
        return tuple(level for level in self.taught if level.name and not level.modules)


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
    taught = tuple(_taught(scene, framework, skill, reference))
    return SkillView(
        frame=frame(scene, name.text, lead, trail),
        name=name,
        other_name=scene.other_label(skill.name),
        framework=scene.link(f"frameworks/{framework_id}", scene.label(framework.name)),
        version=framework.version,
        number=number(skill),
        area=next((scene.label(a.name) for a in framework.areas if a.id == skill.area), None),
        levels=_level_labels(scene, framework, skill),
        has_levels=bool(framework.levels),
        codes="; ".join(f"{i.upper()}: {', '.join(codes)}" for i, codes in skill.codes.items()),
        taught=taught,
        supports=tuple(_supports(scene, reference)),
        needs=tuple(_needs(scene, framework, reference)),
        has_gaps=any(not any(m.href for m in level.modules) for level in taught),
    )


def number(skill: Skill) -> str:
    """The number of a standard's point, which is its id; nothing for other skills."""
    return skill.id if skill.id.isdigit() else ""


def _level_labels(scene: Scene, framework: Framework, skill: Skill) -> tuple[Label, ...]:
    names = (framework.level_name(level_id) for level_id in framework.levels_of(skill))
    return tuple(scene.label(name) for name in names if name)


def _taught(
    scene: Scene, framework: Framework, skill: Skill, reference: str
) -> Iterator[TaughtLevel]:
    """Each level that is defined, from the first; one without a name where none is."""
    found: dict[str | None, list[ServingModule]] = {}
    for each in scene.plan.services.get(reference, ()):
        if each.alignment.relation == "teaches":
            found.setdefault(each.alignment.level, []).append(_module(scene, each.module))
    levels: tuple[str | None, ...] = framework.levels_of(skill) or (None,)
    for level_id in levels:
        yield TaughtLevel(
            name=scene.level_label(Need(reference, level_id)),
            dots=dots(framework.rank(level_id), len(framework.levels)) if level_id else "",
            modules=_by_title(scene, found.get(level_id, ())),
        )


def _supports(scene: Scene, reference: str) -> tuple[ServingModule, ...]:
    found = [
        _module(scene, each.module, scene.level_label(each.alignment.need))
        for each in scene.plan.services.get(reference, ())
        if each.alignment.relation == "supports"
    ]
    return _by_title(scene, found)


def _module(scene: Scene, module: Module, level: Label | None = None) -> ServingModule:
    key, words = f"modules/{module.id}", scene.words
    own, other = (_title(module, each) for each in (scene.language, scene.language.other))
    only_here = words["skill.only.here"] if other is None else ""
    return ServingModule(
        title=own or other or Label(module.id),
        href=scene.href(key) if (scene.language, key) in scene.plan.pages else "",
        other_title=other if own else None,
        note=only_here if own else words["skill.only.other"],
        duration=scene.duration(module.facts.value.minutes.total),
        level=level,
    )


def _title(module: Module, language: Language) -> Label | None:
    """A module's title in a language, marked as being in it; None where it has no text in it."""
    edition = module.editions.get(language)
    return Label(edition.front.value.title, lang=language.value) if edition else None


def _by_title(scene: Scene, modules: Iterable[ServingModule]) -> tuple[ServingModule, ...]:
    """By title; those without a page in this language come last."""
    ordered = alphabetical(modules, lambda module: module.title.text, scene.language)
    return tuple(sorted(ordered, key=lambda module: not module.href))


def _needs(scene: Scene, framework: Framework, reference: str) -> Iterator[NeedLine]:
    found: dict[str | None, list[Link]] = {}
    for each in scene.plan.demands.get(reference, ()):
        found.setdefault(each.need.level, []).append(scene.place_link(each.place))
    for level_id in sorted(found, key=framework.rank):
        links = alphabetical(found[level_id], lambda link: link.label.text, scene.language)
        yield NeedLine(scene.level_label(Need(reference, level_id)), tuple(links))
