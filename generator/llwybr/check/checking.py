"""Every rule over a curriculum: `findings = check(curriculum, given)`."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from llwybr.curriculum.curriculum import Curriculum
from llwybr.parallel.turns import in_turns

from . import rules
from .diagnostic import Diagnostic
from .rule import Finding, Given, Rule
from .strictness import Strictness

_ENOUGH_TO_SHARE = 200
"""With fewer modules than this, starting processes takes longer than they save."""


MAX_PER_FILE = 500
"""A rule tells of this many breaches in one file; what fills a file would fill the memory too."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code: one from each module in `llwybr.check.rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def check(curriculum: Curriculum, given: Given, workers: int = 1) -> tuple[Diagnostic, ...]:
    """What breaks any rule, sorted by file, line, column and code.

    With more than one worker, rules are shared out among processes where the curriculum is large
    and the system can fork; what is found is the same.
    """
    strictness = Strictness.of(curriculum)
    found = (
        Diagnostic(finding.location, rule.code, rule, severity, finding.values)
        for rule, findings in _findings(curriculum, given, workers)
        for finding in findings
        if (severity := strictness.severity(rule, finding.location.path)) is not None
    )
    return tuple(sorted(found))


def _findings(
    curriculum: Curriculum, given: Given, workers: int
) -> Iterator[tuple[Rule, Iterable[Finding]]]:
    def ask(rule: Rule) -> list[Finding]:
        return list(_within_reason(rule.findings(curriculum, given)))

    every = all_rules()
    sharing = workers if len(curriculum.modules) >= _ENOUGH_TO_SHARE else 1
    for number, found in in_turns(ask, every, sharing):
        yield every[number], found


def _within_reason(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a rule without those that no author would come to in one file."""
    told: Counter[str] = Counter()
    for finding in findings:
        told[finding.location.path] += 1
        if told[finding.location.path] <= MAX_PER_FILE:
            yield finding
