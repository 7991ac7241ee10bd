"""Every rule over a curriculum: `findings = check(curriculum)`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from llwybr.curriculum.curriculum import Curriculum

from . import rules
from .diagnostic import Diagnostic
from .rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code: one from each module in `llwybr.check.rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def check(curriculum: Curriculum) -> tuple[Diagnostic, ...]:
    """What breaks any rule, sorted by file, line, column and code."""
    return tuple(
        sorted(
            Diagnostic(finding.location, rule.code, rule, finding.values)
            for rule in all_rules()
            for finding in rule.find(curriculum)
        )
    )
