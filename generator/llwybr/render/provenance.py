"""Where a role comes from: the framework that defines it, as it was read, and its family."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.curriculum.role import Role

from .frame import Link, Scene
from .frameworks import licence_of
from .values import long_date


@dataclass(frozen=True, slots=True)
class Provenance:
    """The framework that defines a role, as it was read. The family leads to its other roles."""

    framework: Link
    family: Link | None
    version: str
    read_on: str
    licence: str


def provenance(scene: Scene, role: Role) -> Provenance | None:
    """The framework of a role; None for a role of our own."""
    if role.framework is None:
        return None
    framework = scene.plan.curriculum.frameworks[role.framework].value
    return Provenance(
        framework=scene.link(f"frameworks/{role.framework}", scene.label(framework.name)),
        family=family_link(scene, role),
        version=role.framework_version or framework.version,
        read_on=long_date(framework.source.read_on, scene.language),
        licence=licence_of(scene, framework),
    )


def family_link(scene: Scene, role: Role) -> Link | None:
    """The roles of the same family, in the list of roles."""
    if role.framework is None:
        return None
    families = scene.plan.curriculum.frameworks[role.framework].value.families
    href = scene.href("roles/index")
    found = (Link(scene.label(f.name), f"{href}#{f.id}") for f in families if f.id == role.family)
    return next(found, None)
