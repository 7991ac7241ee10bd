"""What the publisher of a framework renamed: from the framework's file, or from a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from llwybr.check.checking import all_rules
from llwybr.check.cycles import cycles
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Rule
from llwybr.check.rules import entry_repeated, rename_wrong
from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.framework import Framework
from llwybr.curriculum.identifiers import Id
from llwybr.curriculum.location import Entry, KeyPath, Location
from llwybr.read import yaml
from llwybr.read.files import read_text
from llwybr.read.validate import validate

Kind = Literal["skills", "roles"]

_KEYS_OF_IDS = ("from", "to", "ids")
"""Keys that no other file has; what they are for is what an `id` is for."""


@dataclass(frozen=True, slots=True)
class Renames:
    """The id now by the id before; no id now is itself one before."""

    skills: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)


class BadRenames(Exception):
    """A table that makes no sense; the diagnostics say where and why, and are sorted."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics))
        super().__init__(len(self.diagnostics))


class _Table(BaseModel):
    """Part of a table; what else it says is not looked at."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class _Renamed(_Table):
    before: Id = Field(alias="from")
    now: Id = Field(alias="to")


class _Removed(_Table):
    ids: tuple[Id, ...]
    merged_into: Id | None = None


class _Roles(_Table):
    renamed: tuple[_Renamed, ...] = ()


class _Skills(_Table):
    renamed: tuple[_Renamed, ...] = ()
    removed: tuple[_Removed, ...] = ()


class _Changelog(_Table):
    skills: _Skills = _Skills()
    roles: _Roles = _Roles()


@dataclass(frozen=True, slots=True)
class _Row:
    """One id before and the id now, with the place of each."""

    before: str
    now: str
    before_at: Location
    now_at: Location


def renames_of(framework: Framework) -> Renames:
    """What a framework's own file says was renamed; what goes round in a circle is left out."""
    return Renames(_followed(framework.renames), _followed(framework.role_renames))


def joined(first: Renames, then: Renames) -> Renames:
    """Both, where `then` came later: what it says wins, and what it names is the name now."""
    return Renames(_joined(first.skills, then.skills), _joined(first.roles, then.roles))


def read_renames(path: Path) -> Renames:
    """The renames and mergers in a changelog, whose other keys are not looked at.

    Raises BadRenames where the file cannot be read, an id is renamed to two, or renaming goes round
    in a circle.
    """
    entry = _read(path)
    skills = [*_renamed(entry, "skills"), *_merged(entry)]
    roles = list(_renamed(entry, "roles"))
    wrong = [*_wrong(skills, "skill"), *_wrong(roles, "role")]
    if wrong:
        raise BadRenames(wrong)
    return Renames(*(_followed({row.before: row.now for row in rows}) for rows in (skills, roles)))


def _joined(first: Mapping[str, str], then: Mapping[str, str]) -> dict[str, str]:
    named_now = frozenset(then.values())
    return _followed({**{old: new for old, new in first.items() if old not in named_now}, **then})


def _followed(renames: Mapping[str, str]) -> dict[str, str]:
    """The last id that each leads to; each is followed once."""
    last: dict[str, str] = {}
    for old in renames:
        here, way = old, dict[str, None]()
        while here in renames and here not in way and here not in last:
            way[here] = None
            here = renames[here]
        end = "" if here in way else last.get(here, here)
        last.update(dict.fromkeys(way, end))
    return {old: new for old, new in last.items() if new}


def _read(path: Path) -> Entry[_Changelog]:
    full = path.resolve()
    text = read_text(full.parent, full.name)
    if isinstance(text, Fault):
        raise BadRenames(_told([text], str(path)))
    document = yaml.parse(text, str(path))
    entry, wrong = validate(document, _Changelog)
    faults = document.faults or wrong or list(_without_renames(document))
    if entry is None or faults:
        raise BadRenames(_told(faults, str(path)))
    return entry


def _without_renames(document: yaml.Document) -> Iterator[Fault]:
    """A fault for a file that is something else altogether."""
    if not {"skills", "roles"} & set(document.value):
        values = {"key": "skills", "what": "skills", "example": "skills: {renamed: [...]}"}
        yield Fault(FaultKind.KEY_MISSING, document.source.at(), values)


def _told(faults: Iterable[Fault], path: str) -> Iterator[Diagnostic]:
    """The faults as the rules of `check` tell them."""
    rules = {rule.name: rule for rule in all_rules()}
    for fault in faults:
        where = replace(fault.location, path=path)
        is_missing_id = fault.kind is FaultKind.KEY_MISSING and fault.values["key"] in _KEYS_OF_IDS
        what = {"what": "id"} if is_missing_id else {}
        yield _diagnostic(rules[fault.kind.value], where, {**fault.values, **what})


def _renamed(entry: Entry[_Changelog], kind: Kind) -> Iterator[_Row]:
    for n, each in enumerate(getattr(entry.value, kind).renamed):
        way: KeyPath = (kind, "renamed", n)
        yield _Row(each.before, each.now, entry.at(*way, "from"), entry.at(*way, "to"))


def _merged(entry: Entry[_Changelog]) -> Iterator[_Row]:
    """A row for each skill that was removed because another one holds it now."""
    for n, each in enumerate(entry.value.skills.removed):
        way: KeyPath = ("skills", "removed", n)
        if each.merged_into is None:
            continue
        for k, skill in enumerate(each.ids):
            where = entry.at(*way, "merged_into")
            yield _Row(skill, each.merged_into, entry.at(*way, "ids", k), where)


def _wrong(rows: Iterable[_Row], wanted: str) -> Iterator[Diagnostic]:
    """Ids that are renamed to two others, and circles."""
    first: dict[str, _Row] = {}
    for row in rows:
        known = first.setdefault(row.before, row)
        if known.now != row.now:
            values = {"id": row.before, "line": str(known.before_at.line)}
            yield _diagnostic(entry_repeated.RULE, row.before_at, values)
    for circle in cycles({old: (row.now,) for old, row in first.items()}):
        row = first[circle[0]]
        values = {"id": row.before, "new": row.now, "what": "circle", "wanted": wanted}
        yield _diagnostic(rename_wrong.RULE, row.now_at, values)


def _diagnostic(rule: Rule, where: Location, values: Mapping[str, str]) -> Diagnostic:
    return Diagnostic(where, rule.code, rule, rule.severity, values)
