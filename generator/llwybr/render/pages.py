"""A planned page to what its template shows: `view(scene)`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from llwybr.curriculum.curriculum import HELP
from llwybr.curriculum.text import Text
from llwybr.plan.site import PageKind, PlannedPage, SitePlan

from .accessibility import AccessibilityView, accessibility_view
from .coverage import CoverageView, coverage_view
from .everything import EverythingView, everything_view
from .frame import Frame, Label, Link, Scene, frame, section_trail
from .frameworks import FrameworkListView, FrameworkView, framework_list, framework_view
from .glossary import GlossaryView, glossary_view
from .help import HelpView, RuleView, help_view, rule_view
from .home import HomeView, home_view
from .modules import ModuleListView, ModuleView, module_list, module_view
from .pathways import PathwayListView, PathwayView, pathway_list, pathway_view
from .posts import PostListView, PostView, post_list, post_view
from .role_levels import RoleLevelView, role_level_view
from .roles import RoleListView, RoleView, role_list, role_view
from .search import SearchView, search_view
from .skills import SkillView, skill_view
from .status import StatusView, status_view


@dataclass(frozen=True, slots=True)
class TextView:
    """A plain page."""

    frame: Frame
    summary: str
    translation: str


View = (
    HomeView
    | ModuleListView
    | ModuleView
    | PathwayListView
    | PathwayView
    | RoleListView
    | RoleView
    | RoleLevelView
    | FrameworkListView
    | FrameworkView
    | SkillView
    | GlossaryView
    | CoverageView
    | StatusView
    | EverythingView
    | HelpView
    | RuleView
    | SearchView
    | AccessibilityView
    | PostListView
    | PostView
    | TextView
)


_PLAIN = frozenset(("str", "int", "bool", "float", "None", "tuple"))
_NAME = re.compile(r"\w+")


def view(scene: Scene) -> View:
    """What the page's template shows."""
    return _VIEWS[scene.page.kind](scene)


def template(kind: PageKind) -> str:
    """The template of a kind of page, below the theme's folder."""
    return f"pages/{kind.value}.html"


def marks_of_names(shown: object) -> frozenset[str]:
    """What the foot of a page has to explain: whether names in a view are `ours` or `missing`."""
    found: set[str] = set()
    waiting = [shown]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Label):
            marks = (("ours", part.is_ours), ("missing", part.is_missing))
            found.update(mark for mark, is_there in marks if is_there)
        elif isinstance(part, tuple):
            waiting.extend(part)
        else:
            kind: Any = type(part)
            waiting.extend(getattr(part, name) for name in _parts(kind))
    return frozenset(found)


@cache
def _parts(kind: Any) -> tuple[str, ...]:
    """The fields of a view that may hold names: those of more than plain values."""
    if not is_dataclass(kind):
        return ()
    return tuple(
        each.name for each in fields(kind) if not _PLAIN.issuperset(_NAME.findall(str(each.type)))
    )


def markdown(scene: Scene) -> str:
    """The Markdown that stands in the page, or nothing where all of it is worked out."""
    found = text_of(scene.plan, scene.page)
    return found.markdown if found else ""


def text_of(plan: SitePlan, page: PlannedPage) -> Text | None:
    """What people have written for a page, or None where all of it is worked out."""
    if page.kind is PageKind.MODULE:
        return plan.curriculum.modules[page.ids[0]].edition(page.language).text
    written = plan.curriculum.pages.get(page.key)
    return written.editions[page.language].text if written else None


def _text_view(scene: Scene) -> TextView:
    front = scene.plan.curriculum.pages[scene.page.key].editions[scene.language].front.value
    status = scene.words[f"translation.{front.translation.status}"]
    shown = frame(scene, front.title, front.summary, _trail(scene))
    return TextView(shown, front.summary, status)


def _trail(scene: Scene) -> tuple[Link, ...]:
    is_help = scene.page.key.startswith(f"{HELP}/")
    return section_trail(scene, f"{HELP}/index") if is_help else ()


_VIEWS: dict[PageKind, Callable[[Scene], View]] = {
    PageKind.HOME: home_view,
    PageKind.MODULES: module_list,
    PageKind.MODULE: module_view,
    PageKind.PATHWAYS: pathway_list,
    PageKind.PATHWAY: pathway_view,
    PageKind.ROLES: role_list,
    PageKind.ROLE: role_view,
    PageKind.ROLE_LEVEL: role_level_view,
    PageKind.FRAMEWORKS: framework_list,
    PageKind.FRAMEWORK: framework_view,
    PageKind.SKILL: skill_view,
    PageKind.GLOSSARY: glossary_view,
    PageKind.COVERAGE: coverage_view,
    PageKind.STATUS: status_view,
    PageKind.EVERYTHING: everything_view,
    PageKind.HELP: help_view,
    PageKind.RULE: rule_view,
    PageKind.SEARCH: search_view,
    PageKind.ACCESSIBILITY: accessibility_view,
    PageKind.POSTS: post_list,
    PageKind.POST: post_view,
    PageKind.TEXT: _text_view,
}
