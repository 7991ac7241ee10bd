"""Every rule over a curriculum: `findings = check(curriculum, given)`."""

from __future__ import annotations

import importlib
import multiprocessing
import pkgutil
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from llwybr.curriculum.curriculum import Curriculum

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
    every = all_rules()
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    is_alone = threading.active_count() == 1  # a fork would leave other threads' locks shut
    if workers < 2 or not can_fork or not is_alone or len(curriculum.modules) < _ENOUGH_TO_SHARE:
        for rule in every:
            yield rule, _within_reason(rule.findings(curriculum, given))
        return
    context = multiprocessing.get_context("fork")
    queue = context.Value("i", 0)
    helpers = [_Helper(context, queue, curriculum, given) for _ in range(workers - 1)]
    found = dict(_take_turns(queue, curriculum, given))
    for helper in helpers:
        found.update(helper.found())
    yield from ((every[number], found[number]) for number in sorted(found))


Found = tuple[int, list[Finding]]
"""A rule, by its place among all rules, and what it found."""


def _take_turns(queue: Any, curriculum: Curriculum, given: Given) -> Iterator[Found]:
    """Ask the next rule that no other process has asked, until there is none left."""
    every = all_rules()
    while True:
        with queue.get_lock():
            number = queue.value
            queue.value += 1
        if number >= len(every):
            return
        yield number, list(_within_reason(every[number].findings(curriculum, given)))


def _within_reason(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a rule without those that no author would come to in one file."""
    told: Counter[str] = Counter()
    for finding in findings:
        told[finding.location.path] += 1
        if told[finding.location.path] <= MAX_PER_FILE:
            yield finding


class _Helper:
    """Another process that asks rules; forked, so that a large curriculum need not be sent."""

    def __init__(self, context: Any, queue: Any, curriculum: Curriculum, given: Given) -> None:
        self._end, sending = context.Pipe(duplex=False)
        self._process = context.Process(target=_help, args=(sending, queue, curriculum, given))
        self._process.start()
        sending.close()

    def found(self) -> list[Found]:
        """What it found. Raises what a rule raised there, and EOFError where it was killed."""
        told = self._end.recv()
        self._process.join()
        if isinstance(told, BaseException):
            raise told
        return list(told)


def _help(sending: Any, queue: Any, curriculum: Curriculum, given: Given) -> None:
    try:
        sending.send(list(_take_turns(queue, curriculum, given)))
    except Exception as error:  # a fault of the program, which the first process shows
        sending.send(error)
