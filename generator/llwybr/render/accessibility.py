"""The accessibility statement: what people wrote, and what the register of known issues says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llwybr.curriculum.accessibility import Accessibility, Issue, Reason
from llwybr.curriculum.organisation import Enforcement

from .frame import Frame, Label, Link, Scene, frame
from .values import long_date


@dataclass(frozen=True, slots=True)
class IssueLine:
    """Something that is not accessible. `due` is empty where no day is known."""

    id: str
    description: str
    criterion: str
    since: str
    remedy: str
    due: str


@dataclass(frozen=True, slots=True)
class IssueGroup:
    """The issues with one reason, below a heading."""

    title: str
    issues: tuple[IssueLine, ...]


@dataclass(frozen=True, slots=True)
class EnforcementLine:
    """Who enforces the law, and whom readers can ask."""

    body: str
    advice: Link


@dataclass(frozen=True, slots=True)
class Statement:
    """What the register says. `method` is empty where the site was not tested yet."""

    compliance: str
    groups: tuple[IssueGroup, ...]
    preparation: tuple[str, ...]
    method: str
    is_confirmed: bool


@dataclass(frozen=True, slots=True)
class AccessibilityView:
    """The page. `statement` is None where there is no register; the text stands alone then."""

    frame: Frame
    summary: str
    contact: str
    statement: Statement | None
    enforcement: EnforcementLine | None


_REASONS: tuple[Reason, ...] = ("failure", "burden", "out-of-scope")


def accessibility_view(scene: Scene) -> AccessibilityView:
    """The statement, below the text that people wrote."""
    plan = scene.plan
    front = plan.curriculum.pages[scene.page.key].editions[scene.language].front.value
    register, enforcement = plan.curriculum.accessibility, plan.organisation.enforcement
    return AccessibilityView(
        frame=frame(scene, front.title, front.summary, ()),
        summary=front.summary,
        contact=plan.organisation.contact.email,
        statement=_statement(scene, register.value) if register else None,
        enforcement=_enforcement(scene, enforcement) if enforcement else None,
    )


def _statement(scene: Scene, register: Accessibility) -> Statement:
    return Statement(
        compliance=scene.words[f"accessibility.{register.compliance}"],
        groups=tuple(
            IssueGroup(
                scene.words[f"accessibility.{reason}"], tuple(_line(scene, i) for i in found)
            )
            for reason in _REASONS
            if (found := register.because(reason))
        ),
        preparation=tuple(_preparation(scene, register)),
        method=register.test.method.in_(scene.language) if register.test else "",
        is_confirmed=register.wording == "confirmed",
    )


def _preparation(scene: Scene, register: Accessibility) -> Iterator[str]:
    """When the statement was made and looked through, and the site tested, as far as known."""
    tested = register.test.day if register.test else None
    days = {"prepared": register.prepared, "reviewed": register.reviewed, "tested": tested}
    for step, day in days.items():
        if day:
            date = long_date(day, scene.language)
            yield scene.words[f"accessibility.{step}"].replace("{date}", date)


def _line(scene: Scene, issue: Issue) -> IssueLine:
    language = scene.language
    return IssueLine(
        id=issue.id,
        description=issue.description.in_(language),
        criterion=issue.criterion,
        since=long_date(issue.since, language),
        remedy=issue.remedy.in_(language),
        due=long_date(issue.due, language) if issue.due else "",
    )


def _enforcement(scene: Scene, enforcement: Enforcement) -> EnforcementLine:
    advice = Label(enforcement.advice.in_(scene.language))
    link = Link(advice, enforcement.url.in_(scene.language))
    return EnforcementLine(enforcement.body.in_(scene.language), link)
