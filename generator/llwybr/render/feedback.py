"""A letter from a reader about a page."""

from __future__ import annotations

from urllib.parse import quote

from .frame import Scene


def feedback(scene: Scene, to: str, title: str) -> str:
    """The address that begins a letter, with a subject that names the site and the page."""
    product = scene.plan.organisation.product.in_(scene.language)
    return f"mailto:{quote(to, safe='@')}?subject={quote(f'{product}: {title}', safe='')}"
