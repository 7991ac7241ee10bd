"""The module page and the list of modules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Alignment, Module, ModuleFacts
from llwybr.export.linked import linked_module

from .cards import Card, module_card
from .feedback import feedback
from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .onward import ROUTES, Way, ways
from .ordering import alphabetical, by_letter
from .sources import FileLinks, file_links
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


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module in one language. `id` is the same in both.

    `linked` is its JSON-LD, ready to stand in the page. `parts` lead to what stands below its text,
    and `routes` to the folder of the routes.
    """

    frame: Frame
    id: str
    summary: str
    outcomes: tuple[str, ...]
    key_points: tuple[str, ...]
    ways: tuple[Way, ...]
    routes: str
    parts: tuple[Link, ...]
    duration: str
    learn: str
    practise: str
    format: str
    prerequisites: tuple[Link, ...]
    audience: tuple[Link, ...]
    alignments: tuple[AlignmentLine, ...]
    pathways: tuple[Link, ...]
    owner: str
    last_review: str
    next_review: str
    translation: str
    original: str
    linked: str
    levels: tuple[Label, ...]
    teaches: tuple[AlignmentLine, ...]
    feedback: str
    kept: FileLinks | None


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
    facts, front = module.facts.value, module.edition(scene.language).front.value
    onward = tuple(ways(scene, module.id))
    last_review, next_review = _reviews(facts, scene.language)
    owner = scene.plan.organisation.contact.address_of(facts.owner)
    return ModuleView(
        frame=frame(scene, front.title, front.summary, section_trail(scene, "modules/index")),
        id=module.id,
        summary=front.summary,
        outcomes=tuple(front.outcomes.values()),
        key_points=front.key_points,
        ways=onward,
        routes=scene.file(ROUTES),
        parts=tuple(_parts(scene, module)),
        duration=scene.duration(facts.minutes.total),
        learn=scene.duration(facts.minutes.learn),
        practise=scene.duration(facts.minutes.practise) if facts.minutes.practise else "",
        format=scene.words[f"format.{facts.format}"],
        prerequisites=tuple(scene.module_link(i) for i in facts.prerequisites),
        audience=tuple(scene.role_link(i) for i in facts.audience),
        alignments=tuple(_alignment(scene, a) for a in facts.alignments),
        pathways=tuple(way.path for way in onward),
        owner=owner,
        last_review=last_review,
        next_review=next_review,
        translation=scene.words[f"translation.{front.translation.status}"],
        original=scene.words[f"original.{facts.original}"],
        linked=linked_module(scene.plan, scene.page),
        levels=_levels(scene, facts.taught),
        teaches=tuple(_alignment(scene, a) for a in facts.alignments if a.relation == "teaches"),
        feedback=feedback(scene, owner, front.title),
        kept=file_links(scene.plan.organisation.contact, module.edition(scene.language).path),
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
