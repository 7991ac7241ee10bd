"""Diagnostics as text for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from llwybr.curriculum.language import Bilingual, Language

from .diagnostic import Diagnostic
from .rule import Rule

_SUMMARY = Bilingual(
    cy="Gwallau: {errors}. Rhybuddion: {warnings}.", en="Errors: {errors}. Warnings: {warnings}."
)
_SEVERITY = {
    "error": Bilingual(cy="gwall", en="error"),
    "warning": Bilingual(cy="rhybudd", en="warning"),
}
_HEADINGS = {
    "remedy": Bilingual(cy="Beth i'w wneud", en="What to do"),
    "why": Bilingual(cy="Pam", en="Why"),
    "bad": Bilingual(cy="Anghywir", en="Wrong"),
    "good": Bilingual(cy="Cywir", en="Right"),
}


def as_text(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """Two lines for each diagnostic, then a line that counts them."""
    lines: list[str] = []
    for diagnostic in diagnostics:
        place = diagnostic.location
        severity = _SEVERITY[diagnostic.severity.value].in_(language)
        lines.append(
            f"{place.path}:{place.line}:{place.column}: {severity} {diagnostic.code} "
            f"{diagnostic.message(language)}"
        )
        lines.append(f"    {diagnostic.remedy(language)}")
    return "\n".join([*lines, summary(diagnostics, language)])


def summary(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """One line that counts errors and warnings."""
    counts = _counts(diagnostics)
    return (
        _SUMMARY.in_(language)
        .replace("{errors}", str(counts["errors"]))
        .replace("{warnings}", str(counts["warnings"]))
    )


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """The diagnostics in both languages, in the form that the command line promises."""
    content = {"diagnostics": [_entry(d) for d in diagnostics], "summary": _counts(diagnostics)}
    return json.dumps(content, ensure_ascii=False, indent=2)


def explain(rule: Rule, language: Language) -> str:
    """All that a rule has to say, for `llwybr explain`."""
    parts = [f"{rule.code} {rule.name}", rule.message.in_(language)]
    for name, text in (("remedy", rule.remedy), ("why", rule.why)):
        parts.append(f"{_HEADINGS[name].in_(language)}: {text.in_(language)}")
    for name, sample in (("bad", rule.bad), ("good", rule.good)):
        indented = "\n".join(f"    {line}" for line in sample.rstrip().split("\n"))
        parts.append(f"{_HEADINGS[name].in_(language)}:\n{indented}")
    return "\n\n".join(parts)


def _counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    errors = sum(diagnostic.is_error for diagnostic in diagnostics)
    return {"errors": errors, "warnings": len(diagnostics) - errors}


def _entry(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.rule.name,
        "severity": diagnostic.severity.value,
        "path": diagnostic.location.path,
        "line": diagnostic.location.line,
        "column": diagnostic.location.column,
        "message": {each.value: diagnostic.message(each) for each in Language},
        "hint": {each.value: diagnostic.remedy(each) for each in Language},
    }
