"""Which required skills have a module, as JSON, as a spreadsheet and as text.

The command line and the site write the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from pydantic import Field

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import Need
from llwybr.curriculum.language import Bilingual, Both, Language, Record
from llwybr.plan.coverage import Coverage, totals

from .reasons import skill_name
from .shapes import Id, SkillAtLevel, as_bytes, at_levels

COLUMNS = ("role", "level", "language", "required", "covered", "missing", "missing_skills")
"""The columns of the spreadsheet."""

_HEADINGS = (
    Bilingual(cy="Rôl a lefel", en="Role and level"),
    Bilingual(cy="Iaith", en="Language"),
    Bilingual(cy="Gofynion", en="Required"),
    Bilingual(cy="Â modiwl", en="Covered"),
    Bilingual(cy="Heb fodiwl", en="Missing"),
)
_ALL = Bilingual(cy="Pob lefel", en="All levels")
_ONCE = Bilingual(
    cy="Pob sgil a lefel unwaith yn unig", en="Each skill and level counted only once"
)
_NONE = Bilingual(cy="Heb fodiwl eto:", en="No module yet:")


class CoverageLine(Record):
    """A role, or a level of one, in one language."""

    role: Id = Field(description="The role, by id.")
    level: Id | None = Field(description="Its level, by id; null for a role without levels.")
    lang: Language = Field(description="The language of the modules that are counted.")
    required: int = Field(ge=0, description="How many skills it requires.")
    covered: int = Field(ge=0, description="How many of them a module teaches at that level.")
    missing: tuple[SkillAtLevel, ...] = Field(description="Those that no module teaches.")


class LanguageTotals(Record):
    """The numbers of one language over all lines."""

    required: int = Field(ge=0, description="Requirements of all lines together.")
    covered: int = Field(ge=0, description="How many of them a module teaches.")
    skills_required: int = Field(
        ge=0, description="Different skills and levels among the requirements."
    )
    skills_covered: int = Field(ge=0, description="How many of those a module teaches.")


class Summary(Both[LanguageTotals]):
    """The numbers of each language."""


class CoverageReport(Record):
    """Which of the skills that roles require have a module, in each language."""

    coverage: tuple[CoverageLine, ...] = Field(
        description="A line for each role level and language, by role and up its ladder."
    )
    summary: Summary = Field(description="The totals.")


def as_json(lines: Iterable[Coverage]) -> bytes:
    """The lines and their totals, as `/data/coverage.json` holds them."""
    kept = tuple(lines)
    return as_bytes(
        CoverageReport(coverage=tuple(_line(each) for each in kept), summary=_summary(kept))
    )


def as_csv(lines: Iterable[Coverage]) -> bytes:
    r"""The lines as `/data/coverage.csv` holds them: RFC 4180 in UTF-8, with \n as the line's end.

    No cell is a formula to a spreadsheet: all are ids and numbers, and an id begins with a letter
    or a digit.
    """
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(COLUMNS)
    for line in lines:
        place, missing = line.place, " ".join(_cell(need) for need in line.missing)
        numbers = (len(line.required), len(line.covered), len(line.missing))
        writer.writerow((place.role, place.level, line.language.value, *numbers, missing))
    return page.getvalue().encode()


def as_text(
    curriculum: Curriculum, lines: Iterable[Coverage], language: Language, *, with_missing: bool
) -> str:
    """The lines as a table with totals; `with_missing` names what no module teaches too."""
    kept = tuple(lines)
    rows = [_numbers(_place(line), line.language, *_counts(line)) for line in kept]
    for total in totals(kept):
        rows.append(_numbers(_ALL.in_(language), total.language, total.required, total.covered))
    for total in totals(kept):
        numbers = (total.skills_required, total.skills_covered)
        rows.append(_numbers(_ONCE.in_(language), total.language, *numbers))
    shown = _table([tuple(each.in_(language) for each in _HEADINGS), *rows])
    if with_missing:
        shown += _missing(curriculum, kept, language)
    return "\n".join(shown)


def _line(line: Coverage) -> CoverageLine:
    return CoverageLine(
        role=line.place.role,
        level=line.place.level,
        lang=line.language,
        required=len(line.required),
        covered=len(line.covered),
        missing=at_levels(line.missing),
    )


def _summary(lines: Iterable[Coverage]) -> Summary:
    welsh, english = (
        LanguageTotals(
            required=total.required,
            covered=total.covered,
            skills_required=total.skills_required,
            skills_covered=total.skills_covered,
        )
        for total in totals(lines)
    )
    return Summary(cy=welsh, en=english)


def _cell(need: Need) -> str:
    return f"{need.skill}={need.level}" if need.level else need.skill


def _place(line: Coverage) -> str:
    return line.place.key.removeprefix("roles/")


def _counts(line: Coverage) -> tuple[int, int]:
    return len(line.required), len(line.covered)


def _numbers(name: str, language: Language, required: int, covered: int) -> tuple[str, ...]:
    return name, language.value, str(required), str(covered), str(required - covered)


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows in columns: words to the left, numbers to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        words = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
        numbers = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        lines.append("  ".join((*words, *numbers)))
    return lines


def _missing(curriculum: Curriculum, lines: Iterable[Coverage], language: Language) -> list[str]:
    shown = ["", _NONE.in_(language)]
    for line in lines:
        if line.missing:
            shown.append(f"{_place(line)} ({line.language.value})")
        for need in line.missing:
            shown.append(f"  {_cell(need)}  {skill_name(curriculum, need, language)}")
    return shown if len(shown) > 2 else []
