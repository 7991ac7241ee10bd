"""The module page, the list of modules and the home page."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from llwybr.curriculum.dates import months_later
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Language
from llwybr.curriculum.module import Alignment, Module, ModuleFacts
from llwybr.export.linked import linked_module

from .frame import Frame, Label, Link, Scene, frame, section_title, section_trail
from .ordering import alphabetical
from .sources import FileLinks, file_links
from .values import long_date


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

    `linked` is its JSON-LD, ready to stand in the page.
    """

    frame: Frame
    id: str
    summary: str
    outcomes: tuple[str, ...]
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
class HomeView:
    """The home page of a language."""

    frame: Frame
    ways: tuple[Card, ...]
    pathways: tuple[Card, ...]


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
        feedback=_feedback(scene, owner, front.title),
        kept=file_links(scene.plan.organisation.contact, module.edition(scene.language).path),
    )


def _levels(scene: Scene, taught: tuple[Need, ...]) -> tuple[Label, ...]:
    """The levels that a module teaches at, each once, in the order of its alignments."""
    return tuple(dict.fromkeys(label for need in taught if (label := scene.level_label(need))))


def _feedback(scene: Scene, owner: str, title: str) -> str:
    """A letter to the owner with a subject that names the module."""
    product = scene.plan.organisation.product.in_(scene.language)
    return f"mailto:{quote(owner, safe='@')}?subject={quote(f'{product}: {title}', safe='')}"


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


def module_list(scene: Scene) -> ListView:
    """Every published module, by title."""
    modules = scene.plan.curriculum.available(scene.language).values()
    cards = [module_card(scene, module) for module in modules]
    title, lead = section_title(scene, "modules/index"), scene.words["modules.lead"]
    ordered = alphabetical(cards, lambda card: card.link.label.text, scene.language)
    return ListView(frame(scene, title, lead, ()), lead, tuple(ordered))


def home_view(scene: Scene) -> HomeView:
    """The home page: its text is a plain page, its ways in are worked out."""
    summary = scene.plan.organisation.summary.in_(scene.language)
    page = scene.plan.curriculum.pages.get("index")
    title = page.editions[scene.language].front.value.title if page else summary
    ways = tuple(
        Card(
            Link(Label(scene.words[f"home.{section}"]), scene.href(f"{section}/index")),
            scene.words[f"home.{section}.lead"],
            (),
        )
        for section in ("roles", "pathways", "modules")
    )
    pathways = tuple(pathway_card(scene, i) for i in scene.plan.curriculum.published_pathways())
    return HomeView(frame(scene, title, summary, ()), ways, pathways)


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
