"""Diagnostics for people: by file, each with the line that it points at and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Severity

from .excerpt import LinesOf, excerpt
from .harmless import harmless, visible
from .look import Look
from .summary import summary
from .words import say, severity_word

_HUES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def as_text(diagnostics: Sequence[Diagnostic], look: Look, lines_of: LinesOf) -> str:
    """The diagnostics, sorted as `check` gives them, then what they come to.

    The lines of a file are asked for once, and only where one of its diagnostics is shown.
    """
    shown = [d for d in diagnostics if look.with_info or d.severity is not Severity.INFO]
    files = [
        _file(path, found, lines_of(path), look)
        for path, found in groupby(shown, key=lambda diagnostic: diagnostic.location.path)
    ]
    return "\n\n".join([*files, "\n".join(_closing(diagnostics, shown, look))])


def _file(path: str, found: Iterable[Diagnostic], lines: Sequence[str], look: Look) -> str:
    told = ("\n".join(_told(harmless(diagnostic), lines, look)) for diagnostic in found)
    return look.paint(visible(path), bold=True) + "\n" + "\n\n".join(told)


def _told(diagnostic: Diagnostic, lines: Sequence[str], look: Look) -> Iterator[str]:
    yield _headline(diagnostic, look)
    yield from _shown_line(diagnostic, lines, look)
    advice = look.paint(f"{say('help', look.language)}:", "green")
    yield f"    {advice} {diagnostic.remedy(look.language)}"


def _headline(diagnostic: Diagnostic, look: Look) -> str:
    place = f"{diagnostic.location.line}:{diagnostic.location.column}"
    severity = f"{severity_word(diagnostic.severity, look.language)} {diagnostic.code}"
    severity = look.paint(severity, _HUES[diagnostic.severity], bold=True)
    name = look.paint(f"{diagnostic.rule.name}:", dim=True)
    return f"  {place} {severity} {name} {diagnostic.message(look.language)}"


def _shown_line(diagnostic: Diagnostic, lines: Sequence[str], look: Look) -> Iterator[str]:
    number = f"    {diagnostic.location.line} | "
    part = excerpt(lines, diagnostic.location, look.columns - len(number))
    if part:
        caret = look.paint("^", _HUES[diagnostic.severity], bold=True)
        yield look.paint(number, "blue") + part.text
        yield look.paint("| ".rjust(len(number)), "blue") + " " * part.offset + caret


def _closing(
    diagnostics: Sequence[Diagnostic], shown: Sequence[Diagnostic], look: Look
) -> Iterator[str]:
    order = list(Severity)
    worst = min(shown, key=lambda diagnostic: order.index(diagnostic.severity), default=None)
    hue = _HUES[worst.severity] if worst else "green"
    yield look.paint(summary(diagnostics, look.language), hue, bold=True)
    if len(shown) < len(diagnostics):
        yield say("notes", look.language)
    if worst:
        yield say("explain", look.language, command=f"llwybr explain {worst.code}")
