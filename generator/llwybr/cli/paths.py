"""`llwybr path`: a learning path as text and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

import click

from llwybr.check.renames import roles_now, skills_now
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import Framework, Skill
from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.curriculum.language import Language
from llwybr.export.path import path_record
from llwybr.export.reasons import reason, skill_name
from llwybr.plan.paths import LearningPath, Place, path_to, places
from llwybr.plan.teaching import teaching

from .messages import say
from .nearest import nearest

_IN_CONTENT = 1

_EXAMPLE = "gdad:user-focus=working"
"""What a skill that is held looks like, where the curriculum has none to show."""


class NoSuchPath(Exception):
    """A role, level or skill that does not exist; its text says what might be meant."""


def find(
    curriculum: Curriculum,
    wanted: str,
    start: str | None,
    have: Iterable[str],
    content: Language,
    language: Language,
) -> LearningPath:
    """The path to `ROLE` or `ROLE/LEVEL`. Raises NoSuchPath, told in `language`.

    `start` is what the learner comes from: a level of the same role, or any role or level.
    """
    for each in (wanted, start or ""):
        check_readable(curriculum, each.partition("/")[0], language)
    place = _place(curriculum, wanted, language)
    origin = None if start is None else _origin(curriculum, start, place, language)
    held = [_held(curriculum, each, language) for each in have]
    return path_to(teaching(curriculum, content), place, held, origin)


def as_json(curriculum: Curriculum, path: LearningPath) -> bytes:
    """The path in the shape of the open data, laid out for people to read."""
    record = path_record(curriculum, path)
    return record.model_dump_json(by_alias=True, indent=2).encode() + b"\n"


def as_text(curriculum: Curriculum, path: LearningPath, language: Language) -> str:
    """Each step with its reason, the total, what is uncovered and what was left out."""
    lines: list[str] = []
    for number, step in enumerate(path.steps, 1):
        minutes = say("path.minutes", language, minutes=str(step.minutes))
        lines.append(f"{number}. {_titled(curriculum, step.module, path.language)} ({minutes})")
        lines.append(f"   {reason(curriculum, path, step, language)}")
    if not path.required:
        lines.append(say("path.nothing", language))
    lines.append(say("path.total", language, minutes=str(path.minutes)))
    if path.uncovered:
        lines.append(say("path.uncovered", language))
        lines += [f"  {_gap(curriculum, need, language)}" for need in path.uncovered]
    if path.assumed:
        lines.append(say("path.assumed", language))
        lines += [f"  {_titled(curriculum, i, path.language)}" for i in path.assumed]
    return "\n".join(lines)


def check_readable(curriculum: Curriculum, role_id: str, language: Language) -> None:
    """End the command with exit code 1 where a role's file is there and cannot be read."""
    if role_id in curriculum.roles or not curriculum.knows("roles", role_id):
        return
    files = (fault.location.path for fault in curriculum.faults)
    roles = (each for each in files if each.startswith("curriculum/roles/"))
    path = next(each for each in roles if PurePosixPath(each).stem == role_id)
    click.echo(say("role.unread", language, path=path), err=True)
    raise SystemExit(_IN_CONTENT)


def near_role(curriculum: Curriculum, role_id: str) -> str:
    """The role that was meant by an id that does not exist."""
    now = roles_now(curriculum).get(role_id)
    return now if now and now in curriculum.roles else nearest(role_id, curriculum.roles)


def _titled(curriculum: Curriculum, module_id: str, language: Language) -> str:
    title = curriculum.modules[module_id].edition(language).front.value.title
    return f"{title} [{module_id}]"


def _gap(curriculum: Curriculum, need: Need, language: Language) -> str:
    level = f"={need.level}" if need.level else ""
    return f"{skill_name(curriculum, need, language)} [{need.skill}{level}]"


def _place(curriculum: Curriculum, text: str, language: Language) -> Place:
    names = _names(curriculum)
    if text in names:
        return names[text]
    role = curriculum.roles.get(text)
    if role:
        near = f"{text}/{role.value.levels[0].id}"
        raise NoSuchPath(say("role.levels", language, role=text, near=near))
    raise _unknown(text, _near_place(curriculum, text, names), language)


def _names(curriculum: Curriculum) -> dict[str, Place]:
    """Every place as it is written: `ROLE/LEVEL`, or `ROLE` where it has no levels."""
    return {each.key.removeprefix("roles/"): each for each in places(curriculum)}


def _origin(curriculum: Curriculum, text: str, place: Place, language: Language) -> Place:
    role = curriculum.roles[place.role].value
    if role.level(text):
        return Place(place.role, text)
    names = _names(curriculum)
    if text in names or text in curriculum.roles:
        return _place(curriculum, text, language)
    own = [] if "/" in text else [level.id for level in role.levels]
    raise _unknown(text, nearest(text, (*own, *curriculum.roles, *names)), language)


def _near_place(curriculum: Curriculum, text: str, names: Iterable[str]) -> str:
    """The place that was meant, or the role where only a role was named."""
    role_id, slash, level_id = text.partition("/")
    now = roles_now(curriculum).get(role_id)
    if now and now != role_id:
        role_id, text = now, now + slash + level_id
    own = [name for name in names if name.partition("/")[0] == role_id]
    if text in own or text in curriculum.roles:
        return text
    return nearest(text, own or (*([] if slash else curriculum.roles), *names))


def _held(curriculum: Curriculum, text: str, language: Language) -> Need:
    reference, _, level = text.partition("=")
    found = curriculum.skill(reference)
    if found and (level or None) in _levels(*found):
        return Need(reference, level or None)
    near = _near_skill(curriculum, reference, level)
    raise NoSuchPath(say("have.wrong", language, have=text, near=near))


def _levels(framework: Framework, skill: Skill) -> Iterator[str | None]:
    """What can be held of a skill. A role may require a level that is not defined for it."""
    yield from framework.ranks
    if not framework.levels_of(skill):
        yield None


def _near_skill(curriculum: Curriculum, reference: str, level: str) -> str:
    """A skill that exists with a level that does, as it is written."""
    near = _skill_now(curriculum, reference) or nearest(reference, _references(curriculum))
    found = curriculum.skill(near)
    if found is None:
        return _EXAMPLE
    levels = found[0].levels_of(found[1])
    if not levels:
        return near
    meant = nearest(level, levels) if level else levels[0]
    return f"{near}={meant}"


def _skill_now(curriculum: Curriculum, reference: str) -> str:
    """The reference as it is today where the skill is known by it, or was."""
    framework_id, skill_id = split_ref(reference)
    framework = curriculum.frameworks.get(framework_id)
    now = skills_now(framework.value).get(skill_id) if framework else None
    return f"{framework_id}:{now}" if now else ""


def _references(curriculum: Curriculum) -> Iterator[str]:
    """Every skill as `framework:skill`."""
    for framework_id, framework in curriculum.frameworks.items():
        yield from (f"{framework_id}:{skill.id}" for skill in framework.value.skills)


def _unknown(wanted: str, near: str, language: Language) -> NoSuchPath:
    hint = say("role.near", language, near=near) if near else ""
    return NoSuchPath(say("role.none", language, role=wanted, near=hint).strip())
