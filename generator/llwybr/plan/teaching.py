"""What the modules of one language teach, and what each of them needs first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Module


@dataclass(frozen=True, slots=True)
class Teaching:
    """The modules that can stand on a path in one language.

    A module can where it and all its prerequisites, and theirs, are published in the language and
    go round in no circle. `minutes`, `prerequisites` and what is `taught` are by module id;
    `teachers` are ids of modules, sorted, by the skill and level that they teach.
    """

    curriculum: Curriculum
    language: Language
    minutes: Mapping[str, int]
    prerequisites: Mapping[str, tuple[str, ...]]
    taught: Mapping[str, tuple[Need, ...]]
    teachers: Mapping[Need, tuple[str, ...]]

    def rank(self, need: Need) -> int:
        """How high a level stands among its framework's, from 1; 0 where there is none."""
        return self.curriculum.rank(need)

    def is_like(self, other: Teaching) -> bool:
        """Whether the modules of the other language teach the same, so that paths are the same."""
        return (self.taught, self.prerequisites, self.minutes) == (
            *(other.taught, other.prerequisites, other.minutes),
        )


def teaching(curriculum: Curriculum, language: Language) -> Teaching:
    """The modules of `curriculum` that can stand on a path in `language`."""
    available = curriculum.available(language)
    usable = [available[i] for i in _usable(available)]
    taught = {m.id: tuple(dict.fromkeys(m.facts.value.taught)) for m in usable}
    teachers: dict[Need, list[str]] = {}
    for module_id, needs in taught.items():
        for need in needs:
            teachers.setdefault(need, []).append(module_id)
    return Teaching(
        curriculum,
        language,
        {m.id: m.facts.value.minutes.total for m in usable},
        {m.id: tuple(dict.fromkeys(m.facts.value.prerequisites)) for m in usable},
        taught,
        {need: tuple(ids) for need, ids in teachers.items()},
    )


def _usable(available: Mapping[str, Module]) -> list[str]:
    """Ids, sorted, of the modules whose prerequisites can all be taken before them."""
    missing = {i: set(m.facts.value.prerequisites) for i, m in available.items()}
    followers: dict[str, list[str]] = {}
    for module_id, needed in missing.items():
        for each in needed:
            followers.setdefault(each, []).append(module_id)
    ready = [module_id for module_id, needed in missing.items() if not needed]
    usable = []
    while ready:
        module_id = ready.pop()
        usable.append(module_id)
        for follower in followers.get(module_id, ()):
            missing[follower].discard(module_id)
            if not missing[follower]:
                ready.append(follower)
    return sorted(usable)
