"""The module page and the list of modules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Alignment, Module, ModuleFacts
from llwybr.export.linked import linked_module

from .cards import Card, module_card
from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .keeping import Keeping, keeping
from .onward import ROUTES, Way, ways
from .ordering import alphabetical, by_letter
from .topics import TopicGroup, topic_groups
from .values import long_date

_LETTERLESS = 24
"""Modules that readers can look through without letters to jump to."""


@dataclass(frozen=True, slots=True)
class AlignmentLine:
    """A skill that the module teaches or supports, with its framework."""

    skill: Link
    level: Label | None
    framework: str
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What a reader can expect of a module, in the box above its text."""

    outcomes: tuple[str, ...]
    duration: str
    learn: str
    practise: str
    levels: tuple[Label, ...]
    format: str
    audience: tuple[Link, ...]
    prerequisites: tuple[Link, ...]
    teaches: tuple[AlignmentLine, ...]
    pathways: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Who looks after a module, in the box below its text. Days are in words."""

    owner: str
    last_review: str
    next_review: str
    original: str
    keeping: Keeping


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module in one language. `id` is the same in both.

    `linked` is its JSON-LD, ready to stand in the page. `parts` lead to what stands below its text,
    and `routes` to the folder of the routes.
    """

    frame: Frame
    id: str
    summary: str
    promise: Promise
    key_points: tuple[str, ...]
    ways: tuple[Way, ...]
    routes: str
    alignments: tuple[AlignmentLine, ...]
    about: About
    parts: tuple[Link, ...]
    linked: str


@dataclass(frozen=True, slots=True)
class CardGroup:
    """The cards under one letter."""

    letter: str
    anchor: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class ModuleListView:
    """Modules by topic, then all of them: as `cards`, or where there are many in `groups`.

    `parts` lead to the two, and `letters` to the groups.
    """

    frame: Frame
    lead: str
    parts: tuple[Link, ...]
    topics: tuple[TopicGroup, ...]
    letters: tuple[Link, ...]
    groups: tuple[CardGroup, ...]
    cards: tuple[Card, ...]


def module_view(scene: Scene) -> ModuleView:
    """What a module's page shows besides its text."""
    module = scene.plan.curriculum.modules[scene.page.ids[0]]
    front, onward = module.edition(scene.language).front.value, tuple(ways(scene, module.id))
    return ModuleView(
        frame=frame(scene, front.title, front.summary, section_trail(scene, "modules/index")),
        id=module.id,
        summary=front.summary,
        promise=_promise(scene, module, onward),
        key_points=front.key_points,
        ways=onward,
        routes=scene.file(ROUTES),
        alignments=tuple(_alignment(scene, a) for a in module.facts.value.alignments),
        about=_about(scene, module),
        parts=tuple(_parts(scene, module)),
        linked=linked_module(scene.plan, scene.page),
    )


def _promise(scene: Scene, module: Module, onward: tuple[Way, ...]) -> Promise:
    facts, front = module.facts.value, module.edition(scene.language).front.value
    minutes = facts.minutes
    return Promise(
        outcomes=tuple(front.outcomes.values()),
        duration=scene.duration(minutes.total),
        learn=scene.duration(minutes.learn),
        practise=scene.duration(minutes.practise) if minutes.practise else "",
        levels=_levels(scene, facts.taught),
        format=scene.words[f"format.{facts.format}"],
        audience=tuple(scene.role_link(i) for i in facts.audience),
        prerequisites=tuple(scene.module_link(i) for i in facts.prerequisites),
        teaches=tuple(_alignment(scene, a) for a in facts.alignments if a.relation == "teaches"),
        pathways=tuple(way.path for way in onward),
    )


def _about(scene: Scene, module: Module) -> About:
    facts = module.facts.value
    owner = scene.plan.organisation.contact.address_of(facts.owner)
    last_review, next_review = _reviews(facts, scene.language)
    return About(
        owner=owner,
        last_review=last_review,
        next_review=next_review,
        original=scene.words[f"original.{facts.original}"],
        keeping=keeping(scene, module.edition(scene.language), owner),
    )


def _parts(scene: Scene, module: Module) -> Iterator[Link]:
    """Links to the parts of the page that stand below the text, as far as the module has them."""
    if module.edition(scene.language).front.value.key_points:
        yield Link(Label(scene.words["module.points"]), "#key-points")
    if module.facts.value.alignments:
        yield Link(Label(scene.words["module.alignments"]), "#alignments")
    yield Link(Label(scene.words["module.about"]), "#about")


def _levels(scene: Scene, taught: tuple[Need, ...]) -> tuple[Label, ...]:
    """The levels that a module teaches at, each once, in the order of its alignments."""
    return tuple(dict.fromkeys(label for need in taught if (label := scene.level_label(need))))


def _reviews(facts: ModuleFacts, language: Language) -> tuple[str, str]:
    """The days of the last and of the next review, in words; nothing before the first."""
    if facts.review is None:
        return "", ""
    return long_date(facts.review.last, language), long_date(facts.review.due, language)


def module_list(scene: Scene) -> ModuleListView:
    """Every published module by topic and by title; under letters where there are many."""
    modules = scene.plan.curriculum.available(scene.language).values()
    cards = alphabetical((module_card(scene, each) for each in modules), _title, scene.language)
    groups = tuple(_letters(scene, cards)) if len(cards) > _LETTERLESS else ()
    topics = tuple(topic_groups(scene))
    lead = scene.words["modules.lead.topics"] if topics else scene.words["modules.lead"]
    return ModuleListView(
        frame=frame(scene, section_title(scene, "modules/index"), lead, ()),
        lead=lead if cards else scene.words["modules.none"],
        parts=_list_parts(scene) if topics else (),
        topics=topics,
        letters=tuple(Link(Label(group.letter), f"#{group.anchor}") for group in groups),
        groups=groups,
        cards=() if groups else tuple(cards),
    )


def _list_parts(scene: Scene) -> tuple[Link, ...]:
    topics = Link(Label(scene.words["modules.topics"]), "#topics")
    return topics, Link(Label(scene.words["modules.all"]), "#all")


def _letters(scene: Scene, cards: list[Card]) -> Iterator[CardGroup]:
    """Cards in order of their titles, under the letters of the language's alphabet."""
    for letter, here in by_letter(cards, _title, scene.language):
        anchor = f"letter-{letter.lower() or 'other'}"
        yield CardGroup(letter or scene.words["group.other"], anchor, here)


def _title(card: Card) -> str:
    return card.link.label.text


def _alignment(scene: Scene, alignment: Alignment) -> AlignmentLine:
    need: Need = alignment.need
    found = scene.plan.curriculum.skill(need.skill)
    framework = found[0].short_name.in_(scene.language) if found else ""
    relation = scene.words[f"relation.{alignment.relation}"]
    return AlignmentLine(scene.skill_link(need.skill), scene.level_label(need), framework, relation)
