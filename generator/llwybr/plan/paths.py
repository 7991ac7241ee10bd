"""Learning paths: from what a role level requires to the modules that teach it.

For each required skill the cheapest module at each level up to the required one is taken, lowest
level first; prerequisites are added and put before what needs them. What no module teaches at the
required level is uncovered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Module
from llwybr.curriculum.role import Requirement, Role


@dataclass(frozen=True, slots=True)
class Step:
    """One module on a path.

    `teaches` are the skills, with levels, for which it is on the path; `before` are modules
    further on that have it as a prerequisite. One of the two is never empty.
    """

    module: str
    minutes: int
    teaches: tuple[Need, ...]
    before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LearningPath:
    """A path in one language. `level` is None for a role without a ladder."""

    role: str
    level: str | None
    language: Language
    required: tuple[Need, ...]
    steps: tuple[Step, ...]
    uncovered: tuple[Need, ...]

    @property
    def minutes(self) -> int:
        """How long the whole path takes, in minutes."""
        return sum(step.minutes for step in self.steps)


def requirements(role: Role, level_id: str | None) -> tuple[Requirement, ...]:
    """What a role, or one of its levels, requires. KeyError for a level that it does not have."""
    if level_id is None:
        return role.requires
    level = role.level(level_id)
    if level is None:
        raise KeyError(level_id)
    return level.requires


def plan_path(
    curriculum: Curriculum,
    role_id: str,
    level_id: str | None,
    language: Language,
    have: Iterable[Need] = (),
) -> LearningPath:
    """The path for a role level, leaving out what the learner has already.

    Raises KeyError for a role or level that does not exist.
    """
    held = _ranks(curriculum, have)
    needs = sorted({r.need for r in requirements(curriculum.roles[role_id].value, level_id)})
    needs = [need for need in needs if not _is_held(curriculum, need, held)]
    available = curriculum.available(language)
    chosen: dict[str, set[Need]] = {}
    uncovered: list[Need] = []
    for need in needs:
        taught = list(_climb(curriculum, need, available, held, chosen))
        for module_id, step in taught:
            chosen.setdefault(module_id, set()).add(step)
        if not any(step == need for _, step in taught):
            uncovered.append(need)
    steps = tuple(_steps(chosen, available))
    return LearningPath(role_id, level_id, language, tuple(needs), steps, tuple(uncovered))


def _ranks(curriculum: Curriculum, have: Iterable[Need]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for need in have:
        rank = curriculum.frameworks[split_ref(need.skill)[0]].value.rank(need.level)
        ranks[need.skill] = max(rank, ranks.get(need.skill, 0))
    return ranks


def _is_held(curriculum: Curriculum, need: Need, held: Mapping[str, int]) -> bool:
    if need.skill not in held:
        return False
    return (
        curriculum.frameworks[split_ref(need.skill)[0]].value.rank(need.level) <= held[need.skill]
    )


def _climb(
    curriculum: Curriculum,
    need: Need,
    available: Mapping[str, Module],
    held: Mapping[str, int],
    chosen: Mapping[str, object],
) -> Iterator[tuple[str, Need]]:
    """A module for each level of a skill, from the lowest not yet held to the one needed."""
    for step in _rungs(curriculum, need, held):
        teachers = [i for i, module in available.items() if step in module.facts.value.taught]
        if teachers:
            yield min(teachers, key=lambda i: (i not in chosen, _minutes(available[i]), i)), step


def _rungs(curriculum: Curriculum, need: Need, held: Mapping[str, int]) -> Iterator[Need]:
    found = curriculum.skill(need.skill)
    if need.level is None or found is None:
        yield need
        return
    framework, _ = found
    for level in framework.levels:
        if held.get(need.skill, 0) < framework.rank(level.id) <= framework.rank(need.level):
            yield Need(need.skill, level.id)


def _minutes(module: Module) -> int:
    return module.facts.value.minutes.total


def _steps(chosen: Mapping[str, set[Need]], available: Mapping[str, Module]) -> Iterator[Step]:
    order: list[str] = []
    for module_id in chosen:
        _place(module_id, available, order)
    for module_id in order:
        before = [i for i in order if module_id in available[i].facts.value.prerequisites]
        yield Step(
            module_id,
            _minutes(available[module_id]),
            tuple(sorted(chosen.get(module_id, ()))),
            tuple(before),
        )


def _place(module_id: str, available: Mapping[str, Module], order: list[str]) -> None:
    """Put a module into the order, after its prerequisites; a cycle among them is cut."""
    placed = set(order)
    waiting = [(module_id, False)]
    met: set[str] = set()
    while waiting:
        here, is_ready = waiting.pop()
        if is_ready:
            order.append(here)
        elif here not in met and here not in placed and here in available:
            met.add(here)
            waiting.append((here, True))
            needed = available[here].facts.value.prerequisites
            waiting.extend((each, False) for each in reversed(needed))
