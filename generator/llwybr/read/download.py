"""The two tables that the Government Digital and Data Profession publishes, to their facts.

Names, levels and requirements are facts and are kept; descriptions are not. The tables are taken as
they come: rows that are there twice count once, and rows marked as not in use give a role no level.
A role none of whose rows is in use has no ladder (the senior civil service); it needs its skills
without a level. Levels are listed by alphabet, so the order of climbing is worked out.

Of two rows that give one role level two levels of a skill the higher counts: what is learnt for it
serves the lower as well, so nobody is left short, and the remark names both rows. A skill that only
one of the tables has is kept, since the tables are published on different days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from llwybr.curriculum.addresses import slugify
from llwybr.curriculum.identifiers import Need

from .ladder import Rung, climb
from .limits import MAX_NAME
from .table import Row, TableProblem, read_table

LEVELS = {
    "awareness": "Awareness",
    "working": "Working",
    "practitioner": "Practitioner",
    "expert": "Expert",
}
"""The framework's levels by id, in climbing order, with their names."""

_FAMILY, _ROLE, _ROLE_LEVEL = "Role Family", "Role", "Role Level"
_SKILL, _SKILL_LEVEL = "Skill Name", "Skill Level"
_ROLE_COLUMNS = (_FAMILY, _ROLE, _ROLE_LEVEL, _SKILL, _SKILL_LEVEL)
_SKILL_COLUMNS = (_SKILL, *LEVELS.values())

_RANKS = {level: rank for rank, level in enumerate(LEVELS, start=1)}
_LEVEL_IDS = {name.casefold(): level for level, name in LEVELS.items()}
_NOT_IN_USE = "not in use"
_NOT_DEFINED = re.compile(
    r"\W*(?:th(?:e|is) (?:skill )?level is\b.{0,40}\bnot\b.{0,20}\bdefined"
    rf"|not (?:currently )?defined|{_NOT_IN_USE}|n/?a\W*$)",
    re.IGNORECASE,
)


class RemarkKind(str, Enum):
    """What somebody should know who imports a snapshot; none of it stands in the way."""

    LEVELS_CONTRADICT = "levels-contradict"
    FAMILIES_CONTRADICT = "families-contradict"
    NAMES_ALIKE = "names-alike"
    SKILL_ONLY_IN_ROLES = "skill-only-in-roles"
    SKILL_UNNEEDED = "skill-unneeded"
    LEVEL_UNDEFINED = "level-undefined"
    RENAME_UNKNOWN = "rename-unknown"
    RENAME_EARLY = "rename-early"
    ADDRESS_TWICE = "address-twice"
    MOST_GONE = "most-gone"


@dataclass(frozen=True, slots=True)
class Remark:
    """One such thing. `values` are ids, lines, paths and quoted text only, never prose."""

    kind: RemarkKind
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an English name, and the id that is made from it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SnapshotSkill(Named):
    """A skill. `levels` are those defined for it, in climbing order; None: nobody says which."""

    levels: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class SnapshotLevel(Named):
    """A level of a role. The needs name skills by their id alone, sorted."""

    requires: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class SnapshotRole(Named):
    """A role. `levels` are in climbing order; without any, `requires` are the role's own."""

    family: str
    levels: tuple[SnapshotLevel, ...] = ()
    requires: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What the tables say on the day that they were read; everything but levels is by id.

    `duplicates` counts requirements that are there more than once, `duplicate_rows` the rows that
    are left out for it.
    """

    families: tuple[Named, ...]
    levels: tuple[Named, ...] = tuple(Named(level, name) for level, name in LEVELS.items())
    skills: tuple[SnapshotSkill, ...]
    roles: tuple[SnapshotRole, ...]
    duplicates: int = 0
    duplicate_rows: int = 0
    not_in_use: int = 0
    remarks: tuple[Remark, ...] = ()


def read_download(roles: Path, skills: Path) -> Snapshot:
    """The snapshot in the two official files. Raises BadTable where one of them is wrong."""
    gathered = _Gathered()
    for row in read_table(skills, _SKILL_COLUMNS):
        gathered.take_skill(row)
    for row in read_table(roles, _ROLE_COLUMNS):
        gathered.take_requirement(row)
    return gathered.snapshot()


@dataclass(slots=True)
class _Names:
    """The things of one kind by id, each under the name that it has where it is first named."""

    first: dict[str, str] = field(default_factory=dict)
    alike: dict[tuple[str, str], Remark] = field(default_factory=dict)

    def take(self, row: Row, column: str) -> str:
        """The id of what a cell names. Raises BadTable where it names nothing."""
        name = row[column]
        if not name:
            raise row.wrong(TableProblem.CELL_EMPTY, column)
        if len(name) > MAX_NAME:
            raise row.wrong(TableProblem.NAME_LONG, column, limit=str(MAX_NAME))
        made = slugify(name)
        if not made:
            raise row.wrong(TableProblem.NAME_WRONG, column, found=name)
        known = self.first.setdefault(made, name)
        if known != name and (known, name) not in self.alike:
            line = str(row.cells[column].line)
            values = {"name": known, "other": name, "path": row.path.name, "line": line}
            self.alike[known, name] = Remark(RemarkKind.NAMES_ALIKE, values)
        return made


@dataclass(frozen=True, slots=True)
class _Said:
    """The skill level that a row gives, and the line of the row."""

    level: str
    line: int


@dataclass(slots=True)
class _Ladder:
    """A role as its rows are read: its family, levels and what each requires."""

    family: str
    line: int
    names: _Names = field(default_factory=_Names)
    levels: dict[str, dict[str, _Said]] = field(default_factory=dict)
    without_level: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Gathered:
    """All that has been read so far."""

    families: _Names = field(default_factory=_Names)
    roles: _Names = field(default_factory=_Names)
    skills: _Names = field(default_factory=_Names)
    defined: dict[str, set[str]] = field(default_factory=dict)
    ladders: dict[str, _Ladder] = field(default_factory=dict)
    repeated: set[tuple[str, str, str]] = field(default_factory=set)
    duplicate_rows: int = 0
    not_in_use: int = 0
    remarks: list[Remark] = field(default_factory=list)

    def take_skill(self, row: Row) -> None:
        """Take a row of the skills' table; of a skill that is there twice every defined level."""
        if row[_SKILL].casefold() == _NOT_IN_USE:
            self.not_in_use += 1
            return
        skill = self.skills.take(row, _SKILL)
        levels = {level for level, name in LEVELS.items() if _is_defined(row[name])}
        self.defined.setdefault(skill, set()).update(levels)

    def take_requirement(self, row: Row) -> None:
        """Take a row of the roles' table."""
        if _NOT_IN_USE in (row[column].casefold() for column in (_FAMILY, _ROLE, _SKILL)):
            self.not_in_use += 1
            return
        ladder = self._ladder(row)
        skill = self.skills.take(row, _SKILL)
        if _NOT_IN_USE in (row[column].casefold() for column in (_ROLE_LEVEL, _SKILL_LEVEL)):
            self.not_in_use += 1
            ladder.without_level[skill] = None
            return
        level = ladder.names.take(row, _ROLE_LEVEL)
        said = _Said(_skill_level(row), row.line)
        before = ladder.levels.setdefault(level, {}).setdefault(skill, said)
        if before is said:
            return
        if before.level != said.level:
            higher = max(before, said, key=lambda each: _RANKS[each.level])
            ladder.levels[level][skill] = higher
            self._note_contradiction(row, before, said, higher)
        else:
            self.duplicate_rows += 1
            self.repeated.add((slugify(row[_ROLE]), level, skill))

    def _ladder(self, row: Row) -> _Ladder:
        family, role = self.families.take(row, _FAMILY), self.roles.take(row, _ROLE)
        ladder = self.ladders.setdefault(role, _Ladder(family, row.line))
        if ladder.family != family:
            values = {"role": role, "family": ladder.family, "other": family}
            lines = {"path": row.path.name, "line": str(ladder.line), "line2": str(row.line)}
            self._remark(RemarkKind.FAMILIES_CONTRADICT, **values, **lines)
        return ladder

    def _note_contradiction(self, row: Row, before: _Said, said: _Said, higher: _Said) -> None:
        values = {"role": row[_ROLE_LEVEL], "skill": row[_SKILL], "level": higher.level}
        lines = {"path": row.path.name, "line": str(before.line), "line2": str(said.line)}
        self._remark(RemarkKind.LEVELS_CONTRADICT, **values, **lines)

    def _remark(self, kind: RemarkKind, **values: str) -> None:
        remark = Remark(kind, values)
        if remark not in self.remarks[-1:]:
            self.remarks.append(remark)

    def snapshot(self) -> Snapshot:
        """The facts, sorted."""
        families = {ladder.family for ladder in self.ladders.values()}
        roles = tuple(self._role(role, self.ladders[role]) for role in sorted(self.ladders))
        names = (self.families, self.roles, self.skills, *(x.names for x in self.ladders.values()))
        alike = [remark for each in names for remark in each.alike.values()]
        known = self.defined.keys() | {need.skill for _, need in needs_of(roles)}
        return Snapshot(
            families=tuple(Named(each, self.families.first[each]) for each in sorted(families)),
            skills=tuple(self._skill(skill) for skill in sorted(known)),
            roles=roles,
            duplicates=len(self.repeated),
            duplicate_rows=self.duplicate_rows,
            not_in_use=self.not_in_use,
            remarks=(*self.remarks, *alike, *self._remarks_on_skills(roles)),
        )

    def _skill(self, skill: str) -> SnapshotSkill:
        defined = self.defined.get(skill)
        levels = None if defined is None else tuple(level for level in LEVELS if level in defined)
        return SnapshotSkill(skill, self.skills.first[skill], levels)

    def _role(self, role: str, ladder: _Ladder) -> SnapshotRole:
        name = self.roles.first[role]
        if not ladder.levels:
            needs = tuple(Need(skill) for skill in sorted(ladder.without_level))
            return SnapshotRole(role, name, ladder.family, requires=needs)
        ids = {ladder.names.first[level]: level for level in ladder.levels}
        rungs = [
            Rung(name, sum(_RANKS[said.level] for said in ladder.levels[level].values()))
            for name, level in ids.items()
        ]
        levels = (_level(rung.name, ids[rung.name], ladder) for rung in climb(rungs))
        return SnapshotRole(role, name, ladder.family, levels=tuple(levels))

    def _remarks_on_skills(self, roles: Iterable[SnapshotRole]) -> Iterator[Remark]:
        needed = {need.skill for _, need in needs_of(roles)}
        for skill in sorted(needed | self.defined.keys()):
            if skill not in self.defined:
                yield Remark(RemarkKind.SKILL_ONLY_IN_ROLES, {"skill": skill})
            elif skill not in needed:
                yield Remark(RemarkKind.SKILL_UNNEEDED, {"skill": skill})
        for place, need in needs_of(roles):
            defined = self.defined.get(need.skill)
            if defined is not None and need.level and need.level not in defined:
                values = {"role": place, "skill": need.skill, "level": need.level}
                yield Remark(RemarkKind.LEVEL_UNDEFINED, values)


def needs_of(roles: Iterable[SnapshotRole]) -> Iterator[tuple[str, Need]]:
    """All that is required, each with `role/level`, or the role where it has no ladder."""
    for role in roles:
        yield from ((role.id, need) for need in role.requires)
        for level in role.levels:
            yield from ((f"{role.id}/{level.id}", need) for need in level.requires)


def _level(name: str, level: str, ladder: _Ladder) -> SnapshotLevel:
    needs = (Need(skill, said.level) for skill, said in ladder.levels[level].items())
    return SnapshotLevel(level, name, tuple(sorted(needs)))


def _skill_level(row: Row) -> str:
    """The level's id. Raises BadTable where the framework has no such level."""
    found = row[_SKILL_LEVEL]
    if not found:
        raise row.wrong(TableProblem.CELL_EMPTY, _SKILL_LEVEL)
    level = _LEVEL_IDS.get(found.casefold())
    if level is None:
        choices = ", ".join(LEVELS.values())
        raise row.wrong(TableProblem.LEVEL_UNKNOWN, _SKILL_LEVEL, found=found, choices=choices)
    return level


def _is_defined(words: str) -> bool:
    """Whether a cell of the skills' table describes a level."""
    return bool(words) and _NOT_DEFINED.match(words) is None
