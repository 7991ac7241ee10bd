"""The command `llwybr`. Results go to standard output, messages to standard error.

Exit 0: done, no errors; 1: errors in the content; 2: wrong use or an unreadable root.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from llwybr.check.checking import all_rules, check
from llwybr.check.report import as_json, as_text, explain
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.read.schema import schemas
from llwybr.read.tree import NotACurriculum, read

from . import building, paths, serving
from .messages import language_of_locale, say

F = TypeVar("F", bound=Callable[..., Any])

_WRONG_USE = 2


def _common(command: F) -> F:
    """The options that every command takes."""
    command = click.option(
        "--root", type=click.Path(path_type=Path), default=None, help="Folder with mkdocs.yml."
    )(command)
    return click.option(
        "--lang",
        "language",
        type=click.Choice([each.value for each in Language]),
        default=None,
        callback=lambda _c, _p, value: Language(value) if value else language_of_locale(),
        help="Language of messages (default: from the locale).",
    )(command)


def fail(text: str) -> NoReturn:
    """End with exit code 2: the command was used wrongly."""
    click.echo(text, err=True)
    raise SystemExit(_WRONG_USE)


def find_root(root: Path | None, language: Language) -> Path:
    """The named folder, or the nearest one upwards that has an mkdocs.yml."""
    start = (root or Path.cwd()).resolve()
    candidates = [start] if root else [start, *start.parents]
    found = next((each for each in candidates if (each / "mkdocs.yml").is_file()), None)
    if found is None:
        fail(say("root.none", language, path=str(start)))
    return found


def load(root: Path | None, language: Language) -> tuple[Path, Curriculum]:
    """The root and the curriculum below it."""
    found = find_root(root, language)
    try:
        return found, read(found)
    except NotACurriculum as error:
        fail(say("root.none", language, path=str(error)))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="llwybr")
def main() -> None:
    """Turn a curriculum kept in git into a Welsh and English learning site."""


@main.command("check")
@_common
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.argument("path", nargs=-1)
def check_command(root: Path | None, language: Language, form: str, path: tuple[str, ...]) -> None:
    """Check the content; PATH limits the report to these files and folders."""
    found, curriculum = load(root, language)
    diagnostics = check(curriculum)
    absent = next(
        (each for each in path if not (Path(each).exists() or (found / each).exists())), None
    )
    if absent is not None:
        fail(say("path.none", language, path=absent))
    if path:
        wanted = tuple(_below(found, each) for each in path)
        diagnostics = tuple(d for d in diagnostics if _is_in(d.location.path, wanted))
    click.echo(as_json(diagnostics) if form == "json" else as_text(diagnostics, language))
    raise SystemExit(any(diagnostic.is_error for diagnostic in diagnostics))


def _below(root: Path, path: str) -> str:
    full = Path(path).resolve()
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else path


def _is_in(path: str, wanted: tuple[str, ...]) -> bool:
    return any(each == "." or path == each or path.startswith(each + "/") for each in wanted)


@main.command("explain")
@_common
@click.argument("code")
def explain_command(root: Path | None, language: Language, code: str) -> None:
    """Say what a rule is for, with samples."""
    rule = next((r for r in all_rules() if code.lower() in (r.code.lower(), r.name)), None)
    if rule is None:
        fail(say("rule.none", language, code=code, codes=" ".join(r.code for r in all_rules())))
    click.echo(explain(rule, language))


@main.command("build")
@_common
@click.option("--site-dir", type=click.Path(path_type=Path), default=None, help="Default: site.")
def build_command(root: Path | None, language: Language, site_dir: Path | None) -> None:
    """Check, build and verify the site, then put it in place in one step."""
    found, curriculum = load(root, language)
    raise SystemExit(building.build(found, curriculum, site_dir or found / "site", language))


@main.command("serve")
@_common
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
def serve_command(root: Path | None, language: Language, port: int, host: str) -> None:
    """Preview both languages; pages reload when the content changes."""
    raise SystemExit(serving.serve(find_root(root, language), host, port, language))


@main.command("path")
@_common
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--from", "from_level", default=None, help="Level to move up from.")
@click.option("--have", multiple=True, help="A skill held: gdad:user-focus=working.")
@click.option("--content", type=click.Choice([each.value for each in Language]), default=None)
@click.argument("role")
def path_command(
    root: Path | None,
    language: Language,
    form: str,
    from_level: str | None,
    have: tuple[str, ...],
    content: str | None,
    role: str,
) -> None:
    """Print the learning path for ROLE or ROLE/LEVEL."""
    _, curriculum = load(root, language)
    try:
        found = paths.find(
            curriculum, role, from_level, have, Language(content or language.value), language
        )
    except paths.NoSuchPath as error:
        fail(str(error))
    click.echo(
        json.dumps(paths.as_data(found), ensure_ascii=False, indent=2)
        if form == "json"
        else paths.as_text(curriculum, found, language)
    )


@main.command("schema")
@_common
@click.argument("name", required=False)
def schema_command(root: Path | None, language: Language, name: str | None) -> None:
    """Print the JSON Schemas of all YAML files, or of the one called NAME."""
    every = schemas()
    if name is not None and name not in every:
        fail(say("schema.none", language, name=name, names=" ".join(every)))
    chosen = every if name is None else every[name]
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2))
