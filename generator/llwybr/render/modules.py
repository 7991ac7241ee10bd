"""The module page, the list of modules and the home page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llwybr.curriculum.dates import months_later
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Alignment, Module, ModuleFacts
from llwybr.export.linked import linked_module

from .feedback import feedback
from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .onward import Way, ways
from .ordering import alphabetical, first_letter
from .posts import News, news
from .sources import FileLinks, file_links
from .topics import TopicGroup, topic_groups
from .values import long_date

_LETTERLESS = 24
"""Modules that readers can look through without letters to jump to."""


@dataclass(frozen=True, slots=True)
class Card:
    """A module or pathway in a list."""

    link: Link
    summary: str
    facts: tuple[str, ...]


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

    `linked` is its JSON-LD, ready to stand in the page. `parts` lead to what stands below its text.
    """

    frame: Frame
    id: str
    summary: str
    outcomes: tuple[str, ...]
    key_points: tuple[str, ...]
    ways: tuple[Way, ...]
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
class ListView:
    """A list of cards, after a sentence on what they are."""

    frame: Frame
    lead: str
    cards: tuple[Card, ...]


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


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page of a language."""

    frame: Frame
    ways: tuple[Card, ...]
    pathways: tuple[Card, ...]
    news: News | None


def module_view(scene: Scene) -> ModuleView:
    """What a module's page shows besides its text."""
    module = scene.plan.curriculum.modules[scene.page.ids[0]]
    facts, front = module.facts.value, module.edition(scene.language).front.value
    last_review, next_review = _reviews(facts, scene.language)
    owner = (facts.owner.email if facts.owner else None) or scene.plan.organisation.contact.email
    return ModuleView(
        frame=frame(scene, front.title, front.summary, section_trail(scene, "modules/index")),
        id=module.id,
        summary=front.summary,
        outcomes=tuple(front.outcomes.values()),
        key_points=front.key_points,
        ways=tuple(ways(scene, module.id)),
        parts=tuple(_parts(scene, module)),
        duration=scene.duration(facts.minutes.total),
        learn=scene.duration(facts.minutes.learn),
        practise=scene.duration(facts.minutes.practise) if facts.minutes.practise else "",
        format=scene.words[f"format.{facts.format}"],
        prerequisites=tuple(scene.module_link(i) for i in facts.prerequisites),
        audience=tuple(scene.role_link(i) for i in facts.audience),
        alignments=tuple(_alignment(scene, a) for a in facts.alignments),
        pathways=_pathways_with(scene, module.id),
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
    due = months_later(facts.review.last, facts.review.every)
    return long_date(facts.review.last, language), long_date(due, language)


def module_card(scene: Scene, module: Module) -> Card:
    """A module in a list."""
    front, facts = module.edition(scene.language).front.value, module.facts.value
    minutes = scene.duration(facts.minutes.total)
    kind = scene.words[f"format.{facts.format}"]
    return Card(scene.module_link(module.id), front.summary, (minutes, kind))


def module_list(scene: Scene) -> ModuleListView:
    """Every published module by topic and by title; under letters where there are many."""
    modules = scene.plan.curriculum.available(scene.language).values()
    cards = [module_card(scene, module) for module in modules]
    ordered = alphabetical(cards, lambda card: card.link.label.text, scene.language)
    groups = tuple(_letters(scene, ordered)) if len(ordered) > _LETTERLESS else ()
    topics = tuple(topic_groups(scene))
    lead = scene.words["modules.lead.topics"] if topics else scene.words["modules.lead"]
    return ModuleListView(
        frame=frame(scene, section_title(scene, "modules/index"), lead, ()),
        lead=lead if ordered else scene.words["modules.none"],
        parts=_list_parts(scene) if topics else (),
        topics=topics,
        letters=tuple(Link(Label(group.letter), f"#{group.anchor}") for group in groups),
        groups=groups,
        cards=() if groups else tuple(ordered),
    )


def _list_parts(scene: Scene) -> tuple[Link, ...]:
    topics = Link(Label(scene.words["modules.topics"]), "#topics")
    return topics, Link(Label(scene.words["modules.all"]), "#all")


def _letters(scene: Scene, cards: list[Card]) -> Iterator[CardGroup]:
    """Cards in order of their titles, under the letters of the language's alphabet."""
    found: dict[str, list[Card]] = {}
    for card in cards:
        found.setdefault(first_letter(card.link.label.text, scene.language), []).append(card)
    for letter, here in found.items():
        anchor = f"letter-{letter.lower() or 'other'}"
        yield CardGroup(letter or scene.words["group.other"], anchor, tuple(here))


def home_view(scene: Scene) -> HomeView:
    """The home page: its text is a plain page, its ways in are worked out."""
    summary = scene.plan.organisation.summary.in_(scene.language)
    page = scene.plan.curriculum.pages.get("index")
    front = page.editions[scene.language].front.value if page else None
    title, lead = (front.title, front.summary) if front else (summary, summary)
    pathways = tuple(pathway_card(scene, i) for i in scene.plan.curriculum.published_pathways())
    return HomeView(frame(scene, title, lead, ()), tuple(_ways_in(scene)), pathways, news(scene))


def _ways_in(scene: Scene) -> Iterator[Card]:
    """By role, by programme and by topic; modules without topics are only listed."""
    for section in ("roles", "pathways", "modules"):
        has_topics = section == "modules" and any(topic_groups(scene))
        href = scene.href(f"{section}/index") + ("#topics" if has_topics else "")
        words = scene.words[f"home.{section}"], scene.words[f"home.{section}.lead"]
        yield Card(Link(Label(words[0]), href), words[1], ())


def pathway_card(scene: Scene, pathway_id: str) -> Card:
    """A programme in a list."""
    curriculum = scene.plan.curriculum
    pathway = curriculum.pathways[pathway_id].value
    minutes = scene.plan.paths[scene.language, f"pathways/{pathway_id}"].minutes
    link = scene.link(f"pathways/{pathway_id}", Label(pathway.name.in_(scene.language)))
    count = scene.words["count.modules"].replace("{n}", str(len(pathway.modules)))
    return Card(link, pathway.summary.in_(scene.language), (scene.duration(minutes), count))


def _alignment(scene: Scene, alignment: Alignment) -> AlignmentLine:
    need: Need = alignment.need
    found = scene.plan.curriculum.skill(need.skill)
    framework = found[0].short_name.in_(scene.language) if found else ""
    relation = scene.words[f"relation.{alignment.relation}"]
    return AlignmentLine(scene.skill_link(need.skill), scene.level_label(need), framework, relation)


def _pathways_with(scene: Scene, module_id: str) -> tuple[Link, ...]:
    return tuple(
        scene.link(f"pathways/{i}", Label(entry.value.name.in_(scene.language)))
        for i, entry in scene.plan.curriculum.published_pathways().items()
        if module_id in entry.value.modules
    )
