"""The home page of a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .cards import Card, pathway_card
from .frame import Frame, Label, Link, Scene, frame
from .posts import News, news
from .topics import topic_groups


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page of a language."""

    frame: Frame
    ways: tuple[Card, ...]
    pathways: tuple[Card, ...]
    news: News | None


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
