"""Every reference from one record to another, with the place where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.location import Entry, KeyPath, Location
from llwybr.curriculum.module import ModuleFacts
from llwybr.curriculum.once import once
from llwybr.curriculum.pathway import Pathway, Stage
from llwybr.curriculum.role import Requirement, Role

from .cycles import cycles


@dataclass(frozen=True, slots=True)
class SkillReference:
    """A skill, with or without a level, as a module or role names it."""

    need: Need
    skill_location: Location
    level_location: Location


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside a file that has an id of its own."""

    kind: str
    id: str
    location: Location


def skill_references(curriculum: Curriculum) -> Iterator[SkillReference]:
    """Skills named by modules' alignments and by roles' requirements."""
    yield from skills_of_modules(curriculum)
    yield from skills_of_roles(curriculum)


@once
def skills_of_modules(curriculum: Curriculum) -> tuple[SkillReference, ...]:
    """Skills named by modules' alignments."""
    return tuple(
        _skill(alignment.need, module.facts, "alignments", n)
        for module in curriculum.modules.values()
        for n, alignment in enumerate(module.facts.value.alignments)
    )


@once
def skills_of_roles(curriculum: Curriculum) -> tuple[SkillReference, ...]:
    """Skills named by roles' requirements."""
    return tuple(each for role in curriculum.roles.values() for each in skills_of_role(role))


def skills_of_role(role: Entry[Role]) -> Iterator[SkillReference]:
    """Skills named by one role's requirements."""
    for requirement, way in requirements(role.value):
        yield _skill(requirement.need, role, *way)


def requirements(role: Role) -> Iterator[tuple[Requirement, KeyPath]]:
    """What a role itself and each of its levels requires, with the way to it in the file."""
    for n, requirement in enumerate(role.requires):
        yield requirement, ("requires", n)
    for n, level in enumerate(role.levels):
        for k, requirement in enumerate(level.requires):
            yield requirement, ("levels", n, "requires", k)


def undefined_levels(
    curriculum: Curriculum, references: Iterable[SkillReference]
) -> Iterator[tuple[SkillReference, tuple[str, ...]]]:
    """References to a level that the framework has, but not for that skill; with those it has."""
    for reference in references:
        found = curriculum.skill(reference.need.skill)
        if found and curriculum.is_undefined(reference.need):
            yield reference, found[0].levels_of(found[1])


def _skill(need: Need, entry: Entry[ModuleFacts] | Entry[Role], *way: str | int) -> SkillReference:
    return SkillReference(need, entry.at(*way, "skill"), entry.at(*way, "level"))


def framework_references(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    """Frameworks named by skill references and by roles."""
    for reference in skill_references(curriculum):
        yield split_ref(reference.need.skill)[0], reference.skill_location
    for role in curriculum.roles.values():
        if role.value.framework:
            yield role.value.framework, role.at("framework")


def module_references(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    """Modules named as prerequisites, as replacements and as steps of pathways."""
    for module in curriculum.modules.values():
        yield from _prerequisites(module.facts)
        yield from _replacement(module.facts)
    for pathway in curriculum.pathways.values():
        yield from steps(pathway)


def published_references(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    """Modules to which something leads readers: a module, an old address or a pathway."""
    circular = {i for circle in replacement_circles(curriculum) for i in circle}
    for module in curriculum.modules.values():
        if module.is_published:
            yield from _prerequisites(module.facts)
        if module.is_retired and module.id not in circular:
            yield from _replacement(module.facts)
    for pathway in curriculum.published_pathways().values():
        yield from steps(pathway)


def replacement_circles(curriculum: Curriculum) -> Iterator[tuple[str, ...]]:
    """Retired modules that take each other's place, or their own."""
    retired = {i: module for i, module in curriculum.modules.items() if module.is_retired}
    after = {i: module.facts.value.replaced_by for i, module in retired.items()}
    return cycles({i: (each,) for i, each in after.items() if each})


def steps(pathway: Entry[Pathway]) -> Iterator[tuple[str, Location]]:
    """The modules of a pathway in their order, over all its stages."""
    for n, stage in enumerate(pathway.value.stages):
        for k, module_id in enumerate(stage.modules):
            yield module_id, pathway.at("stages", n, "modules", k)


def steps_named_again(stage: Stage) -> Iterator[tuple[str, KeyPath]]:
    """The modules of a stage that it says more about, with the way to each inside the stage."""
    for n, module_id in enumerate(stage.optional):
        yield module_id, ("optional", n)
    for n, session in enumerate(stage.sessions):
        if session.after is not None:
            yield session.after, ("sessions", n, "after")


def _prerequisites(facts: Entry[ModuleFacts]) -> Iterator[tuple[str, Location]]:
    for n, prerequisite in enumerate(facts.value.prerequisites):
        yield prerequisite, facts.at("prerequisites", n)


def _replacement(facts: Entry[ModuleFacts]) -> Iterator[tuple[str, Location]]:
    if facts.value.replaced_by:
        yield facts.value.replaced_by, facts.at("replaced_by")


def audiences(curriculum: Curriculum) -> Iterator[tuple[str, Location]]:
    """Roles named as the audience of modules and pathways."""
    for module in curriculum.modules.values():
        for n, role in enumerate(module.facts.value.audience):
            yield role, module.facts.at("audience", n)
    for pathway in curriculum.pathways.values():
        for n, role in enumerate(pathway.value.audience):
            yield role, pathway.at("audience", n)


def parts(curriculum: Curriculum) -> Iterator[Part]:
    """The inner ids of frameworks, roles and pathways, in the order of their files."""
    for framework in curriculum.frameworks.values():
        for kind, ids in _framework_parts(framework.value):
            for n, part_id in enumerate(ids):
                yield Part(kind, part_id, framework.at(kind, n, "id"))
    for role in curriculum.roles.values():
        for n, level in enumerate(role.value.levels):
            yield Part("levels", level.id, role.at("levels", n, "id"))
    for pathway in curriculum.pathways.values():
        for n, stage in enumerate(pathway.value.stages):
            yield Part("stages", stage.id, pathway.at("stages", n, "id"))
            for k, session in enumerate(stage.sessions):
                where = pathway.at("stages", n, "sessions", k, "id")
                yield Part("sessions", session.id, where)


def _framework_parts(framework: Framework) -> Iterator[tuple[str, list[str]]]:
    yield "levels", [level.id for level in framework.levels]
    yield "families", [family.id for family in framework.families]
    yield "areas", [area.id for area in framework.areas]
    yield "skills", [skill.id for skill in framework.skills]
