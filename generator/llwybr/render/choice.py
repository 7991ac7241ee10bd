"""The two pages that belong to both languages: `/` and the page for a wrong address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from llwybr.curriculum.language import Language
from llwybr.plan.site import SitePlan

from .frame import Alternate, Label, Link
from .strings import Strings


@dataclass(frozen=True, slots=True)
class Side:
    """One language's half of the page, in that language's words."""

    lang: str
    title: str
    summary: str
    action: str
    href: str
    everything: Link | None = None
    """The list of everything, for a reader whose page is not to be found."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A page in both languages, Welsh first. `canonical` is empty for a page not to be found."""

    title: str
    description: str
    product: str
    canonical: str
    alternates: tuple[Alternate, ...]
    sides: tuple[Side, ...]


def chooser(plan: SitePlan, strings: Mapping[Language, Strings]) -> ChoiceView:
    """The page at `/`, which offers both languages and forces neither."""
    organisation = plan.organisation
    homes = {each: plan.page("index", each) for each in Language}
    sides = tuple(
        Side(
            each.value,
            strings[each]["choose.title"],
            organisation.summary.in_(each),
            strings[each]["choose.action"],
            homes[each].address,
        )
        for each in Language
    )
    alternates = tuple(Alternate(each.value, plan.url(homes[each])) for each in Language)
    root = plan.chooser_url or ""
    return ChoiceView(
        title=_joined(organisation.product.cy, organisation.product.en),
        description=" / ".join(side.summary for side in sides),
        product=_joined(organisation.product.cy, organisation.product.en),
        canonical=root,
        alternates=(*alternates, Alternate("x-default", root)) if root else alternates,
        sides=sides,
    )


def not_found(plan: SitePlan, strings: Mapping[Language, Strings]) -> ChoiceView:
    """The page for a wrong address; its links work from any depth."""
    sides = tuple(
        Side(
            each.value,
            strings[each]["missing.title"],
            strings[each]["missing.summary"],
            strings[each]["missing.action"],
            _from_anywhere(plan, "index", each),
            Link(Label(strings[each]["nav.everything"]), _from_anywhere(plan, "everything", each)),
        )
        for each in Language
    )
    title = " / ".join(side.title for side in sides)
    product = _joined(plan.organisation.product.cy, plan.organisation.product.en)
    return ChoiceView(title, title, product, "", (), sides)


def _from_anywhere(plan: SitePlan, key: str, language: Language) -> str:
    """The way to a page from any depth of its own site."""
    return urlsplit(plan.url(plan.page(key, language))).path


def _joined(cy: str, en: str) -> str:
    return cy if cy == en else f"{cy} / {en}"
