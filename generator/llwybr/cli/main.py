"""The command `llwybr`. Results go to standard output, messages to standard error.

Exit 0: done, no errors; 1: errors in the content; 2: wrong use or an unreadable root.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from llwybr.curriculum.language import Language

from .messages import say
from .options import HERE, REPORTS, TABLES, common, fail, find_root, load
from .printing import print_bytes, print_text

_GROUPS = {"framework": "frameworks", "new": "new"}
"""Commands that have commands of their own, and the module in which each stands."""


class Commands(click.Group):
    """The commands; none waits until what the others need is loaded."""

    def list_commands(self, context: click.Context) -> list[str]:
        """All names, sorted."""
        return sorted((*super().list_commands(context), *_GROUPS))

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """One command; a group is loaded when it is asked for."""
        if name in _GROUPS:
            group: click.Command = getattr(import_module(f"llwybr.cli.{_GROUPS[name]}"), name)
            return group
        return super().get_command(context, name)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="llwybr")
def main() -> None:
    """Turn a curriculum kept in git into a Welsh and English learning site."""


def run() -> NoReturn:
    """The command as a process of its own.

    It ends without taking every record apart first, which for a large curriculum takes longer than
    a quarter of the check; nothing is left to be done by then but to hand over what was printed.
    """
    try:
        main()
        code: object = 0
    except SystemExit as done:
        code = done.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # whoever read it has gone
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


@main.command("check")
@common
@click.option("--format", "form", type=click.Choice(REPORTS), default="text")
@click.option("--info", "with_info", is_flag=True, help="Show notes too (text, github).")
@click.option("--fix", "fixes", is_flag=True, help="First mend what is safe to mend.")
@click.option("--no-cache", "is_fresh", is_flag=True, help="Forget what the last check found.")
@click.argument("path", nargs=-1)
def check_command(
    root: Path | None,
    language: Language,
    form: str,
    with_info: bool,
    fixes: bool,
    is_fresh: bool,
    path: tuple[str, ...],
) -> None:
    """Check the content; PATH limits the report to these files and folders."""
    from . import checking, reporting

    found, diagnostics = checking.diagnose(root, language, path, fixes=fixes, is_fresh=is_fresh)
    if form == "text":
        checking.tell_of_spelling(found, language)
    reporting.report(form, diagnostics, found, language, with_info=with_info)
    raise SystemExit(any(diagnostic.is_error for diagnostic in diagnostics))


@main.command("explain")
@common
@click.argument("code")
def explain_command(root: Path | None, language: Language, code: str) -> None:
    """Say what a rule is for, with samples."""
    from llwybr.check.checking import all_rules

    from . import reporting

    rule = next((r for r in all_rules() if code.lower() in (r.code.lower(), r.name)), None)
    if rule is None:
        fail(say("rule.none", language, code=code, codes=" ".join(r.code for r in all_rules())))
    reporting.tell_rule(rule, language)


@main.command("build")
@common
@click.option("--site-dir", type=click.Path(path_type=Path), default=None, help="Default: site.")
@click.option("--no-cache", "is_fresh", is_flag=True, help="Forget what the last build read.")
@click.option("--jobs", type=click.IntRange(1), default=None, help="Processes; default: cores.")
def build_command(
    root: Path | None, language: Language, site_dir: Path | None, is_fresh: bool, jobs: int | None
) -> None:
    """Check, build and verify the site, then put it in place in one step."""
    from . import building

    found = find_root(root, language)
    site = (site_dir or found / "site").resolve()
    raise SystemExit(building.Building(found, site, language, is_fresh, jobs).run())


@main.command("serve")
@common
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
def serve_command(root: Path | None, language: Language, port: int, host: str) -> None:
    """Preview both languages; pages reload when the content changes."""
    from . import serving

    raise SystemExit(serving.serve(find_root(root, language), host, port, language))


@main.command("path")
@common
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--from", "start", metavar="LEVEL", help="Level, or ROLE/LEVEL, to come from.")
@click.option("--have", multiple=True, help="A skill held: gdad:user-focus=working.")
@click.option("--content", type=click.Choice([each.value for each in Language]), default=None)
@click.argument("role")
def path_command(
    root: Path | None,
    language: Language,
    form: str,
    start: str | None,
    have: tuple[str, ...],
    content: str | None,
    role: str,
) -> None:
    """Print the learning path for ROLE or ROLE/LEVEL."""
    from . import paths

    _, curriculum = load(root, language)
    modules_in = Language(content or language.value)
    try:
        found = paths.find(curriculum, role, start, have, modules_in, language)
    except paths.NoSuchPath as error:
        fail(str(error))
    if form == "json":
        print_bytes(paths.as_json(curriculum, found))
    else:
        print_text(paths.as_text(curriculum, found, language))


@main.command("coverage")
@common
@click.option("--format", "form", type=click.Choice(TABLES), default="text")
@click.option("--role", metavar="ID", help="Only this role; text names what it lacks.")
def coverage_command(root: Path | None, language: Language, form: str, role: str | None) -> None:
    """Print how many of the skills that roles require have a module, in each language."""
    from . import coverage

    coverage.run(root, language, form, role)


@main.command("schema")
@common
@click.option(
    "--write",
    "folder",
    metavar="[DIR]",
    is_flag=False,
    flag_value=HERE,
    help="Write them to files for an editor; default: .vscode/schemas.",
)
@click.argument("name", required=False)
def schema_command(
    root: Path | None, language: Language, folder: str | None, name: str | None
) -> None:
    """Print the JSON Schemas of all files, or of the one called NAME, with the ids of this root."""
    from . import schema

    schema.run(root, language, name, folder)
