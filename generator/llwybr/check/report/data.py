"""Diagnostics for programs, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llwybr.check.diagnostic import Diagnostic
from llwybr.curriculum.language import Language

from .harmless import as_json_text
from .summary import counts


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """The diagnostics in both languages, in the form that the command line promises."""
    content = {"diagnostics": [_entry(d) for d in diagnostics], "summary": counts(diagnostics)}
    return as_json_text(content)


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
