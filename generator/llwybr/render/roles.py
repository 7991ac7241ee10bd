"""Roles and the list of roles."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from llwybr.curriculum.framework import Framework
from llwybr.curriculum.role import Role

from .cards import Card, module_card
from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .ladder import Gap, LevelLine, Move, gaps, level_lines, moves
from .matrix import Matrix, matrix_view
from .ordering import alphabetical
from .paths import PathView, path_parts, path_view
from .provenance import Provenance, family_link, provenance


@dataclass(frozen=True, slots=True)
class RelatedRole:
    """A role that needs much the same skills, and how many it shares."""

    role: Link
    shared: str


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role: its ladder, or its path where it has none. `parts` lead to the headings of either.

    `modules` are meant for the role; those that its path shows are not shown again.
    """

    frame: Frame
    name: Label
    other_name: Label | None
    lead: str
    provenance: Provenance | None
    parts: tuple[Link, ...]
    levels: tuple[LevelLine, ...]
    matrix: Matrix | None
    moves: tuple[Move, ...]
    gaps: tuple[Gap, ...]
    path: PathView | None
    related: tuple[RelatedRole, ...]
    modules_title: str
    modules: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """A role in the list. `size` counts its levels, or its skills where it has no ladder."""

    role: Link
    size: str


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """A family of roles, or the roles of this curriculum, which are shown as cards."""

    name: Label
    anchor: str
    lead: str = ""
    cards: tuple[Card, ...] = ()
    roles: tuple[RoleEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleSection:
    """A framework's families, or, without a title, one group that stands by itself.

    `level` is that of the groups' headings.
    """

    title: Link | None
    lead: str
    level: int
    groups: tuple[RoleGroup, ...]


@dataclass(frozen=True, slots=True)
class RoleListView:
    """All roles. `parts` lead to the groups."""

    frame: Frame
    lead: str
    parts: tuple[Link, ...]
    sections: tuple[RoleSection, ...]


def role_view(scene: Scene) -> RoleView:
    """A role's page."""
    role_id = scene.page.ids[0]
    role = scene.plan.curriculum.roles[role_id].value
    name = scene.label(role.name)
    summary = role.summary.in_(scene.language) if role.summary else ""
    description = summary or scene.words["role.lead"].replace("{name}", name.text)
    path = scene.plan.paths.get((scene.language, scene.page.key))
    shown = {step.module for step in path.steps} if path else set[str]()
    view = RoleView(
        frame=frame(scene, name.text, description, section_trail(scene, "roles/index")),
        name=name,
        other_name=scene.other_label(role.name),
        lead=summary or _plain_facts(scene, role),
        provenance=provenance(scene, role),
        parts=(),
        levels=level_lines(scene, role_id),
        matrix=matrix_view(scene, role_id) if role.levels else None,
        moves=moves(scene, role_id),
        gaps=gaps(scene, role_id),
        path=path_view(scene, path) if path else None,
        related=_related(scene, role_id),
        modules_title=scene.words["role.meant.others"] if shown else scene.words["role.meant"],
        modules=_meant_for(scene, role_id, shown),
    )
    return replace(view, parts=tuple(_parts(scene, view)))


def role_list(scene: Scene) -> RoleListView:
    """Every role: those of this curriculum first, then each framework's families."""
    title, lead = section_title(scene, "roles/index"), scene.words["roles.lead"]
    sections = tuple(section for section in _sections(scene) if section.groups)
    parts = tuple(
        Link(group.name, f"#{group.anchor}") for section in sections for group in section.groups
    )
    return RoleListView(frame(scene, title, lead, ()), lead, parts, sections)


def _parts(scene: Scene, view: RoleView) -> Iterator[Link]:
    """What a page has below its first screen; nothing where it has neither ladder nor path."""
    words, of_path = scene.words, path_parts(scene, view.path) if view.path else ()
    if not view.levels and not of_path:
        return
    yield from of_path
    parts = (
        ("levels", words["role.levels"], view.levels),
        ("skills", words["matrix.title"], view.matrix),
        ("moves", words["role.moves"], view.moves),
        ("gaps", words["role.uncovered"], view.gaps),
        ("related", words["role.related"], view.related),
        ("modules", view.modules_title, view.modules),
    )
    for anchor, heading, content in parts:
        if content:
            yield Link(Label(heading), f"#{anchor}")


def _plain_facts(scene: Scene, role: Role) -> str:
    """What can be said of a role that nobody has summed up."""
    words, family = scene.words, family_link(scene, role)
    about = ""
    # An English name is not put into a Welsh sentence; the facts below name the family too.
    if family and not family.label.is_missing:
        about = words["role.about.family"].replace("{family}", family.label.text)
    levels = words["count.levels"].replace("{n}", str(len(role.levels))) + "."
    needed = {r.skill for level in role.levels for r in level.requires}
    needed.update(r.skill for r in role.requires)
    skills = words["count.skills"].replace("{n}", str(len(needed))) + "."
    counts = [levels] * bool(role.levels) + [skills]
    # No line ends between a label and its number.
    return " ".join([about] * bool(about) + [each.replace(" ", "\u00a0") for each in counts])


def _related(scene: Scene, role_id: str) -> tuple[RelatedRole, ...]:
    shared = scene.words["count.shared"]
    return tuple(
        RelatedRole(scene.role_link(each.role), shared.replace("{n}", str(each.shared)))
        for each in scene.plan.related[role_id]
    )


def _meant_for(scene: Scene, role_id: str, shown: Collection[str]) -> tuple[Card, ...]:
    modules = scene.plan.curriculum.available(scene.language)
    others = [module for module_id, module in modules.items() if module_id not in shown]
    cards = [module_card(scene, m) for m in others if role_id in m.facts.value.audience]
    return tuple(alphabetical(cards, lambda card: card.link.label.text, scene.language))


def _sections(scene: Scene) -> Iterator[RoleSection]:
    roles = {i: entry.value for i, entry in scene.plan.curriculum.roles.items()}
    own = {i: role for i, role in roles.items() if role.framework is None}
    yield _section(_local(scene, own))
    for framework_id, entry in scene.plan.curriculum.frameworks.items():
        framework = entry.value
        title = scene.link(f"frameworks/{framework_id}", scene.label(framework.name))
        groups = tuple(_families(scene, framework_id, framework, roles))
        yield RoleSection(title, framework.summary.in_(scene.language), 3, groups)
    rest = {i: role for i, role in roles.items() if role.framework and not role.family}
    yield _section(_group(scene, Label(scene.words["group.other"]), "other", rest))


def _section(group: RoleGroup) -> RoleSection:
    """A group by itself; no group where it holds no role."""
    return RoleSection(None, "", 2, (group,) if group.cards or group.roles else ())


def _local(scene: Scene, roles: Mapping[str, Role]) -> RoleGroup:
    cards = []
    for role_id, role in roles.items():
        summary = role.summary.in_(scene.language) if role.summary else ""
        cards.append(Card(scene.role_link(role_id), summary, (_size(scene, role),)))
    words = scene.words
    ordered = alphabetical(cards, lambda card: card.link.label.text, scene.language)
    return RoleGroup(
        Label(words["roles.local"]), "local", words["roles.local.lead"], cards=tuple(ordered)
    )


def _families(
    scene: Scene, framework_id: str, framework: Framework, roles: Mapping[str, Role]
) -> Iterator[RoleGroup]:
    for family in framework.families:
        wanted = (framework_id, family.id)
        members = {i: r for i, r in roles.items() if (r.framework, r.family) == wanted}
        if members:
            yield _group(scene, scene.label(family.name), family.id, members)


def _group(scene: Scene, name: Label, anchor: str, roles: Mapping[str, Role]) -> RoleGroup:
    entries = [RoleEntry(scene.role_link(i), _size(scene, role)) for i, role in roles.items()]
    ordered = alphabetical(entries, lambda entry: entry.role.label.text, scene.language)
    return RoleGroup(name, anchor, roles=tuple(ordered))


def _size(scene: Scene, role: Role) -> str:
    if role.levels:
        return scene.words["count.levels"].replace("{n}", str(len(role.levels)))
    return scene.words["count.skills"].replace("{n}", str(len({r.skill for r in role.requires})))
