"""The diagram of a path: where each line, stop and arrow stands, in whole units of the drawing.

A path that is worked out is drawn like the map of a transit line: a line for each skill that some
step teaches, with a stop at each level. A programme has a line for each of its parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from llwybr.curriculum.identifiers import Need, split_ref
from llwybr.plan.paths import LearningPath

from .frame import Scene
from .lettering import LINE_HEIGHT, Text, spread, wrapped
from .steps import SessionView, StageView, StepView
from .strokes import RADIUS, Obstacles, Point, arrows

WIDTH = 320
"""Of every drawing: about that of a telephone, so that letters keep their size there."""

_EDGE = 18
"""From either side to the middle of the stop beside it."""

_GAP = 110
"""Between two levels, at most."""

_PITCH = 38
"""Between two stops where there are no levels."""

_BESIDE = 52
"""Where a name stands that is on one line with its stop."""

_SHORT = 500
"""A drawing no higher than this stays in view while the list moves by."""

_UNDER_HEADS = 10
_ABOVE_STOPS = 11
_BELOW_STOPS = 10
_ABOVE_BESIDE = 4
_AFTER_PLAIN = 12
_AFTER_LEVELS = 12
_NOWHERE = Point(0, 0)


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop. `shape` is step, first (only needed by others), optional, session or gap.

    A gap leads nowhere.
    """

    at: Point
    shape: str
    words: str
    number: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """A straight line."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Row:
    """A skill, or a part of a programme. `texts` are its name; `href` leads to what it names.

    Thin `branches` join steps that are only needed by others. `lang` is the language of the name
    where that is not the page's.
    """

    name: str
    href: str
    texts: tuple[Text, ...]
    branches: tuple[Track, ...]
    tracks: tuple[Track, ...]
    stops: tuple[Stop, ...]
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class KeyItem:
    """A shape, and what it means. Besides the shapes of stops there is `arrow`."""

    shape: str
    words: str


@dataclass(frozen=True, slots=True)
class DiagramView:
    """A drawing. `heads` name levels and `guides` run below them; `hidden` counts other skills.

    Its left side is `gutter` to the left of 0; only arrows run there.
    """

    caption: str
    width: int
    height: int
    heads: tuple[Text, ...]
    guides: tuple[Track, ...]
    rows: tuple[Row, ...]
    arrows: tuple[str, ...]
    key: tuple[KeyItem, ...]
    hidden: str
    is_short: bool
    gutter: int = 0


@dataclass(frozen=True, slots=True)
class _Climb:
    """A required skill on the path, with the step for each of its levels.

    `first` are steps that are only needed by these. `has_gap` tells that no step teaches the skill
    up to the level required.
    """

    need: Need
    steps: Mapping[str | None, int]
    first: tuple[int, ...]
    has_gap: bool


def diagram_view(
    scene: Scene, path: LearningPath, stages: Sequence[StageView]
) -> DiagramView | None:
    """The drawing of a path; None where it has no step."""
    if not stages:
        return None
    steps = {step.number: step for stage in stages for step in stage.steps}
    climbs = [] if path.stages else _climbs(path, steps)
    sheet, lines, gutter = _drawn(scene, steps, climbs, stages if path.stages else ())
    hidden = len(path.uncovered) - sum(climb.has_gap for climb in climbs)
    return DiagramView(
        caption=scene.words["diagram.stages"] if path.stages else scene.words["diagram.skills"],
        width=sheet.width + gutter,
        height=sheet.y,
        heads=tuple(sheet.heads),
        guides=tuple(sheet.guides),
        rows=tuple(sheet.rows),
        arrows=lines,
        key=tuple(_key(scene, sheet.rows, has_arrows=bool(lines))),
        hidden=scene.words["diagram.hidden"].replace("{n}", str(hidden)) if hidden else "",
        is_short=sheet.y <= _SHORT,
        gutter=gutter,
    )


def _drawn(
    scene: Scene,
    steps: Mapping[int, StepView],
    climbs: Sequence[_Climb],
    stages: Sequence[StageView],
    room: int = 0,
) -> tuple[_Sheet, tuple[str, ...], int]:
    """Skills or parts of a programme, the arrows between their steps, and the arrows' gutter."""
    sheet = _Sheet(scene, steps, WIDTH - room)
    sheet.draw(climbs, stages)
    lines, gutter = sheet.arrows()
    if gutter and not room:  # the arrows take room from the rest, which is drawn again
        return _drawn(scene, steps, climbs, stages, gutter)
    return sheet, lines, gutter


def _climbs(path: LearningPath, steps: Mapping[int, StepView]) -> list[_Climb]:
    """Every required skill that some step teaches, by the first such step."""
    taught: dict[str, dict[str | None, int]] = {}
    for number, step in enumerate(path.steps, 1):
        for need in step.teaches:
            taught.setdefault(need.skill, {})[need.level] = number
    feeders = _feeders(path, steps)
    climbs = []
    for need in sorted(path.required, key=lambda n: min(taught.get(n.skill, {None: 0}).values())):
        levels = taught.get(need.skill, {})
        first = sorted(n for owner in set(levels.values()) for n in feeders.pop(owner, ()))
        if levels:
            climbs.append(_Climb(need, levels, tuple(first), need in path.uncovered))
    return climbs


def _feeders(path: LearningPath, steps: Mapping[int, StepView]) -> dict[int, list[int]]:
    """For each step that teaches a skill, those that teach none and lead to it before others."""
    feeders: dict[int, list[int]] = {}
    owners: dict[int, int] = {}
    for number in range(len(path.steps), 0, -1):
        if path.steps[number - 1].teaches:
            owners[number] = number
        else:
            owners[number] = owners[min(steps[number].before)]
            feeders.setdefault(owners[number], []).append(number)
    return feeders


def _key(scene: Scene, rows: Iterable[Row], *, has_arrows: bool) -> Iterator[KeyItem]:
    shapes = {stop.shape for row in rows for stop in row.stops}
    meanings = (
        ("step", scene.words["path.step"]),
        ("first", scene.words["diagram.first"]),
        ("optional", scene.words["diagram.optional"]),
        ("session", scene.words["path.session"]),
        ("gap", scene.words["path.uncovered"]),
    )
    yield from (KeyItem(shape, words) for shape, words in meanings if shape in shapes)
    if has_arrows:
        yield KeyItem("arrow", scene.words["diagram.arrow"])


class _Sheet:
    """A drawing in the making, from the top down. `y` is where the next thing begins."""

    def __init__(self, scene: Scene, steps: Mapping[int, StepView], width: int) -> None:
        self._scene = scene
        self._steps = steps
        self.width = width
        self.y = 0
        self.heads: list[Text] = []
        self.guides: list[Track] = []
        self.rows: list[Row] = []

    def draw(self, climbs: Sequence[_Climb], stages: Sequence[StageView]) -> None:
        """The skills of a path that is worked out, or the parts of a programme."""
        self._draw_climbs(climbs)
        for stage in stages:
            self._draw_stage(stage)

    def _draw_climbs(self, climbs: Sequence[_Climb]) -> None:
        """Skills with levels, by framework, and then those without."""
        by_framework: dict[str, list[_Climb]] = {}
        for climb in climbs:
            if climb.need.level:
                by_framework.setdefault(split_ref(climb.need.skill)[0], []).append(climb)
        for framework_id, members in sorted(by_framework.items()):
            self._draw_levels(framework_id, members)
        for climb in climbs:
            if not climb.need.level:
                self._draw_plain(climb)

    def _draw_stage(self, stage: StageView) -> None:
        """A part of a programme, with its steps and sessions in order."""
        stops = []
        for step in stage.steps:
            stops.append(self._step(step.number))
            stops.extend(self._session(each) for each in step.sessions)
        texts = self._name(stage.name)
        tracks, placed = self._in_order(stops)
        self.rows.append(Row(stage.name, f"#stage-{stage.number}", texts, (), tracks, placed))

    def arrows(self) -> tuple[tuple[str, ...], int]:
        """From each step to those that have to wait for it, and the gutter that they need."""
        places: dict[int, list[Point]] = {}
        joined: set[tuple[int, int]] = set()
        for row in self.rows:
            numbered = [stop for stop in row.stops if stop.number]
            for stop in numbered:
                places.setdefault(int(stop.number), []).append(stop.at)
            for left, right in pairwise(numbered):
                if left.at.y == right.at.y:
                    joined.add((int(left.number), int(right.number)))
        followers = {number: step.before for number, step in self._steps.items()}
        everything = [stop.at for row in self.rows for stop in row.stops]
        names = [Point(text.x, text.y) for row in self.rows for text in row.texts]
        return arrows(places, followers, joined, Obstacles(everything, names, _EDGE))

    def _in_order(self, stops: Sequence[Stop]) -> tuple[tuple[Track, ...], tuple[Stop, ...]]:
        """Stops one after the other, in as many lines as they need."""
        per_line = (self.width - 2 * _EDGE) // _PITCH + 1
        placed: list[Stop] = []
        tracks: list[Track] = []
        for first in range(0, len(stops), per_line):
            here = stops[first : first + per_line]
            y = self._line()
            points = [Point(_EDGE + n * _PITCH, y) for n in range(len(here))]
            tracks.append(Track(points[0], points[-1]))
            placed.extend(replace(each, at=at) for each, at in zip(here, points, strict=True))
        return tuple(tracks), tuple(placed)

    def _draw_levels(self, framework_id: str, climbs: Sequence[_Climb]) -> None:
        framework = self._scene.plan.curriculum.frameworks[framework_id].value
        used = {level for climb in climbs for level in (*climb.steps, climb.need.level)}
        levels = [level for level in framework.levels if level.id in used]
        gap = min(_GAP, (self.width - 2 * _EDGE) // max(len(levels) - 1, 1))
        columns = {level.id: _EDGE + n * gap for n, level in enumerate(levels)}
        names = [level.name.in_(self._scene.language) for level in levels]
        heads = spread(names, list(columns.values()), self.y, self.width)
        self.heads.extend(heads)
        self.y = top = max(head.y for head in heads) + _UNDER_HEADS
        for climb in climbs:
            self._draw_climb(climb, columns)
        self.guides.extend(Track(Point(x, top), Point(x, self.y)) for x in columns.values())
        self.y += _AFTER_LEVELS

    def _draw_climb(self, climb: _Climb, columns: Mapping[str, int]) -> None:
        found = self._scene.plan.curriculum.skill(climb.need.skill)
        if found is None or climb.need.level is None:
            raise KeyError(climb.need)
        skill = self._scene.skill_link(climb.need.skill)
        texts = self._name(skill.label.text)
        branches, first = self._in_order(self._first(climb))
        y = self._line()
        defined = [x for level, x in columns.items() if found[0].defines(found[1], level)]
        end = columns[climb.need.level]
        track = Track(Point(min((*defined, end)), y), Point(end, y))
        stops = (*first, *self._stops(climb, columns, y))
        name, lang = skill.label.text, skill.label.lang
        self.rows.append(Row(name, skill.href, texts, branches, (track,), stops, lang))

    def _stops(self, climb: _Climb, columns: Mapping[str, int], y: int) -> Iterator[Stop]:
        for level_id, x in columns.items():
            need = Need(climb.need.skill, level_id)
            level = self._scene.level_label(need)
            words = level.text if level else ""
            if level_id in climb.steps:
                yield self._step(climb.steps[level_id], Point(x, y), words)
            elif climb.has_gap and need == climb.need:
                missing = self._scene.words["path.uncovered"]
                yield Stop(Point(x, y), "gap", f"{words}: {missing}")

    def _draw_plain(self, climb: _Climb) -> None:
        """A skill without levels: its name beside its stop, or above it where others come first."""
        skill = self._scene.skill_link(climb.need.skill)
        stop = self._step(climb.steps[None])
        if climb.first:
            texts = self._name(skill.label.text)
            branches, stops = self._in_order((*self._first(climb), stop))
        else:
            room = self.width - _BESIDE
            texts = wrapped(skill.label.text, _BESIDE, self.y + _ABOVE_BESIDE, room)
            branches, stops = (), (replace(stop, at=Point(_EDGE, self.y + RADIUS)),)
            self.y = max(self.y + 2 * RADIUS, texts[-1].y) + _AFTER_PLAIN
        name, lang = skill.label.text, skill.label.lang
        self.rows.append(Row(name, skill.href, texts, branches, (), stops, lang))

    def _first(self, climb: _Climb) -> tuple[Stop, ...]:
        """Steps that are only needed by those of a skill."""
        words = self._scene.words["diagram.first"]
        return tuple(
            replace(self._step(number, level=words), shape="first") for number in climb.first
        )

    def _name(self, words: str) -> tuple[Text, ...]:
        """A name above a line."""
        texts = wrapped(words, 0, self.y, self.width)
        self.y += len(texts) * LINE_HEIGHT
        return texts

    def _line(self) -> int:
        """Where the stops of the next line stand, leaving room for them and for arrows below."""
        y = self.y + _ABOVE_STOPS + RADIUS
        self.y = y + RADIUS + _BELOW_STOPS
        return y

    def _step(self, number: int, at: Point = _NOWHERE, level: str = "") -> Stop:
        step = self._steps[number]
        words = f"{self._scene.words['path.step']} {number}: {step.module.label.text}"
        remark = self._scene.words["diagram.optional"] if step.is_optional else level
        shape = "optional" if step.is_optional else "step"
        href = f"#step-{number}"
        return Stop(at, shape, f"{words} ({remark})" if remark else words, str(number), href)

    def _session(self, session: SessionView) -> Stop:
        words = f"{self._scene.words['path.session']}: {session.name}"
        return Stop(_NOWHERE, "session", words, href=f"#session-{session.number}")
