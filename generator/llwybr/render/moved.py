"""What stands at an address that a page had before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from llwybr.plan.site import Moved, SitePlan

from .values import relative


@dataclass(frozen=True, slots=True)
class MovedView:
    """A page that sends the reader on."""

    lang: str
    title: str
    action: str
    href: str
    canonical: str


def moved_view(plan: SitePlan, old: Moved, words: Mapping[str, str]) -> MovedView:
    """The way from an old address to the page of today."""
    return MovedView(
        lang=old.page.language.value,
        title=words["moved.title"],
        action=words["moved.action"],
        href=relative(old.page.address, old.address),
        canonical=plan.url(old.page),
    )
