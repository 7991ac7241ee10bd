"""`llwybr path`: a learning path as text and as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need, nearest, split_ref
from llwybr.curriculum.language import Language
from llwybr.plan.paths import LearningPath, plan_path, requirements

from .messages import say


class NoSuchPath(Exception):
    """A role, level or skill that does not exist; its text says what might be meant."""


def find(
    curriculum: Curriculum,
    wanted: str,
    from_level: str | None,
    have: Iterable[str],
    content: Language,
    language: Language,
) -> LearningPath:
    """The path for `ROLE` or `ROLE/LEVEL`. Raises NoSuchPath, told in `language`."""
    role_id, _, level_id = wanted.partition("/")
    role = curriculum.roles.get(role_id)
    if role is None:
        raise NoSuchPath(_unknown(wanted, curriculum.roles, language))
    levels = {level.id: f"{role_id}/{level.id}" for level in role.value.levels}
    if levels and not level_id:
        near = next(iter(levels.values()))
        hint = say("role.levels", language, near=near)
        raise NoSuchPath(say("role.none", language, role=wanted, near=hint))
    for named in filter(None, (level_id, from_level)):
        if named not in levels:
            raise NoSuchPath(_unknown(f"{role_id}/{named}", levels.values(), language))
    held = [_held(curriculum, each, language) for each in have]
    if from_level:
        held += [r.need for r in requirements(role.value, from_level)]
    return plan_path(curriculum, role_id, level_id or None, content, held)


def as_data(path: LearningPath) -> dict[str, Any]:
    """The path in the form that the command line promises."""
    return {
        "role": path.role,
        "level": path.level,
        "lang": path.language.value,
        "minutes": path.minutes,
        "steps": [
            {
                "module": step.module,
                "minutes": step.minutes,
                "teaches": [_need(need) for need in step.teaches],
                "because": {
                    "teaches": [_need(need) for need in step.teaches],
                    "before": list(step.before),
                },
            }
            for step in path.steps
        ],
        "uncovered": [_need(need) for need in path.uncovered],
    }


def as_text(curriculum: Curriculum, path: LearningPath, language: Language) -> str:
    """One line a step, then the total and what is uncovered."""
    lines = []
    for number, step in enumerate(path.steps, 1):
        title = curriculum.modules[step.module].edition(path.language).front.value.title
        minutes = say("path.minutes", language, minutes=str(step.minutes))
        lines.append(f"{number}. {title} [{step.module}] ({minutes})")
    lines.append(say("path.total", language, minutes=str(path.minutes)))
    if path.uncovered:
        lines.append(say("path.uncovered", language))
        lines += [
            f"  {need.skill}" + f" ({need.level})" * bool(need.level) for need in path.uncovered
        ]
    return "\n".join(lines)


def _held(curriculum: Curriculum, text: str, language: Language) -> Need:
    reference, _, level = text.partition("=")
    found = curriculum.skill(reference)
    levels = [each.id for each in found[0].levels] if found else []
    if found and (level in levels if levels else not level):
        return Need(reference, level or None)
    references = [f"{f}:{s.id}" for f, e in curriculum.frameworks.items() for s in e.value.skills]
    near = nearest(reference, references) or "gdad:user-focus"
    known = curriculum.frameworks.get(split_ref(near)[0])
    suffix = f"={known.value.levels[0].id}" if known and known.value.levels else ""
    raise NoSuchPath(say("have.wrong", language, have=text, near=near + suffix))


def _need(need: Need) -> dict[str, str | None]:
    return {"skill": need.skill, "level": need.level}


def _unknown(wanted: str, known: Iterable[str], language: Language) -> str:
    near = nearest(wanted, list(known))
    hint = say("role.near", language, near=near) if near else ""
    return say("role.none", language, role=wanted, near=hint).strip()
