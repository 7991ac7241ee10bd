"""Every rule over a curriculum: `findings = check(curriculum, given)`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from llwybr.curriculum.curriculum import Curriculum

from . import rules
from .diagnostic import Diagnostic
from .rule import Given, Rule
from .strictness import Strictness


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code: one from each module in `llwybr.check.rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def check(curriculum: Curriculum, given: Given) -> tuple[Diagnostic, ...]:
    """What breaks any rule, sorted by file, line, column and code."""
    strictness = Strictness.of(curriculum)
    found = (each for rule in all_rules() for each in _of(rule, curriculum, given, strictness))
    return tuple(sorted(found))


def _of(
    rule: Rule, curriculum: Curriculum, given: Given, strictness: Strictness
) -> Iterator[Diagnostic]:
    for finding in rule.findings(curriculum, given):
        severity = strictness.severity(rule, finding.location.path)
        if severity is not None:
            yield Diagnostic(finding.location, rule.code, rule, severity, finding.values)
