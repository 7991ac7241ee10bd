"""How a text is kept: how far people have looked at it, where its file is, whom to write to."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from llwybr.curriculum.module import Edition
from llwybr.curriculum.page import PageEdition

from .frame import Scene
from .sources import FileLinks, file_links


@dataclass(frozen=True, slots=True)
class Keeping:
    """What readers are told of every text. `feedback` begins a letter."""

    translation: str
    file: FileLinks | None
    feedback: str


def keeping(scene: Scene, edition: Edition | PageEdition, to: str) -> Keeping:
    """How a text is kept; letters about it go to an address."""
    front = edition.front.value
    translation = scene.words[f"translation.{front.translation.status}"]
    file = file_links(scene.plan.organisation.contact, edition.path)
    return Keeping(translation, file, _feedback(scene, to, front.title))


def _feedback(scene: Scene, to: str, title: str) -> str:
    """The address that begins a letter, with a subject that names the site and the page."""
    product = scene.plan.organisation.product.in_(scene.language)
    return f"mailto:{quote(to, safe='@')}?subject={quote(f'{product}: {title}', safe='')}"
