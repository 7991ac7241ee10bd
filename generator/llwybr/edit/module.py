"""A new module: its facts once, its words twice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need, Slugs
from llwybr.curriculum.language import Bilingual, Language

from . import skeletons
from .inline import inline
from .refusal import Refusal, Why

_MINUTES = re.compile(r"([1-9][0-9]{0,4})(?:\+([0-9]{1,5}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """How long the module takes, in minutes."""

    learn: int
    practise: int

    @staticmethod
    def of(written: str) -> Minutes:
        """What `30` or `30+15` says: learning, and practising. Raises Refusal for anything else."""
        match = _MINUTES.fullmatch(written)
        if match is None:
            raise Refusal(Why.MINUTES_WRONG, minutes=written)
        return Minutes(learn=int(match[1]), practise=int(match[2] or 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewModule:
    """What is known of a module before it is written."""

    id: str
    title: Bilingual
    summary: Bilingual
    slug: Slugs
    format: str
    minutes: Minutes
    owner: str
    needs: tuple[Need, ...]


def paths(module_id: str) -> tuple[str, ...]:
    """The files of a module, facts first."""
    texts = (f"content/{each.value}/modules/{module_id}.md" for each in Language)
    return (f"curriculum/modules/{module_id}.yml", *texts)


def texts(new: NewModule, language: Language) -> dict[str, str]:
    """The files of a new module by path; comments beside the facts are in `language`."""
    written = [_facts(new, language), *(_edition(new, each) for each in Language)]
    return dict(zip(paths(new.id), written, strict=True))


def _facts(new: NewModule, language: Language) -> str:
    minutes = {"learn": new.minutes.learn, "practise": new.minutes.practise}
    lines = [
        "status: draft",
        *([f"owner: {inline({'team': new.owner})}"] if new.owner else []),
        "original: both",
        f"format: {new.format}",
        f"minutes: {inline(minutes)}",
        *_alignments(new.needs, language),
        "prerequisites: []",
        "audience: []",
        f"# {skeletons.BEFORE_PUBLISHING.in_(language)}",
        *([] if new.owner else ["# owner: {team: user-research}"]),
        "# review: {last: 2026-10-01, every: 12 months}",
    ]
    return "\n".join(lines) + "\n"


def _alignments(needs: tuple[Need, ...], language: Language) -> list[str]:
    outcomes = list(skeletons.OUTCOMES)
    if not needs:
        example = {"skill": "gdad:user-focus", "level": "working", "relation": "teaches"}
        return [
            "alignments: []",
            f"# {skeletons.TEACHES.in_(language)}",
            f"#   - {inline({**example, 'outcomes': outcomes})}",
        ]
    lines = ["alignments:"]
    for need in needs:
        level = {"level": need.level} if need.level else {}
        alignment = {"skill": need.skill, **level, "relation": "teaches", "outcomes": outcomes}
        lines.append(f"  - {inline(alignment)}")
    return lines


def _edition(new: NewModule, language: Language) -> str:
    outcomes = [
        f"  {outcome}: {inline(words.in_(language))}"
        for outcome, words in skeletons.OUTCOMES.items()
    ]
    lines = [
        "---",
        f"title: {inline(new.title.in_(language))}",
        f"summary: {inline(new.summary.in_(language))}",
        f"slug: {inline(new.slug.in_(language))}",
        "outcomes:",
        *outcomes,
        "key_points:",
        *(f"  - {inline(point.in_(language))}" for point in skeletons.KEY_POINTS),
        "keywords: []",
        "translation: {status: drafted}",
        "---",
        "",
    ]
    return "\n".join(lines) + "\n" + skeletons.MODULE.in_(language)
