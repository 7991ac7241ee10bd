"""The page for searching. What is found stands in it only in the browser."""

from __future__ import annotations

from dataclasses import dataclass

from .frame import Frame, Scene, frame, section_title


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page; its words and links are those of the frame, as in the dialog."""

    frame: Frame
    lead: str


def search_view(scene: Scene) -> SearchView:
    """The same page whatever is asked: an address on a shelf of files cannot answer."""
    title, lead = section_title(scene, "search"), scene.words["search.lead"]
    return SearchView(frame(scene, title, lead, ()), lead)
