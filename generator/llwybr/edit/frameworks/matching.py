"""Which record of the curriculum each thing in a publisher's snapshot is, so that ids stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from llwybr.curriculum.addresses import slugify
from llwybr.read.download import Named


@dataclass(frozen=True, slots=True)
class Matched:
    """The ids after an import.

    `ids` gives the id of each thing in the snapshot, by the id that its name would make; `origins`
    the id that its record had before, by the id now; `now` the id now, by the id before: of every
    record that stays, moves to another id or is taken in by another record.
    """

    ids: Mapping[str, str]
    origins: Mapping[str, str]
    now: Mapping[str, str]

    @property
    def renames(self) -> dict[str, str]:
        """The id now by the id before, where they differ."""
        return {old: new for old, new in sorted(self.now.items()) if old != new}


def match(things: Sequence[Named], known: Mapping[str, str], renames: Mapping[str, str]) -> Matched:
    """Match a snapshot's things with the records that are known, given as English names by id.

    First come renames, then the same name, then the id that the name makes, then a name with the
    same letters. A rename counts where its old id is gone from the snapshot and its new one there;
    where only the old one is there, the snapshot is older, and it counts the other way round.
    """
    matching = _Matching({each.id: each for each in things}, dict(known))
    matching.by_rename(renames)
    matching.by(lambda thing: thing.id if known.get(thing.id) == thing.name else None)
    matching.by(_only(known, lambda name: name))
    matching.by(lambda thing: thing.id)
    matching.by(_only(matching.free, _letters))
    matching.as_new()
    return Matched(matching.ids, matching.origins, matching.now(renames))


@dataclass(slots=True)
class _Matching:
    """Things that are being matched, and the records that are still free."""

    things: dict[str, Named]
    free: dict[str, str]
    ids: dict[str, str] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)

    def by_rename(self, renames: Mapping[str, str]) -> None:
        """Give renamed things their records."""
        known = frozenset(self.free)
        for old, new in renames.items():
            if (old in self.things) == (new in self.things):
                continue
            before, after = (new, old) if old in self.things else (old, new)
            if before in self.free and after not in known and after not in self.ids:
                self._take(after, after, before)

    def by(self, record: Callable[[Named], str | None]) -> None:
        """Give things the records that `record` names, where they are free."""
        for thing in self.things.values():
            found = record(thing)
            if thing.id not in self.ids and found in self.free:
                self._take(thing.id, found, found)

    def as_new(self) -> None:
        """Give an id to everything that has no record."""
        taken = set(self.ids.values())
        for thing in self.things:
            if thing not in self.ids:
                made, number = thing, 2
                while made in taken:
                    made, number = f"{thing}-{number}", number + 1
                taken.add(made)
                self.ids[thing] = made

    def now(self, renames: Mapping[str, str]) -> dict[str, str]:
        """Where each record is that stays, and where those are that another one took in."""
        now = {old: new for new, old in self.origins.items()}
        merged = {old: self.ids.get(new, new) for old, new in renames.items() if old in self.free}
        there = frozenset(self.ids.values())
        return {**{old: new for old, new in merged.items() if new in there}, **now}

    def _take(self, thing: str, final: str, record: str) -> None:
        self.ids[thing] = final
        self.origins[final] = record
        del self.free[record]


def _only(known: Mapping[str, str], form: Callable[[str], str]) -> Callable[[Named], str | None]:
    """Finds the one record whose name has the same form; nothing where there are more."""
    forms = {record: form(name) for record, name in known.items()}
    counts = Counter(forms.values())
    by_form = {each: record for record, each in forms.items() if counts[each] == 1}
    return lambda thing: by_form.get(form(thing.name))


def _letters(name: str) -> str:
    """The letters and digits of a name, however it is written."""
    return slugify(name).replace("-", "")
