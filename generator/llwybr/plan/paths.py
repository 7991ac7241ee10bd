"""Learning paths: from what a role level requires to the modules that teach it.

Every level of a required skill, from the first that the learner lacks up to the required one, is
taught by some module on the path, if any module teaches it; prerequisites are on it too, and all of
it takes as few minutes as possible. What no module teaches at the required level is uncovered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Language
from llwybr.curriculum.passing import Passing
from llwybr.curriculum.pathway import Pathway, Session, Stage
from llwybr.curriculum.role import Requirement, Role

from .choosing import cheapest
from .steps import Step, followers_of, steps
from .teaching import Teaching


@dataclass(frozen=True, slots=True)
class Place(Passing):
    """A role level. `level` is None for a role without a ladder."""

    role: str
    level: str | None = None

    @property
    def key(self) -> str:
        """The key of its page."""
        return "/".join(("roles", self.role, self.level or "")).rstrip("/")


@dataclass(frozen=True, slots=True)
class LearningPath(Passing):
    """A path in one language: worked out for a place, or a programme put together by hand.

    One of `place` and `pathway` (an id) is None. `origin` is the place to move from, if any.
    `required` are the requirements that the learner does not meet yet, and `uncovered` those of
    them that no module teaches. `assumed` are prerequisites left out because the learner knows
    what they teach. `stages` are a programme's parts, with its sessions.
    """

    language: Language
    place: Place | None = None
    origin: Place | None = None
    pathway: str | None = None
    required: tuple[Need, ...] = ()
    steps: tuple[Step, ...] = ()
    uncovered: tuple[Need, ...] = ()
    assumed: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()

    @property
    def key(self) -> str:
        """The key of the page that shows it."""
        return self.place.key if self.place else f"pathways/{self.pathway}"

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Every session of a programme, in order."""
        return tuple(session for stage in self.stages for session in stage.sessions)

    @property
    def minutes(self) -> int:
        """How long the path takes, with its sessions and without optional steps, in minutes."""
        modules = sum(step.minutes for step in self.steps if not step.is_optional)
        return modules + sum(session.minutes for session in self.sessions)

    @property
    def optional_minutes(self) -> int:
        """How much longer it takes with its optional steps, in minutes."""
        return sum(step.minutes for step in self.steps if step.is_optional)


def requirements(role: Role, level_id: str | None) -> tuple[Requirement, ...]:
    """What a role, or one of its levels, requires. KeyError for a level that it does not have."""
    if level_id is None:
        return role.requires
    level = role.level(level_id)
    if level is None:
        raise KeyError(level_id)
    return level.requires


def places(curriculum: Curriculum) -> Iterator[Place]:
    """Every role without a ladder and every level of the others, by role id and up the ladder."""
    for role_id, role in curriculum.roles.items():
        if not role.value.levels:
            yield Place(role_id)
        for level in role.value.levels:
            yield Place(role_id, level.id)


def path_to(
    teaching: Teaching,
    place: Place,
    have: Iterable[Need] = (),
    origin: Place | None = None,
    walked: LearningPath | None = None,
) -> LearningPath:
    """The path to a place for somebody who has some skills, or who comes from another place.

    Somebody who comes from a place has what it requires, and has taken what its own path holds;
    `walked` is that path, where it is known already.
    Raises KeyError for a role or level that does not exist.
    """
    before = needs_of(teaching.curriculum, origin) if origin else ()
    if origin and walked is None:
        walked = path_to(teaching, origin)
    learner = _Learner(teaching, (*have, *before))
    required = tuple(n for n in needs_of(teaching.curriculum, place) if not learner.has(n))
    purposes = {rung: need for need in required for rung in _rungs(teaching, need, learner)}
    taken = {step.module for step in walked.steps} if walked else set()
    groups = [teaching.teachers[rung] for rung in purposes]
    known = taken | learner.known_modules()
    chosen = cheapest(groups, teaching.prerequisites, teaching.minutes, known)
    assumed = {i for each in chosen for i in teaching.prerequisites[each]} - chosen
    return LearningPath(
        teaching.language,
        place,
        origin,
        required=required,
        steps=steps(teaching, chosen, purposes),
        uncovered=tuple(need for need in required if need not in teaching.teachers),
        assumed=tuple(sorted(assumed)),
    )


def path_of(curriculum: Curriculum, pathway_id: str, language: Language) -> LearningPath:
    """A programme as a path: every module is a step and teaches all that it teaches.

    Raises KeyError for a pathway that does not exist.
    """
    pathway = curriculum.pathways[pathway_id].value
    return LearningPath(
        language,
        pathway=pathway_id,
        steps=tuple(_steps_of(curriculum, pathway)),
        stages=pathway.stages,
    )


def needs_of(curriculum: Curriculum, place: Place) -> tuple[Need, ...]:
    """What a place requires, sorted; of two levels of one skill the higher.

    Raises KeyError for a role or level that does not exist.
    """
    needs: dict[str, Need] = {}
    for requirement in requirements(curriculum.roles[place.role].value, place.level):
        need = requirement.need
        before = needs.get(need.skill)
        if before is None or curriculum.rank(before) < curriculum.rank(need):
            needs[need.skill] = need
    return tuple(sorted(needs.values()))


class _Learner:
    """What somebody can do already: each skill up to a level."""

    def __init__(self, teaching: Teaching, have: Iterable[Need]) -> None:
        self._teaching = teaching
        self._ranks: dict[str, int] = {}
        for need in have:
            self._ranks[need.skill] = max(teaching.rank(need), self._ranks.get(need.skill, 0))

    def has(self, need: Need) -> bool:
        """Whether the learner has the skill up to this level."""
        return need.skill in self._ranks and self._teaching.rank(need) <= self._ranks[need.skill]

    def known_modules(self) -> set[str]:
        """The modules all of whose skills the learner has, of those that teach something."""
        taught = self._teaching.taught
        held = {i for need, ids in self._teaching.teachers.items() if self.has(need) for i in ids}
        return {i for i in held if all(self.has(need) for need in taught[i])}


def _rungs(teaching: Teaching, need: Need, learner: _Learner) -> Iterator[Need]:
    """The levels of a skill up to the one needed that the learner lacks and some module teaches."""
    framework = teaching.curriculum.frameworks.get(split_ref(need.skill)[0])
    levels = framework.value.levels if framework and need.level else ()
    climb = [Need(need.skill, level.id) for level in levels]
    for rung in climb[: teaching.rank(need)] or [need]:
        if rung in teaching.teachers and not learner.has(rung):
            yield rung


def _steps_of(curriculum: Curriculum, pathway: Pathway) -> Iterator[Step]:
    facts = {i: curriculum.modules[i].facts.value for i in pathway.modules}
    order = tuple(facts)
    followers = followers_of(order, {i: f.prerequisites for i, f in facts.items()})
    for stage in pathway.stages:
        for module_id in stage.modules:
            yield Step(
                module_id,
                facts[module_id].minutes.total,
                tuple(sorted(set(facts[module_id].taught))),
                tuple(followers[module_id]),
                stage=stage.id,
                is_optional=module_id in stage.optional,
            )
