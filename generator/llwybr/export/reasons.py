"""Why a module stands on a path, as a whole sentence in either language."""

from __future__ import annotations

from collections.abc import Iterable

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Bilingual, Language
from llwybr.plan.paths import LearningPath
from llwybr.plan.steps import Step

_NEEDED = Bilingual(
    cy="Oherwydd bod ei angen ar gyfer y canlynol: {names}.", en="Because this needs it: {names}."
)
_NEEDED_BY_SEVERAL = Bilingual(
    cy="Oherwydd bod ei angen ar gyfer y canlynol: {names}.", en="Because these need it: {names}."
)
_BEFORE = Bilingual(
    cy="Oherwydd ei fod yn dod cyn y canlynol: {names}.", en="Because it comes before: {names}."
)
_TEACHES = Bilingual(
    cy="Oherwydd ei fod yn dysgu'r canlynol: {names}.", en="Because it teaches: {names}."
)
_CHOSEN = Bilingual(
    cy="Oherwydd bod y rhai a luniodd y rhaglen wedi'i ddewis.",
    en="Because those who put the programme together chose it.",
)


def reason(curriculum: Curriculum, path: LearningPath, step: Step, language: Language) -> str:
    """Why the step is on the path: what needs it, what it comes before, or what it teaches.

    Modules are named by their titles in the path's language, in quotation marks.
    """
    named = _skills(curriculum, step.serves, language)
    if step.teaches and named:
        message = _NEEDED if len(named) == 1 else _NEEDED_BY_SEVERAL
        return _said(message, language, named)
    taught = _skills(curriculum, step.teaches, language)
    if taught:
        return _said(_TEACHES, language, taught)
    if step.before:
        titles = (_title(curriculum, i, path.language) for i in step.before)
        return _said(_BEFORE, language, [f'"{title}"' for title in titles])
    return _CHOSEN.in_(language)


def skill_name(curriculum: Curriculum, need: Need, language: Language) -> str:
    """A skill's name with its level in brackets; the reference where the skill is unknown."""
    found = curriculum.skill(need.skill)
    if found is None:
        return need.skill + (f" ({need.level})" if need.level else "")
    level = found[0].level_name(need.level)
    suffix = f" ({level.in_(language)})" if level else ""
    return found[1].name.in_(language) + suffix


def _skills(curriculum: Curriculum, needs: Iterable[Need], language: Language) -> list[str]:
    return [skill_name(curriculum, need, language) for need in needs]


def _title(curriculum: Curriculum, module_id: str, language: Language) -> str:
    return curriculum.modules[module_id].edition(language).front.value.title


def _said(message: Bilingual, language: Language, names: Iterable[str]) -> str:
    # Names of skills have commas in them.
    return message.in_(language).replace("{names}", "; ".join(names))
