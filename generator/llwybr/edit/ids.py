"""Names that a new record is given, refused before anything is written where they cannot stand."""

from __future__ import annotations

import re
from collections.abc import Collection

from llwybr.curriculum.addresses import claims, slugify
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import KEBAB, Need, nearest, split_ref
from llwybr.curriculum.language import Language

from .refusal import Refusal, Why

_INDEX = "index"
"""The name of the text that stands in the list of a section."""


def check_id(record_id: str) -> None:
    """Raise Refusal where an id is not ASCII kebab-case."""
    if not re.fullmatch(KEBAB, record_id):
        raise Refusal(Why.ID_WRONG, id=record_id, near=slugify(record_id))


def check_free(curriculum: Curriculum, folder: str, record_id: str) -> None:
    """Raise Refusal where an id of `folder` is taken, by a file of any sub-folder."""
    if record_id == _INDEX:
        raise Refusal(Why.ID_WRONG, id=record_id, near="")
    if curriculum.knows(folder, record_id):
        raise Refusal(Why.TAKEN, path=_where(curriculum, folder, record_id))


def _where(curriculum: Curriculum, folder: str, record_id: str) -> str:
    """The file that holds a record; where it could not be read, the name that it should have."""
    records = {i: module.facts for i, module in curriculum.modules.items()}
    entry = {"modules": records, "pathways": curriculum.pathways}[folder].get(record_id)
    return entry.source.path if entry else f"curriculum/{folder}/{record_id}.yml"


def optional(record_id: str) -> str:
    """The id, or nothing. Raises Refusal where it is not ASCII kebab-case."""
    if record_id:
        check_id(record_id)
    return record_id


def slug(curriculum: Curriculum, section: str, wanted: str, language: Language) -> str:
    """The slug. Raises Refusal where no page of `section` can have it in this language."""
    if not re.fullmatch(KEBAB, wanted):
        raise Refusal(Why.ADDRESS_WRONG, slug=wanted, near=slugify(wanted))
    for claim in claims(curriculum, language):
        if claim.key.startswith(f"{section}/") and claim.parts[1:] == (wanted,):
            values = {
                "slug": wanted,
                "path": claim.location.path,
                "option": f"slug-{language.value}",
            }
            raise Refusal(Why.ADDRESS_TAKEN, **values)
    return wanted


def need(curriculum: Curriculum, written: str) -> Need:
    """The skill and level in `framework:skill=level`. Raises Refusal where there is none."""
    reference, _, level = written.partition("=")
    found = curriculum.skill(reference)
    if found is None:
        raise Refusal(Why.SKILL_UNKNOWN, skill=reference, near=_near_skill(curriculum, reference))
    framework, skill = found
    levels = framework.levels_of(skill)
    if (level or None) not in (levels or (None,)):
        wanted = [f"{reference}={each}" for each in levels] or [reference]
        raise Refusal(Why.LEVEL_UNKNOWN, skill=written, choices=", ".join(wanted))
    return Need(reference, level or None)


def _near_skill(curriculum: Curriculum, reference: str) -> str:
    every = [f"{i}:{s.id}" for i, f in curriculum.frameworks.items() for s in f.value.skills]
    _, skill_id = split_ref(reference)
    by_id = nearest(skill_id, [split_ref(each)[1] for each in every])
    same_skill = next((each for each in every if split_ref(each)[1] == by_id), "")
    return nearest(reference, every) or same_skill


def module(curriculum: Curriculum, module_id: str) -> str:
    """The id of a module. Raises Refusal where there is none."""
    if not curriculum.knows("modules", module_id):
        near = nearest(module_id, curriculum.modules)
        raise Refusal(Why.MODULE_UNKNOWN, id=module_id, near=near)
    return module_id


def choice(value: str, choices: Collection[str]) -> str:
    """The value. Raises Refusal where it is not one of the choices."""
    if value not in choices:
        near = nearest(value, choices)
        raise Refusal(Why.CHOICE_WRONG, value=value, choices=", ".join(choices), near=near)
    return value
