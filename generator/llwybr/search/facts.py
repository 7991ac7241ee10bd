"""The facts by which results are filtered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from llwybr.curriculum.framework import Framework, Skill
from llwybr.curriculum.identifiers import split_ref
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Module
from llwybr.curriculum.role import Role
from llwybr.plan.serving import Demand
from llwybr.plan.site import SitePlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page is about: ids of roles, levels of skill and frameworks; how long it takes."""

    role: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    framework: tuple[str, ...] = ()
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles on whose paths each module is, by its id."""

    by_module: Mapping[str, frozenset[str]]

    @staticmethod
    def on_paths(plan: SitePlan, language: Language) -> Roles:
        """Those of one language."""
        found: dict[str, set[str]] = {}
        for (spoken, _), path in plan.paths.items():
            if spoken is language and path.place:
                for step in path.steps:
                    found.setdefault(step.module, set()).add(path.place.role)
        return Roles({module: frozenset(roles) for module, roles in found.items()})


def module_facts(module: Module, roles: Roles) -> Facts:
    """A module is for its audience, and for the roles on whose paths it is."""
    facts = module.facts.value
    on_paths = roles.by_module.get(module.id, frozenset())
    return Facts(
        role=_sorted((*facts.audience, *on_paths)),
        level=_sorted(each.level for each in facts.alignments if each.level),
        framework=_sorted(split_ref(each.skill)[0] for each in facts.alignments),
        minutes=facts.minutes.total,
    )


def role_facts(role_id: str, role: Role) -> Facts:
    """A role is about itself."""
    return Facts(role=(role_id,), framework=(role.framework,) if role.framework else ())


def skill_facts(
    framework_id: str, framework: Framework, skill: Skill, demands: Iterable[Demand]
) -> Facts:
    """A skill is for the roles that need it, and has the levels that the framework defines."""
    return Facts(
        role=_sorted(demand.place.role for demand in demands),
        level=_sorted(framework.levels_of(skill)),
        framework=(framework_id,),
    )


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))
