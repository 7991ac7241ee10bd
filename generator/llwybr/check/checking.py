"""Every rule over a curriculum: `findings = check(curriculum, given)`."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from llwybr.curriculum.curriculum import Curriculum
from llwybr.memory.run import Run

from . import lexicon, rules
from .diagnostic import Diagnostic
from .parts import Parts, Piece, Told
from .rule import Finding, Given, Rule
from .strictness import Strictness

_ENOUGH_TO_SHARE = 200
"""With fewer new parts than this to look at, starting processes takes longer than they save,"""

_MANY = 800
"""unless there are as many modules as this in all, at which every rule looks that is not local."""


MAX_PER_FILE = 500
"""A rule tells of this many breaches in one file; what fills a file would fill the memory too."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code: one from each module in `llwybr.check.rules`."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = [importlib.import_module(f"{rules.__name__}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def check(curriculum: Curriculum, given: Given, run: Run | None = None) -> tuple[Diagnostic, ...]:
    """What breaks any rule, sorted by file, line, column and code.

    The work is shared out among the processes of the run where the curriculum is large. What the
    run knows from an earlier one is not looked for again.
    """
    return diagnosed(curriculum, _findings(curriculum, given, run or Run(jobs=1)))


def diagnosed(
    curriculum: Curriculum, findings: Iterable[tuple[Rule, Finding]]
) -> tuple[Diagnostic, ...]:
    """Findings as the organisation wants them told, sorted by file, line, column and code."""
    strictness = Strictness.of(curriculum)
    found = (
        Diagnostic(finding.location, rule.code, rule, severity, finding.values)
        for rule, finding in findings
        if (severity := strictness.severity(rule, finding.location.path)) is not None
    )
    return tuple(sorted(found))


def _findings(curriculum: Curriculum, given: Given, run: Run) -> Iterator[tuple[Rule, Finding]]:
    shelf, words = run.keeper.shelf("check"), run.keeper.shelf("words")
    lexicon.recall(words)
    parts = Parts.of(curriculum, given, shelf)
    every = all_rules()
    by_code = {rule.code: rule for rule in every}
    yield from ((by_code[code], finding) for code, finding in parts.known)
    local = tuple(rule for rule in every if rule.is_local)
    tasks = [
        *(_Task(local, piece.curriculum, piece) for piece in parts.pieces()),
        *(_Task((rule,), curriculum) for rule in every if not rule.is_local),
    ]
    is_much = len(parts.new) >= _ENOUGH_TO_SHARE or len(curriculum.modules) >= _MANY
    sharing = run if is_much else Run(jobs=1)
    told: list[Told] = []
    answers: dict[tuple[str, str], str] = {}
    for number, (found, learnt) in sharing.share(partial(_done, given), tasks):
        answers.update(learnt)
        yield from ((by_code[code], finding) for code, finding in found)
        if tasks[number].piece:
            told += found
    parts.keep(shelf, told)
    lexicon.keep(words, answers)


@dataclass(frozen=True, slots=True)
class _Task:
    """Rules, and what they look at: a piece of the curriculum, or all of it."""

    rules: tuple[Rule, ...]
    there: Curriculum
    piece: Piece | None = None


def _done(given: Given, task: _Task) -> tuple[list[Told], lexicon.Answers]:
    told: list[Told] = []
    for rule in task.rules:
        found = list(_within_reason(rule.findings(task.there, given)))
        told += ((rule.code, each) for each in (task.piece.own(found) if task.piece else found))
    return told, lexicon.learnt()


def _within_reason(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a rule without those that no author would come to in one file."""
    told: Counter[str] = Counter()
    for finding in findings:
        told[finding.location.path] += 1
        if told[finding.location.path] <= MAX_PER_FILE:
            yield finding
