"""Paths as the reader sees them: worked out for a role, or put together by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need
from llwybr.plan.paths import LearningPath, Place, needs_of, requirements

from .diagram import DiagramView, diagram_view
from .frame import Label, Link, Scene, section_link
from .ordering import alphabetical
from .steps import StageView, StepView, stage_views


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A skill with the level at which it is needed or taught; `note` is a remark in brackets."""

    skill: Link
    level: Label | None
    note: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class PathView:
    """A path of either kind. `lead` says what it is, or why there is none.

    `required` is everything that the place requires, and `undefined` what it requires at a level
    that the framework does not define for that skill. `has_lower` tells whether something is
    required at a lower level than before. `instead` are lists for a reader who finds no step here.
    """

    lead: str
    duration: str
    optional_duration: str
    sessions: int
    stages: tuple[StageView, ...]
    required: tuple[SkillLine, ...]
    undefined: tuple[SkillLine, ...]
    uncovered: tuple[SkillLine, ...]
    assumed: tuple[Link, ...]
    has_lower: bool
    diagram: DiagramView | None
    instead: tuple[Link, ...] = ()

    @property
    def steps(self) -> tuple[StepView, ...]:
        """Every step, in order."""
        return tuple(step for stage in self.stages for step in stage.steps)

    @property
    def has_gap_list(self) -> bool:
        """Whether gaps are listed; without a step they would repeat all that is required."""
        return bool(self.stages and self.uncovered)


def path_view(scene: Scene, path: LearningPath) -> PathView:
    """A path with all that its page says about it."""
    curriculum = scene.plan.curriculum
    required = _required(scene, path.place) if path.place else ()
    stages = stage_views(scene, path)
    extra = path.optional_minutes
    return PathView(
        lead=_lead(scene, path),
        duration=scene.duration(path.minutes),
        optional_duration=scene.duration(extra) if extra else "",
        sessions=len(path.sessions),
        stages=stages,
        required=required,
        undefined=needed_lines(scene, path, filter(curriculum.is_undefined, path.required)),
        uncovered=needed_lines(scene, path, path.uncovered),
        assumed=tuple(scene.module_link(module_id) for module_id in path.assumed),
        has_lower=any(line.note for line in required),
        diagram=diagram_view(scene, path, stages),
        instead=() if stages else tuple(_instead(scene)),
    )


def path_parts(scene: Scene, path: PathView) -> tuple[Link, ...]:
    """Links to the parts of a path, which tell at once how long it takes; none without a step."""
    words = scene.words
    title = f"{words['path.title']}: {path.duration}"
    skills = Link(Label(words["role.skills"]), "#skills")
    gaps = Link(Label(words["path.uncovered"]), "#gaps")
    whole = (skills, Link(Label(title), "#path"), *([gaps] if path.has_gap_list else []))
    return whole if path.stages else ()


def skill_lines(scene: Scene, needs: Iterable[Need]) -> tuple[SkillLine, ...]:
    """Skills with their levels, in the order given."""
    return tuple(SkillLine(scene.skill_link(n.skill), scene.level_label(n)) for n in needs)


def needed_lines(scene: Scene, path: LearningPath, needs: Iterable[Need]) -> tuple[SkillLine, ...]:
    """Some of what the place of a path requires, in the order in which it is read."""
    return skill_lines(scene, _in_order(scene, path.place, needs) if path.place else needs)


def _instead(scene: Scene) -> Iterator[Link]:
    for key in ("modules/index", "pathways/index"):
        yield section_link(scene, key)


def _lead(scene: Scene, path: LearningPath) -> str:
    if path.pathway:
        return scene.words["path.lead.programme"]
    if path.steps:
        return scene.words["path.lead"]
    return scene.words["path.empty"] if path.required else scene.words["path.nothing"]


def _in_order(scene: Scene, place: Place, needs: Iterable[Need]) -> list[Need]:
    """By the names of the skills; in a role of our own as its author wrote them."""
    role = scene.plan.curriculum.roles[place.role].value
    if role.framework:
        return alphabetical(needs, lambda n: scene.skill_link(n.skill).label.text, scene.language)
    written = [requirement.need for requirement in requirements(role, place.level)]
    return sorted(needs, key=written.index)


def _required(scene: Scene, place: Place) -> tuple[SkillLine, ...]:
    curriculum = scene.plan.curriculum
    role = curriculum.roles[place.role].value
    whys = {r.need: r.why.in_(scene.language) for r in requirements(role, place.level) if r.why}
    below = _ranks_below(scene, place)
    lines = []
    for need in _in_order(scene, place, needs_of(curriculum, place)):
        is_lower = curriculum.rank(need) < below.get(need.skill, 0)
        note = scene.words["path.lower"] if is_lower else ""
        skill, level = scene.skill_link(need.skill), scene.level_label(need)
        lines.append(SkillLine(skill, level, note, whys.get(need, "")))
    return tuple(lines)


def _ranks_below(scene: Scene, place: Place) -> dict[str, int]:
    """How high each skill is required one level of the role further down."""
    curriculum = scene.plan.curriculum
    levels = [level.id for level in curriculum.roles[place.role].value.levels]
    if place.level not in levels[1:]:
        return {}
    lower = Place(place.role, levels[levels.index(place.level) - 1])
    return {need.skill: curriculum.rank(need) for need in needs_of(curriculum, lower)}
