"""What is wrong in a few files, as far as it shows in them alone: quick, whatever else there is."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from llwybr.curriculum.curriculum import Curriculum

from .checking import all_rules, diagnosed
from .diagnostic import Diagnostic
from .parts import narrowed, parts
from .rule import Faults, Finding, Given, Rule


def glance(curriculum: Curriculum, given: Given, files: Collection[str]) -> tuple[Diagnostic, ...]:
    """What could not be read in these files, and what local rules find in their parts.

    All of it is in what `check` finds too, which may have more to say of the same files.
    """
    touched = [part for part in parts(curriculum) if not part.files.isdisjoint(files)]
    own = frozenset(files).union(*(part.files for part in touched))
    near = narrowed(curriculum, frozenset(part.id for part in touched))
    found = (
        (rule, finding)
        for rule in all_rules()
        for finding in _findings(rule, curriculum, near, given)
        if finding.location.path in own
    )
    return diagnosed(curriculum, found)


def _findings(
    rule: Rule, curriculum: Curriculum, near: Curriculum, given: Given
) -> Iterator[Finding]:
    if rule.is_local:
        yield from rule.findings(near, given)
    elif isinstance(rule.find, Faults):
        yield from rule.find(curriculum)
