"""What is wrong, as a part of every page that the preview shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.summary import summary
from llwybr.check.report.words import severity_word
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language

from .words import say

FILES = Path(__file__).parent / "files"
"""The preview's own template, sheet and script."""

_MOST = 20
"""So many problems of other pages are shown; the terminal tells of all."""


@dataclass(frozen=True, slots=True)
class News:
    """What there is to say of the site as it stands.

    `is_working` while the rest of it is being made, and `failure` tells why a page could not be.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    is_working: bool = False
    failure: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether something keeps pages as they were."""
        return bool(self.failure) or any(each.is_error for each in self.diagnostics)


@dataclass(frozen=True, slots=True)
class Problem:
    """One diagnostic in words."""

    place: str
    severity: str
    kind: str
    code: str
    message: str
    remedy: str


def panel(news: News, files: Collection[str], language: Language) -> str:
    """The HTML of the panel on a page that these files make, relative to the root."""
    shown = [each for each in news.diagnostics if each.severity is not Severity.INFO]
    here = [each for each in shown if each.location.path in files]
    others = [each for each in shown if each.location.path not in files]
    return _template().render(
        lang=language.value,
        say=lambda key, **values: say(key, language, **values),
        summary=summary(news.diagnostics, language) if shown else say("none", language),
        news=news,
        here=_problems(here, language),
        others=_problems(others[:_MOST], language),
        more=max(len(others) - _MOST, 0),
    )


def _problems(diagnostics: Sequence[Diagnostic], language: Language) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            place=f"{each.location.path}:{each.location.line}:{each.location.column}",
            severity=severity_word(each.severity, language),
            kind=each.severity.value,
            code=each.code,
            message=each.message(language),
            remedy=each.remedy(language),
        )
        for each in diagnostics
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(FILES), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("panel.html")
