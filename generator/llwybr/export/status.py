"""How far people have looked at what a site says, as open data."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import ConfigDict, Field

from llwybr.curriculum.language import Both, Language, Record
from llwybr.curriculum.module import Translation, TranslationStatus
from llwybr.plan.site import SitePlan
from llwybr.plan.status import Due, Kind, NameCount, TextState

from .shapes import Addresses, Id


class StateRecord(Record):
    """How far a person has looked at a text in one language."""

    status: TranslationStatus = Field(
        description="drafted: no person has reviewed it; reviewed: somebody has; approved: final."
    )
    date: datetime.date | None = Field(description="The day of that review.")


class StateTable(Both[StateRecord]):
    """How far each language of a text has come."""


class TextRecord(Record):
    """A text that readers can see."""

    key: str = Field(description="Its page, by a name that both languages share.")
    kind: Kind = Field(description="What it is a text of.")
    url: Addresses = Field(description="The page in each language.")
    states: StateTable = Field(description="How far each language has come.")


class TermCounts(Record):
    """The terms of the glossary, by how far a person has looked at them."""

    drafted: int = Field(ge=0, description="Terms that no person has reviewed.")
    reviewed: int = Field(ge=0, description="Terms that somebody has reviewed.")
    approved: int = Field(ge=0, description="Terms that are final.")


class NameCounts(Record):
    """Where Welsh names come from."""

    framework: Id | None = Field(description="The framework, by id; null for roles of none.")
    family: Id | None = Field(
        description="A family of its roles, by id; null for the framework's own names, and for "
        "roles of no family."
    )
    of: Literal["framework", "roles"] = Field(description="What the names are of.")
    official: int = Field(ge=0, description="The owner's own Welsh names.")
    ours: int = Field(ge=0, description="Welsh names that nobody has reviewed.")
    missing: int = Field(ge=0, description="English names without a Welsh one.")


class DueRecord(Record):
    """A published module and its next review."""

    module: Id = Field(description="The module, by id.")
    team: Id | None = Field(description="The team that keeps it right, by id.")
    email: str = Field(description="Where readers can write.")
    last: datetime.date | None = Field(description="The day of the last review; null: none yet.")
    next: datetime.date | None = Field(description="The day on which the next is due.")


class StatusReport(Record):
    """What nobody has reviewed yet, and which reviews are due."""

    model_config = ConfigDict(populate_by_name=True)

    described_by: str = Field(alias="$schema", description="The address of this schema.")
    texts: tuple[TextRecord, ...] = Field(description="Those that wait longest first.")
    terms: TermCounts = Field(description="The terms of the glossary.")
    names: tuple[NameCounts, ...] = Field(description="Names of frameworks and roles.")
    reviews: tuple[DueRecord, ...] = Field(description="The next review to come first.")


def status_report(plan: SitePlan, schema: str) -> StatusReport:
    """The status of a site. `schema` is the address of the JSON Schema."""
    status = plan.status
    drafted, reviewed, approved = (
        status.terms[stage] for stage in ("drafted", "reviewed", "approved")
    )
    return StatusReport(
        described_by=schema,
        texts=tuple(_text(plan, text) for text in status.texts),
        terms=TermCounts(drafted=drafted, reviewed=reviewed, approved=approved),
        names=tuple(_names(count) for count in status.names),
        reviews=tuple(_due(plan, due) for due in status.reviews),
    )


def _text(plan: SitePlan, text: TextState) -> TextRecord:
    cy, en = (plan.url(plan.page(text.key, language)) for language in Language)
    return TextRecord(
        key=text.key,
        kind=text.kind,
        url=Addresses(cy=cy, en=en),
        states=StateTable(cy=_state(text.states[Language.CY]), en=_state(text.states[Language.EN])),
    )


def _state(state: Translation) -> StateRecord:
    return StateRecord(status=state.status, date=state.date)


def _names(count: NameCount) -> NameCounts:
    return NameCounts(
        framework=count.framework,
        family=count.family,
        of="roles" if count.is_of_roles else "framework",
        official=count.official,
        ours=count.ours,
        missing=count.missing,
    )


def _due(plan: SitePlan, due: Due) -> DueRecord:
    return DueRecord(
        module=due.module,
        team=due.owner.team if due.owner else None,
        email=plan.organisation.contact.address_of(due.owner),
        last=due.last,
        next=due.next,
    )
