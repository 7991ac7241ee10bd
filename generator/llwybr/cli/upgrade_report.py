"""An upgrade, as `llwybr framework upgrade` tells it to people and to programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from llwybr.check.report.harmless import visible
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.edit.frameworks.summary import Summary
from llwybr.edit.frameworks.upgrading import Change, Gone, Upgrade, Waiting

from . import importing
from .upgrade_messages import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an upgrade to a version does, or would do, and the summary of what is imported."""

    upgrade: Upgrade
    framework: str
    version: str
    summary: Summary | None
    is_applied: bool

    @property
    def has_work(self) -> bool:
        """Whether a file has to change."""
        return bool(self.upgrade.changes) or bool(self.summary and self.summary.is_changed)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do, for the command or for a person."""
        return not self.upgrade.is_left and (self.is_applied or not self.has_work)

    def as_text(self, language: Language) -> str:
        """What is imported, a line for each reference, then how many there are."""
        lines = [] if self.summary is None else [self._imported(self.summary, language)]
        counts = [
            ("changed" if self.is_applied else "changes", len(self._changes())),
            ("gone", len(self.upgrade.gone)),
            ("waiting", len(self.upgrade.waiting)),
        ]
        told = [visible(line) for line in self._lines(language)]
        told += [say(f"count.{key}", language, n=str(n)) for key, n in counts if n]
        fits = say("nothing", language, version=self.version, framework=self.framework)
        return "\n".join([*lines, *(told or [visible(fits)])])

    def as_data(self) -> dict[str, Any]:
        """The same for programs."""
        data = {
            "framework": self.framework,
            "version": self.version,
            "applied": self.is_applied,
            "changes": [{**_at(each), "new": each.new} for each in self._changes()],
            "gone": [{**_at(each), "near": list(each.near)} for each in self.upgrade.gone],
            "waiting": [{**_at(each), "new": each.new} for each in self.upgrade.waiting],
            "unread": list(self.upgrade.unread),
        }
        if self.summary is None:
            return data
        return {**data, "import": importing.as_data(self.summary, is_written=self.is_applied)}

    def advice(self, language: Language) -> Iterator[str]:
        """What to do next."""
        if self.has_work and not self.is_applied:
            yield say("then.apply", language)
        elif self.upgrade.changes:
            yield say("then.check", language)
        if self.upgrade.waiting:
            yield say("then.import", language)
        if self.summary and self.is_applied:
            yield from importing.advice(_without_references(self.summary), language)

    def _imported(self, summary: Summary, language: Language) -> str:
        found = _without_references(summary)
        return importing.as_text(found, language, is_written=self.is_applied)

    def _changes(self) -> tuple[Change, ...]:
        """The changes, once for each place: what an alias stands for is written in one."""
        return tuple({(each.location, each.old): each for each in self.upgrade.changes}.values())

    def _lines(self, language: Language) -> Iterator[str]:
        done = "changed" if self.is_applied else "change"
        for change in self._changes():
            place = _place(change.location)
            yield say(done, language, place=place, old=change.old, new=change.new)
        for gone in self.upgrade.gone:
            near = say("near", language, near=", ".join(gone.near)) if gone.near else ""
            text = say("gone", language, place=_place(gone.location), old=gone.old)
            yield f"{text} {near}".rstrip()
        for each in self.upgrade.waiting:
            place = _place(each.location)
            yield say("waiting", language, place=place, old=each.old, new=each.new)
        for path in self.upgrade.unread:
            yield say("unread", language, path=path)


def _without_references(summary: Summary) -> Summary:
    """The summary without the references that an import leaves behind: an upgrade tells them."""
    return replace(summary, left=())


def _at(step: Change | Gone | Waiting) -> dict[str, Any]:
    where = step.location
    place = {"path": where.path, "line": where.line, "column": where.column}
    return {**place, "what": step.what.value, "old": step.old}


def _place(location: Location) -> str:
    return f"{location.path}:{location.line}:{location.column}"
