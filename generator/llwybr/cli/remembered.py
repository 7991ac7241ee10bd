"""What the last check found, kept until anything that it looked at changes.

It holds places and values only; the words come from the rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from llwybr.check.checking import all_rules
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given
from llwybr.memory.keeper import Keeper, packed
from llwybr.memory.program import digest
from llwybr.read.standing import Standing


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept of a tree that stands as it does."""

    keeper: Keeper
    key: bytes
    """A digest of everything that a check depends on besides the program."""

    @staticmethod
    def of(standing: Standing, given: Given, keeper: Keeper) -> Remembered:
        """What is remembered of a tree."""
        told = f"{given.today.isoformat()} {given.dictionary!r}".encode()
        return Remembered(keeper, digest((told, standing.content)))

    def recall(self) -> tuple[Diagnostic, ...] | None:
        """What was found the last time, where nothing has changed since; else None."""
        kept = self.keeper.shelf("found").recall(self.key)
        if kept is None:
            return None
        rules = {rule.code: rule for rule in all_rules()}
        return tuple(
            Diagnostic(place, code, rules[code], severity, values)
            for place, code, severity, values in kept
        )

    def keep(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Remember what was found; where that is not possible, nothing is lost but time."""
        told = tuple((d.location, d.code, d.severity, dict(d.values)) for d in diagnostics)
        self.keeper.shelf("found").keep(self.key, packed(told))
