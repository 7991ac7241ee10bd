"""What tries a design: a module, a programme and a role that are as long as they can well be.

They stand beside the modules of a corpus: `python benchmarks/corpus.py DIR --limits`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from frame import Frame, Goal
from lessons import COURSE, Lesson
from phrasebook import Pair
from writing import both, put, quoted

MODULE = "bilingual-services-in-a-village-with-a-long-name"
PATHWAY = "from-the-first-conversation-to-the-last-improvement"
ROLE = "head-of-everything"
"""The ids of what is written."""

COURSES = 5
"""Courses that the programme takes its modules from, all of each."""

LEAST = COURSES * COURSE
"""Modules that the corpus must have."""

STAGE = 2
"""Modules in a stage of the programme."""

PREREQUISITES = 30
SKILLS = 32

LONG_NAME = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"

TITLE = Pair(
    f"Cynllunio gwasanaethau cyhoeddus dwyieithog gyda thrigolion {LONG_NAME} a'r cymunedau "
    "gwledig o'i amgylch, o'r sgwrs gyntaf hyd at y gwelliant olaf",
    f"Planning bilingual public services with the people of {LONG_NAME} and of the rural "
    "communities around it, from the first conversation to the last improvement",
)
SUMMARY = Pair(
    "Mae'r dudalen hon yn hirach na'r lleill ym mhob ffordd, ac mae'n dangos a yw tudalen yn dal "
    "yn hawdd ei darllen pan fydd popeth arni'n hir.",
    "This page is longer than the others in every way, and it shows whether a page is still easy "
    "to read when everything on it is long.",
)
OUTCOME = Pair(
    "Egluro wrth gydweithwyr, ar lafar ac yn ysgrifenedig, pam y dewisodd y tîm y cam hwn",
    "Explain to colleagues, in speech and in writing, why the team chose this step",
)
OUTCOMES = 12
KEYWORDS = Pair("gwasanaethau cyhoeddus dwyieithog", "bilingual public services")
STAGE_NAME = Pair(
    "Gwrando, cofnodi, cymharu, trafod a rhoi cynnig arall arni",
    "Listen, take notes, compare, discuss and try once more",
)
PURPOSE = Pair(
    "Er mwyn gweld sut mae tudalen rhaglen yn edrych pan fydd llawer o rannau ynddi.",
    "So as to see what a programme's page looks like when it has many parts.",
)
ROLE_NAME = Pair(
    "Pennaeth gwasanaethau cyhoeddus dwyieithog, cynhwysol a chynaliadwy",
    "Head of bilingual, inclusive and sustainable public services",
)
WHY = Pair(
    "Heb y sgil hon ni all y gwasanaeth wella.", "Without this skill the service cannot improve."
)

TEXTS = Path(__file__).with_name("limits")


def write_limits(root: Path, lessons: Sequence[Lesson], found: Frame) -> None:
    """Write all of them below `root`; there must be at least LEAST modules."""
    goals = [goal for goal in found.goals if set(found.ladder) <= set(goal.levels)][:SKILLS]
    put(root / f"curriculum/modules/{MODULE}.yml", _module(lessons, goals, found.ladder[-1]))
    for n, language in enumerate(Pair._fields):
        text = (TEXTS / f"{language}.md").read_text(encoding="utf-8")
        put(root / f"content/{language}/modules/{MODULE}.md", f"{_front(n)}\n{text}")
    put(root / f"curriculum/pathways/{PATHWAY}.yml", _pathway(lessons[:LEAST]))
    put(root / f"curriculum/roles/local/{ROLE}.yml", _role(goals, found.ladder))


def _module(lessons: Sequence[Lesson], goals: Sequence[Goal], level: str) -> str:
    outcomes = [f"explain-{number}" for number in range(1, OUTCOMES + 1)]
    needed = sorted(each.id for each in islice(lessons, 0, None, COURSE))[:PREREQUISITES]
    aligned = (
        f"  - {{skill: {goal.reference}, level: {level}, relation: teaches, outcomes: [{outcome}]}}"
        for goal, outcome in zip(goals, outcomes, strict=False)
    )
    return _lines(
        "status: published",
        "owner: {team: service-design}",
        "original: both",
        "format: workshop",
        "minutes: {learn: 240, practise: 180}",
        "alignments:",
        *aligned,
        f"prerequisites: [{', '.join(needed)}]",
        "audience: [everyone]",
        "review: {last: 2026-11-01, every: 120 months}",
    )


def _front(n: int) -> str:
    outcomes = (
        f"  explain-{number}: {quoted(f'{OUTCOME[n]} ({number})')}"
        for number in range(1, OUTCOMES + 1)
    )
    return _lines(
        "---",
        f"title: {quoted(TITLE[n])}",
        f"summary: {quoted(SUMMARY[n])}",
        f"slug: {('gwasanaethau-dwyieithog-mewn-pentref', MODULE)[n]}",
        "outcomes:",
        *outcomes,
        f"keywords: [{KEYWORDS[n]}]",
        "translation: {status: drafted}",
        "---",
    )


def _pathway(lessons: Sequence[Lesson]) -> str:
    stages = [lessons[start : start + STAGE] for start in range(0, len(lessons), STAGE)]
    return _lines(
        both("name", TITLE),
        f"slug: {{cy: o-r-sgwrs-gyntaf-hyd-at-y-gwelliant-olaf, en: {PATHWAY}}}",
        both("summary", SUMMARY),
        both("purpose", PURPOSE),
        "audience: [everyone]",
        "stages:",
        *(line for number, here in enumerate(stages, 1) for line in _stage(number, here)),
    )


def _stage(number: int, here: Sequence[Lesson]) -> Iterator[str]:
    """A part of the programme, which ends with a meeting."""
    name = Pair(*(f"{words} ({number})" for words in STAGE_NAME))
    yield f"  - id: stage-{number}"
    yield f"    {both('name', name)}"
    yield f"    {both('summary', OUTCOME)}"
    yield f"    modules: [{', '.join(each.id for each in here)}]"
    yield "    sessions:"
    yield f"      - id: session-{number}"
    yield f"        {both('name', name)}"
    yield f"        {both('summary', PURPOSE)}"
    yield "        minutes: 90"


def _role(goals: Sequence[Goal], ladder: Sequence[str]) -> str:
    lines = [f"name: {{cy: {quoted(ROLE_NAME.cy)}, en: {quoted(ROLE_NAME.en)}, cy_status: ours}}"]
    lines += [both("summary", SUMMARY), "levels:"]
    for number, level in enumerate(ladder, 1):
        cy, en = (f"{words} ({number})" for words in ROLE_NAME)
        lines.append(f"  - id: level-{number}")
        lines.append(f"    name: {{cy: {quoted(cy)}, en: {quoted(en)}, cy_status: ours}}")
        lines.append("    requires:")
        lines += [
            f"      - {{skill: {goal.reference}, level: {level}, {both('why', WHY)}}}"
            for goal in goals
        ]
    return _lines(*lines)


def _lines(*lines: str) -> str:
    return "\n".join((*lines, ""))
