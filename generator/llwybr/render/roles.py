"""Roles, their levels and the list of roles by family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.language import Name
from llwybr.curriculum.location import Entry
from llwybr.curriculum.role import Role

from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .modules import Card, module_card
from .ordering import alphabetical
from .paths import PathView, path_view


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """A family of roles."""

    name: Label
    anchor: str
    roles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RoleListView:
    """All roles."""

    frame: Frame
    lead: str
    groups: tuple[RoleGroup, ...]


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level of a role: its page, and what its path comes to."""

    level: Link
    duration: str
    modules: int
    required: int
    uncovered: int


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role: its ladder, or its path where it has none."""

    frame: Frame
    name: Label
    other_name: Label
    summary: str
    framework: Link | None
    family: Label | None
    levels: tuple[LevelLine, ...]
    path: PathView | None
    modules: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class RoleLevelView:
    """One level of a role, with its generated path."""

    frame: Frame
    name: Label
    other_name: Label
    role: Link
    path: PathView
    lower: Link | None
    higher: Link | None


def role_view(scene: Scene) -> RoleView:
    """A role's page."""
    role_id = scene.page.ids[0]
    role = scene.plan.curriculum.roles[role_id].value
    summary = role.summary.in_(scene.language) if role.summary else ""
    name = scene.label(role.name)
    path = scene.plan.paths[scene.language, scene.page.key]
    lead = summary or scene.words["role.lead"].replace("{name}", name.text)
    return RoleView(
        frame=frame(scene, name.text, lead, section_trail(scene, "roles/index")),
        name=name,
        other_name=scene.other_label(role.name),
        summary=summary,
        framework=_framework_link(scene, role),
        family=_family(scene, role),
        levels=tuple(_level_line(scene, role_id, role, n) for n in range(len(role.levels))),
        path=None if role.levels else path_view(scene, path),
        modules=_meant_for(scene, role_id),
    )


def role_level_view(scene: Scene) -> RoleLevelView:
    """A role level's page."""
    role_id, level_id = scene.page.ids
    role = scene.plan.curriculum.roles[role_id].value
    place = [level.id for level in role.levels].index(level_id)
    name = role.levels[place].name
    label = scene.label(name)
    lead = scene.words["role.lead"].replace("{name}", label.text)
    trail = (*section_trail(scene, "roles/index"), scene.role_link(role_id))
    path = scene.plan.paths[scene.language, scene.page.key]
    return RoleLevelView(
        frame=frame(scene, label.text, lead, trail),
        name=label,
        other_name=scene.other_label(name),
        role=scene.role_link(role_id),
        path=path_view(scene, path),
        lower=_level_link(scene, role_id, role, place - 1) if place else None,
        higher=(
            _level_link(scene, role_id, role, place + 1) if place + 1 < len(role.levels) else None
        ),
    )


def role_list(scene: Scene) -> RoleListView:
    """Every role: those of this curriculum first, then each framework's families."""
    title, lead = section_title(scene, "roles/index"), scene.words["roles.lead"]
    roles = scene.plan.curriculum.roles
    local = {i: entry for i, entry in roles.items() if not entry.value.framework}
    groups = [RoleGroup(Label(scene.words["roles.local"]), "local", _links(scene, local))]
    for framework_id, framework in scene.plan.curriculum.frameworks.items():
        for family in framework.value.families:
            members = {
                i: entry
                for i, entry in roles.items()
                if (entry.value.framework, entry.value.family) == (framework_id, family.id)
            }
            groups.append(RoleGroup(scene.label(family.name), family.id, _links(scene, members)))
    rest = {i: e for i, e in roles.items() if e.value.framework and not e.value.family}
    groups.append(RoleGroup(Label(scene.words["group.other"]), "other", _links(scene, rest)))
    kept = tuple(group for group in groups if group.roles)
    return RoleListView(frame(scene, title, lead, ()), lead, kept)


def _links(scene: Scene, roles: Mapping[str, Entry[Role]]) -> tuple[Link, ...]:
    links = [scene.role_link(role_id) for role_id in roles]
    return tuple(alphabetical(links, lambda link: link.label.text, scene.language))


def _framework_link(scene: Scene, role: Role) -> Link | None:
    if role.framework is None:
        return None
    name: Name = scene.plan.curriculum.frameworks[role.framework].value.name
    return scene.link(f"frameworks/{role.framework}", scene.label(name))


def _family(scene: Scene, role: Role) -> Label | None:
    if role.framework is None:
        return None
    families = scene.plan.curriculum.frameworks[role.framework].value.families
    return next((scene.label(f.name) for f in families if f.id == role.family), None)


def _level_link(scene: Scene, role_id: str, role: Role, place: int) -> Link:
    level = role.levels[place]
    return scene.link(f"roles/{role_id}/{level.id}", scene.label(level.name))


def _level_line(scene: Scene, role_id: str, role: Role, place: int) -> LevelLine:
    path = scene.plan.paths[scene.language, f"roles/{role_id}/{role.levels[place].id}"]
    return LevelLine(
        level=_level_link(scene, role_id, role, place),
        duration=scene.duration(path.minutes),
        modules=len(path.steps),
        required=len(path.required),
        uncovered=len(path.uncovered),
    )


def _meant_for(scene: Scene, role_id: str) -> tuple[Card, ...]:
    modules = scene.plan.curriculum.available(scene.language).values()
    cards = [module_card(scene, m) for m in modules if role_id in m.facts.value.audience]
    return tuple(alphabetical(cards, lambda card: card.link.label.text, scene.language))
