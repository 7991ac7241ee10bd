"""How much a check found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language

from .words import say


def counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    """The number of diagnostics of each severity, as the command line promises it."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    return {
        "errors": found[Severity.ERROR],
        "warnings": found[Severity.WARNING],
        "info": found[Severity.INFO],
    }


def summary(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """One line that counts errors, warnings and notes."""
    numbers = {key: str(number) for key, number in counts(diagnostics).items()}
    return say("summary", language, **numbers)
