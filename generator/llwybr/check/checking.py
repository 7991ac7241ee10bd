"""Every rule over a curriculum: `findings = check(curriculum, given)`."""

from __future__ import annotations

import importlib
import multiprocessing
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache

from llwybr.curriculum.curriculum import Curriculum

from . import rules
from .diagnostic import Diagnostic
from .rule import Finding, Given, Rule
from .strictness import Strictness


_ENOUGH_TO_SHARE = 200
"""With fewer modules than this, starting processes takes longer than they save."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code: one from each module in `llwybr.check.rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def check(curriculum: Curriculum, given: Given, workers: int = 1) -> tuple[Diagnostic, ...]:
    """What breaks any rule, sorted by file, line, column and code.

    With more than one worker, rules are shared out among processes where the curriculum is large
    and the system can fork; what is found is the same. Not for a process that runs threads.
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
    rules_left = all_rules()
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    if workers < 2 or not can_fork or len(curriculum.modules) < _ENOUGH_TO_SHARE:
        yield from ((rule, rule.findings(curriculum, given)) for rule in rules_left)
        return
    context = multiprocessing.get_context("fork")
    with context.Pool(workers, _take_up, (curriculum, given)) as pool:
        yield from zip(rules_left, pool.imap(_found_by, range(len(rules_left))), strict=True)


_shared: list[tuple[Curriculum, Given]] = []
"""In a worker: what it was forked with, so that a large curriculum need not be sent to it."""


def _take_up(curriculum: Curriculum, given: Given) -> None:
    _shared[:] = [(curriculum, given)]


def _found_by(number: int) -> list[Finding]:
    return list(all_rules()[number].findings(*_shared[0]))
