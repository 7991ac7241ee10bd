"""`llwybr framework upgrade`: what a framework's new names ask of everything that refers to it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import NoReturn

import click

from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.harmless import as_json_text, harmless, visible
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.identifiers import nearest
from llwybr.curriculum.language import Language
from llwybr.edit.frameworks.importing import Import
from llwybr.edit.frameworks.renames import BadRenames, Renames, read_renames
from llwybr.edit.frameworks.rewriting import CannotRewrite, apply
from llwybr.edit.frameworks.upgrading import Upgrade, plan_upgrade
from llwybr.edit.refusal import Refusal

from . import importing, messages
from .new import told
from .options import common, fail, load
from .upgrade_messages import say
from .upgrade_report import Report

_IN_CONTENT = 1


@click.command("upgrade")
@common
@click.option("--apply", "is_applied", is_flag=True, help="Make the changes.")
@click.option(
    "--renames", type=click.Path(path_type=Path), default=None, help="A table of old and new ids."
)
@click.option("--roles", type=click.Path(path_type=Path), default=None, help="The roles' CSV file.")
@click.option(
    "--skills", type=click.Path(path_type=Path), default=None, help="The skills' CSV file."
)
@click.option("--version", help="Default: the date in the name of the roles' file.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.argument("framework")
def upgrade(
    root: Path | None,
    language: Language,
    is_applied: bool,
    renames: Path | None,
    roles: Path | None,
    skills: Path | None,
    version: str | None,
    form: str,
    framework: str,
) -> None:
    """List what refers to FRAMEWORK by an old id or version, or change it.

    With the two official tables, what they say counts; --apply then imports them in the same step.
    """
    _check_options(roles, skills, version, language)
    found, curriculum = load(root, language)
    check_framework(curriculum, framework, language)
    known = table(renames, language)
    imported = None
    if roles and skills:
        today = datetime.date.today()
        source = importing.Source(
            roles=roles, skills=skills, renames=known, version=version, read_on=today
        )
        imported = importing.plan(found, curriculum, framework, source, language)
    report = _report(found, curriculum, framework, known, imported, is_applied=is_applied)
    if is_applied and report.has_work:
        _apply(found, report.upgrade, imported, language)
    click.echo(as_json_text(report.as_data()) if form == "json" else report.as_text(language))
    for line in report.advice(language):
        click.echo(line, err=True)
    raise SystemExit(0 if report.is_settled else _IN_CONTENT)


def check_framework(curriculum: Curriculum, framework_id: str, language: Language) -> None:
    """End the command where there is no such framework, or its file cannot be read."""
    if framework_id in curriculum.frameworks:
        return
    known = curriculum.known.get("frameworks", frozenset())
    if framework_id in known:
        path = f"curriculum/frameworks/{framework_id}.yml"
        _stop(say("framework.unread", language, path=path))
    near = nearest(framework_id, known)
    hint = messages.say("role.near", language, near=near) if near else _known(known, language)
    fail(visible(say("framework.none", language, framework=framework_id, near=hint).strip()))


def table(path: Path | None, language: Language) -> Renames:
    """The renames in a table, or none. Ends the command where it makes no sense."""
    if path and not path.exists():
        fail(messages.say("path.none", language, path=str(path)))
    try:
        return read_renames(path) if path else Renames()
    except BadRenames as bad:
        _stop(*(_problem(each, language) for each in bad.diagnostics))


def _check_options(
    roles: Path | None, skills: Path | None, version: str | None, language: Language
) -> None:
    if bool(roles) != bool(skills):
        fail(say("needs-both", language))
    if version is not None and not roles:
        fail(say("needs-tables", language))


def _report(
    root: Path,
    curriculum: Curriculum,
    framework: str,
    table: Renames,
    imported: Import | None,
    *,
    is_applied: bool,
) -> Report:
    """The upgrade to the framework as it is, or as an import leaves it, table and all."""
    after = imported.curriculum if imported else curriculum
    known = None if imported else table
    return Report(
        upgrade=plan_upgrade(root, curriculum, framework, known, after=after),
        framework=framework,
        version=after.frameworks[framework].value.version,
        summary=imported.summary if imported else None,
        is_applied=is_applied,
    )


def _known(known: frozenset[str], language: Language) -> str:
    return say("framework.known", language, names=", ".join(sorted(known))) if known else ""


def _apply(root: Path, upgrade: Upgrade, imported: Import | None, language: Language) -> None:
    contents, gone = (imported.contents, imported.gone) if imported else ({}, ())
    try:
        apply(root, upgrade.changes, contents, gone)
    except CannotRewrite as odd:
        _stop(say("by-hand", language, path=str(odd)))
    except Refusal as refusal:
        fail(told(refusal, language))


def _stop(*lines: str) -> NoReturn:
    """End with exit code 1: something in a file is wrong."""
    for line in lines:
        click.echo(visible(line), err=True)
    raise SystemExit(_IN_CONTENT)


def _problem(diagnostic: Diagnostic, language: Language) -> str:
    shown = harmless(diagnostic)
    where = f"{shown.location.path}:{shown.location.line}:{shown.location.column}"
    return f"{where}: {shown.message(language)} {shown.remedy(language)}"
