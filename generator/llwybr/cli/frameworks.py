"""`llwybr framework`: what a publisher calls skills and roles, brought in and kept up with."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import click

from llwybr.check.report.harmless import as_json_text, visible
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.framework import FACTS_ONLY
from llwybr.curriculum.language import Language
from llwybr.edit import ids
from llwybr.edit.refusal import Refusal

from . import importing
from .framework_messages import say
from .new import told
from .options import common, fail, load
from .upgrading import table, upgrade

_FORMATS = click.Choice(["text", "json"])


@click.group("framework")
def framework() -> None:
    """List, import and upgrade frameworks of skills and roles."""


@framework.command("import")
@common
@click.option(
    "--roles", type=click.Path(path_type=Path), required=True, help="The roles' CSV file."
)
@click.option(
    "--skills", type=click.Path(path_type=Path), required=True, help="The skills' CSV file."
)
@click.option(
    "--renames", type=click.Path(path_type=Path), default=None, help="A table of old and new ids."
)
@click.option("--version", help="Default: the date in the name of the roles' file.")
@click.option("--read-on", type=click.DateTime(["%Y-%m-%d"]), help="Default: today.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@click.option("--format", "form", type=_FORMATS, default="text")
@click.argument("framework_id", metavar="FRAMEWORK")
def import_command(
    root: Path | None,
    language: Language,
    roles: Path,
    skills: Path,
    renames: Path | None,
    version: str | None,
    read_on: datetime.datetime | None,
    dry_run: bool,
    form: str,
    framework_id: str,
) -> None:
    """Bring FRAMEWORK to what the two official tables say; what is ours in it stays."""
    found, curriculum = load(root, language)
    source = importing.Source(
        roles=roles,
        skills=skills,
        renames=table(renames, language),
        version=version,
        read_on=read_on.date() if read_on else datetime.date.today(),
    )
    try:
        ids.check_id(framework_id)
        planned = importing.plan(found, curriculum, framework_id, source, language)
        if not dry_run:
            planned.write(found)
    except Refusal as refusal:
        fail(told(refusal, language))
    summary = planned.summary
    if form == "json":
        click.echo(as_json_text(importing.as_data(summary, is_written=not dry_run)))
    else:
        click.echo(importing.as_text(summary, language, is_written=not dry_run))
    if dry_run:
        click.echo(say("nothing-written", language), err=True)
        return
    for line in importing.advice(summary, language):
        click.echo(line, err=True)


@framework.command("list")
@common
@click.option("--format", "form", type=_FORMATS, default="text")
def list_command(root: Path | None, language: Language, form: str) -> None:
    """List the frameworks of the curriculum with their versions."""
    _, curriculum = load(root, language)
    listed = [_facts(curriculum, each) for each in curriculum.frameworks]
    if form == "json":
        click.echo(as_json_text(listed))
        return
    for each in listed:
        words = {key: str(value) for key, value in each.items() if key != "name"}
        words["name"] = each["name"][language.value]
        if words["licence"] == FACTS_ONLY:
            words["licence"] = say("list.facts-only", language)
        click.echo(visible(say("list", language, **words)))
    if not listed:
        click.echo(say("list.none", language), err=True)


def _facts(curriculum: Curriculum, framework_id: str) -> dict[str, Any]:
    """What is listed of a framework."""
    known = curriculum.frameworks[framework_id].value
    roles = (role.value.framework for role in curriculum.roles.values())
    return {
        "id": framework_id,
        "name": {"cy": known.short_name.cy, "en": known.short_name.en},
        "version": known.version,
        "read_on": known.source.read_on.isoformat(),
        "licence": known.licence,
        "skills": len(known.skills),
        "roles": sum(each == framework_id for each in roles),
    }


framework.add_command(upgrade)
