"""`llwybr framework import`: the official tables into the curriculum, and what is told of it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import click

from llwybr.check.report.harmless import visible
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location
from llwybr.edit.frameworks.importing import Import, plan_import
from llwybr.edit.frameworks.refused import ImportRefused
from llwybr.edit.frameworks.renames import Renames
from llwybr.edit.frameworks.summary import KINDS, Altered, Difference, Summary, Untranslated
from llwybr.read.download import read_download
from llwybr.read.table import BadTable, one_line

from . import messages
from .framework_messages import say
from .options import fail

_IN_CONTENT = 1
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

_MOST = 50
"""A list of people's size; programs get all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is imported. Without a version it is the date in the name of the roles' file."""

    roles: Path
    skills: Path
    renames: Renames
    version: str | None
    read_on: datetime.date

    @property
    def version_or_date(self) -> str:
        """The version; where nothing tells, the day on which it was read."""
        dated = _DATE.search(self.roles.name)
        named = dated[0] if dated else self.read_on.isoformat()
        return one_line(self.version or "") or named


def plan(
    root: Path, curriculum: Curriculum, framework_id: str, source: Source, language: Language
) -> Import:
    """What the import would do. Ends the command where the tables or the curriculum forbid it."""
    for path in (source.roles, source.skills):
        if not path.exists():
            fail(messages.say("path.none", language, path=str(path)))
    try:
        return plan_import(
            root,
            curriculum,
            framework_id,
            read_download(source.roles, source.skills),
            renames=source.renames,
            version=source.version_or_date,
            read_on=source.read_on,
        )
    except BadTable as bad:
        _stop(_problem(bad, language), language)
    except ImportRefused as refused:
        _stop(say(f"refused.{refused.why.value}", language, **refused.values), language)


def _stop(text: str, language: Language) -> NoReturn:
    """End with exit code 1: something in a file is wrong, and nothing was written."""
    click.echo(f"{visible(text)} {say('nothing-written', language)}", err=True)
    raise SystemExit(_IN_CONTENT)


def _problem(bad: BadTable, language: Language) -> str:
    values = {"path": str(bad.path), "line": str(bad.line), "row": str(bad.row)}
    key = "place.column" if bad.column else "place"
    place = say(key, language, **values, column=bad.column)
    return f"{place} {say(f'table.{bad.problem.value}', language, **bad.values)}"


def as_data(summary: Summary, *, is_written: bool) -> dict[str, Any]:
    """What an import did, or would do, for programs."""
    return {
        "framework": summary.framework,
        "version": {"before": summary.version_before, "after": summary.version},
        "changed": summary.is_changed,
        "written": is_written and summary.is_changed,
        "counts": {**summary.counts, "without_level": summary.without_level},
        "left_out": {
            "duplicates": summary.duplicates,
            "duplicate_rows": summary.duplicate_rows,
            "not_in_use": summary.not_in_use,
        },
        **{kind: _difference(summary.differences[kind]) for kind in KINDS},
        "to_translate": [_named(each) for each in summary.to_translate],
        "to_look_at": [_named(each) for each in summary.to_look_at],
        "likely_renames": [
            {"kind": each.kind, "before": each.before, "after": each.after}
            for each in summary.likely
        ],
        "references": [
            {**_at(each.location), "id": each.id, "new": each.new or None} for each in summary.left
        ],
        "remarks": [{"kind": each.kind.value, **each.values} for each in summary.remarks],
        "files": {"written": list(summary.written), "deleted": list(summary.deleted)},
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "added": list(difference.added),
        "removed": list(difference.removed),
        "renamed": [{"before": each.before, "after": each.after} for each in difference.renamed],
        "reworded": [_altered(each) for each in difference.reworded],
        "relevelled": [_altered(each) for each in difference.relevelled],
    }


def _altered(altered: Altered) -> dict[str, str]:
    return {"id": altered.id, "before": altered.before, "after": altered.after}


def _named(name: Untranslated) -> dict[str, Any]:
    return {**_at(name.location), "name": name.name}


def _at(location: Location) -> dict[str, Any]:
    return {"path": location.path, "line": location.line, "column": location.column}


def as_text(summary: Summary, language: Language, *, is_written: bool) -> str:
    """What an import did, or would do, for people."""
    return "\n".join(visible(line) for line in _lines(summary, language, is_written=is_written))


def _lines(summary: Summary, language: Language, *, is_written: bool) -> Iterator[str]:
    yield from _heading(summary, language)
    for kind in KINDS:
        difference = summary.differences[kind]
        if not difference.is_none:
            yield say(kind, language)
            yield from _changes(difference, language)
    for key, names in (("to-translate", summary.to_translate), ("to-look-at", summary.to_look_at)):
        yield from _listed(key, [f"{_place(n.location)}: {n.name}" for n in names], language)
    likely = [f"{each.before} -> {each.after}" for each in summary.likely]
    yield from _listed("likely", likely, language)
    none = say("none", language)
    left = [f"{_place(x.location)}: {x.id} -> {x.new or none}" for x in summary.left]
    yield from _listed("left", left, language)
    remarks = [say(f"remark.{r.kind.value}", language, **r.values) for r in summary.remarks]
    yield from _listed("remarks", remarks, language)
    yield from _listed("written" if is_written else "would-write", summary.written, language)
    yield from _listed("deleted" if is_written else "would-delete", summary.deleted, language)


def _heading(summary: Summary, language: Language) -> Iterator[str]:
    named = {"framework": summary.framework, "version": summary.version}
    before = summary.version_before
    if not summary.is_changed:
        yield say("same", language, framework=summary.framework)
    elif before in (None, summary.version):
        yield say("version", language, **named)
    else:
        yield say("version.before", language, **named, before=before or "")
    counts = {kind: str(n) for kind, n in summary.counts.items()}
    yield say("counts", language, **counts, without_level=str(summary.without_level))
    yield say(
        "left-out",
        language,
        duplicates=str(summary.duplicates),
        duplicate_rows=str(summary.duplicate_rows),
        not_in_use=str(summary.not_in_use),
    )


def _changes(difference: Difference, language: Language) -> Iterator[str]:
    renamed = [f"{each.before} -> {each.after}" for each in difference.renamed]
    reworded = [f'{x.id}: "{x.before}" -> "{x.after}"' for x in difference.reworded]
    none = say("none", language)
    relevelled = [f"{x.id}: {x.before or none} -> {x.after or none}" for x in difference.relevelled]
    for key, found in (
        ("added", difference.added),
        ("removed", difference.removed),
        ("renamed", renamed),
        ("reworded", reworded),
        ("relevelled", relevelled),
    ):
        yield from (f"  {line}" for line in _listed(key, found, language))


def _listed(key: str, found: Sequence[str], language: Language) -> Iterator[str]:
    """How many there are, and the first of them; nothing where there are none."""
    if not found:
        return
    yield say(key, language, n=str(len(found)))
    yield from (f"  {each}" for each in found[:_MOST])
    if len(found) > _MOST:
        yield "  " + say("more", language, n=str(len(found) - _MOST))


def _place(location: Location) -> str:
    return f"{location.path}:{location.line}:{location.column}"


def advice(summary: Summary, language: Language) -> Iterator[str]:
    """What to do next."""
    if summary.is_changed and summary.to_translate:
        yield say("then.translate", language)
    if summary.left:
        yield say("then.upgrade", language, framework=summary.framework)
    if summary.is_changed:
        yield say("then.check", language)
