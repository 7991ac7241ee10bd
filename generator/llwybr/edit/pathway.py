"""A new programme put together by hand."""

from __future__ import annotations

from dataclasses import dataclass

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Slugs
from llwybr.curriculum.language import Bilingual, Language

from . import skeletons
from .inline import inline
from .refusal import Refusal, Why


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPathway:
    """What is known of a programme before it is written."""

    id: str
    name: Bilingual
    summary: Bilingual
    slug: Slugs
    modules: tuple[str, ...]


def path(pathway_id: str) -> str:
    """The file of a programme."""
    return f"curriculum/pathways/{pathway_id}.yml"


def first_module(curriculum: Curriculum) -> str:
    """A module to begin with: published, and with nothing to take before it.

    Raises Refusal where there is none.
    """
    for module in curriculum.modules.values():
        if module.is_published and not module.facts.value.prerequisites:
            return module.id
    raise Refusal(Why.MODULE_NONE)


def text(new: NewPathway) -> str:
    """The file of a new programme, with one stage."""
    lines = [
        "status: draft",
        f"name: {_both(new.name)}",
        f"slug: {_both(new.slug)}",
        *_below("summary", new.summary),
        *_below("purpose", skeletons.PATHWAY_PURPOSE),
        "audience: []",
        "stages:",
        "  - id: stage-1",
        f"    name: {_both(skeletons.STAGE_NAME)}",
        *(f"    {line}" for line in _below("summary", skeletons.STAGE_SUMMARY)),
        f"    modules: {inline(new.modules)}",
    ]
    return "\n".join(lines) + "\n"


def _both(words: Bilingual | Slugs) -> str:
    return inline({each.value: words.in_(each) for each in Language})


def _below(key: str, words: Bilingual) -> list[str]:
    return [f"{key}:", *(f"  {each.value}: {inline(words.in_(each))}" for each in Language)]
