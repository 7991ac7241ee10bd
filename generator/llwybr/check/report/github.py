"""Diagnostics as workflow commands, which a forge shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language

from .harmless import harmless, visible
from .summary import summary

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def as_github(diagnostics: Sequence[Diagnostic], language: Language, *, with_info: bool) -> str:
    """A command for each diagnostic, then the summary; notes only where they are asked for."""
    shown = (d for d in diagnostics if with_info or d.severity is not Severity.INFO)
    commands = [_command(harmless(diagnostic), language) for diagnostic in shown]
    return "\n".join([*commands, summary(diagnostics, language)])


def _command(diagnostic: Diagnostic, language: Language) -> str:
    place = diagnostic.location
    properties = {
        "file": visible(place.path),
        "line": str(place.line),
        "col": str(place.column),
        "title": f"{diagnostic.code} {diagnostic.rule.name}",
    }
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    said = f"{diagnostic.message(language)}\n{diagnostic.remedy(language)}"
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_said(said)}"


def _said(text: str) -> str:
    """Text as a command carries it after its second `::`, on one line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    """A value among the properties, where `:` and `,` have a meaning too."""
    return _said(value).replace(":", "%3A").replace(",", "%2C")
