"""Writes a curriculum of any size, the same bytes each time.

`python benchmarks/corpus.py DIR --modules 1000` makes a whole root. Frameworks, roles, glossary,
organisation and theme are the project's own; modules and pathways are made of `phrases.yml`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from random import Random

from frame import PROJECT, Frame, Goal, copy_frame, frame
from images import chart
from lessons import Lesson, Shelf, body, key_points, lessons, most, voice_of
from limits import LEAST, write_limits
from llwybr.curriculum.addresses import slugify
from phrasebook import Pair, Phrasebook, capital, phrasebook
from prose import Voice
from writing import both, put, quoted

_IMAGE_AT = 1
"""Each course has images at this place and four places later."""

_STAGE = 3
"""Modules in a pathway's stage, at most."""

_TEAMS = ("curriculum", "front-line", "service-design", "user-research")


def main() -> None:
    """Write a corpus as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new or an empty folder")
    parser.add_argument("--modules", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--limits", action="store_true", help="besides, what is as long as it can well be"
    )
    asked = parser.parse_args()
    book = phrasebook()
    if not 1 <= asked.modules <= most(book):
        parser.error(f"--modules takes 1 to {most(book)}")
    if asked.folder.exists() and any(asked.folder.iterdir()):
        parser.error(f"{asked.folder} is not empty")
    if asked.limits and asked.modules < LEAST:
        parser.error(f"--limits needs {LEAST} modules or more")
    write(asked.folder, book, asked.modules, asked.seed, with_limits=asked.limits)


def write(root: Path, book: Phrasebook, count: int, seed: int, *, with_limits: bool) -> None:
    """Write `count` modules, and everything that a site needs besides, below `root`."""
    copy_frame(root)
    found = frame(PROJECT)
    every = lessons(book, count)
    shelf = Shelf(every, found.terms, [goal.name for goal in found.goals])
    for lesson in every:
        random = Random(f"{seed}/{lesson.id}")
        _write_module(root, voice_of(book, lesson, random), lesson, shelf, found)
    for course, members in groupby(every, key=lambda lesson: lesson.course.number):
        here = list(members)
        random = Random(f"{seed}/course/{course}")
        _write_pathway(root, voice_of(book, here[0], random), here)
    if with_limits:
        write_limits(root, every, found)


def _write_module(root: Path, voice: Voice, lesson: Lesson, shelf: Shelf, found: Frame) -> None:
    outcomes = _outcomes(voice, lesson)
    earlier = shelf.lessons[lesson.number - lesson.position : lesson.number]
    facts = _facts(voice.random, lesson, found, list(outcomes), earlier)
    put(root / f"curriculum/modules/{lesson.id}.yml", facts)
    has_image = lesson.position % 4 == _IMAGE_AT
    front, text = _front(voice, lesson, outcomes), body(voice, lesson, shelf, has_image=has_image)
    for n, language in enumerate(Pair._fields):
        place = root / "content" / language
        put(place / f"modules/{lesson.id}.md", f"{front[n]}\n{text[n]}\n")
        if has_image:
            put(place / f"images/{lesson.id}.png", chart(voice.random))


def _outcomes(voice: Voice, lesson: Lesson) -> dict[str, Pair]:
    """Three outcomes by id, the first of which is the act that the module is named after."""
    others = [act for act in lesson.course.theme.acts if act is not lesson.act]
    acts = [lesson.act, *voice.random.sample(others, 2)]
    setting = lesson.course.setting
    return {
        slugify(act.en): Pair(
            f"{capital(act.cy)} er mwyn gwella'r {setting.cy}",
            f"{capital(act.en)} in order to improve the {setting.en}",
        )
        for act in acts
    }


def _front(voice: Voice, lesson: Lesson, outcomes: dict[str, Pair]) -> Pair:
    setting, place = lesson.course.setting, voice.pick("places")
    keywords = voice.random.sample(lesson.course.theme.keywords, 3)
    summary = Pair(
        f"Mae'r modiwl hwn yn dangos sut mae {lesson.act.cy}, "
        f"gydag enghraifft o'r {setting.cy} {place.cy}.",
        f"This module shows how to {lesson.act.en}, "
        f"with an example from the {setting.en} {place.en}.",
    )
    points = key_points(voice)
    said = [
        (
            f"summary: {quoted(summary[n])}",
            "outcomes:",
            *(f"  {name}: {quoted(text[n])}" for name, text in outcomes.items()),
            "key_points:",
            *(f"  - {quoted(point[n])}" for point in points),
            f"keywords: [{', '.join(keyword[n] for keyword in keywords)}]",
        )
        for n in range(2)
    ]
    return Pair(*(_front_in(n, lesson, lines) for n, lines in enumerate(said)))


def _front_in(n: int, lesson: Lesson, lines: Iterable[str]) -> str:
    return "\n".join(
        (
            "---",
            f"title: {quoted(lesson.title[n])}",
            f"slug: {lesson.slug[n]}",
            *lines,
            "translation: {status: drafted}",
            "---",
            "",
        )
    )


def _facts(
    random: Random,
    lesson: Lesson,
    found: Frame,
    outcomes: Sequence[str],
    earlier: Sequence[Lesson],
) -> str:
    level = found.ladder[min(lesson.rank, len(found.ladder)) - 1]
    taught = random.sample([goal for goal in found.goals if level in goal.levels], 2)
    plain = random.sample([goal for goal in found.goals if not goal.levels], 2)
    lines = [
        _alignment(taught[0], level, "teaches", outcomes),
        _alignment(taught[1], level, "teaches", outcomes[:1]),
        _alignment(plain[0], None, "supports", outcomes[1:]),
        _alignment(plain[1], None, "supports", outcomes[:2]),
    ]
    return "\n".join(
        (
            "status: published",
            f"owner: {{team: {random.choice(_TEAMS)}}}",
            f"original: {random.choice(('both', 'cy', 'en'))}",
            "format: self-paced",
            f"minutes: {{learn: {random.choice((35, 40, 45))}, practise: 20}}",
            "alignments:",
            *lines,
            f"prerequisites: [{', '.join(_prerequisites(random, earlier))}]",
            f"audience: [{random.choice(found.roles)}]",
            "review: {last: 2026-11-01, every: 120 months}",
            "",
        )
    )


def _alignment(goal: Goal, level: str | None, relation: str, outcomes: Sequence[str]) -> str:
    at = f", level: {level}" if level else ""
    return (
        f"  - {{skill: {goal.reference}{at}, relation: {relation}, "
        f"outcomes: [{', '.join(outcomes)}]}}"
    )


def _prerequisites(random: Random, earlier: Sequence[Lesson]) -> list[str]:
    """The module before it in its course and, at times, one from farther back."""
    farther = random.sample(earlier[:-1], min(random.randrange(2), len(earlier[:-1])))
    return [each.id for each in (*farther, *earlier[-1:])]


def _write_pathway(root: Path, voice: Voice, members: Sequence[Lesson]) -> None:
    course = members[0].course
    setting, act = course.setting, members[-1].act
    summary = Pair(
        f"Modiwlau sy'n dangos sut mae'r {setting.cy} yn gallu gwella fesul cam.",
        f"Modules that show how the {setting.en} can improve step by step.",
    )
    purpose = Pair(
        f"Er mwyn i'r staff allu {act.cy} heb ofn.", f"So that the staff can {act.en} without fear."
    )
    slug = Pair(*(slugify(name) for name in course.name))
    lines = [
        both("name", course.name),
        f"slug: {{cy: {slug.cy}, en: {slug.en}}}",
        both("summary", summary),
        both("purpose", purpose),
        "audience: [everyone]",
        "stages:",
    ]
    for number, stage in enumerate(voice.book.pools["stages"]):
        here = members[number * _STAGE : (number + 1) * _STAGE]
        if here:
            lines += _stage(f"stage-{number + 1}", stage, voice.say("stage_summaries"), here)
    put(root / f"curriculum/pathways/{slug.en}.yml", "\n".join((*lines, "")))


def _stage(stage_id: str, name: Pair, summary: Pair, members: Sequence[Lesson]) -> list[str]:
    return [
        f"  - id: {stage_id}",
        f"    {both('name', name)}",
        f"    {both('summary', summary)}",
        f"    modules: [{', '.join(each.id for each in members)}]",
    ]


if __name__ == "__main__":
    main()
