"""What every command takes, and where it looks for the curriculum."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.memory.run import Run
from llwybr.read.standing import Standing
from llwybr.read.tree import NotACurriculum, read

from .messages import language_of_locale, say

F = TypeVar("F", bound=Callable[..., Any])

REPORTS = ("text", "json", "github", "sarif")
"""The forms in which what a check found can be told."""

TABLES = ("text", "json", "csv")
"""The forms of a table of coverage."""

HERE = ""
"""Stands for the folder in which editors look."""

_WRONG_USE = 2


def common(command: F) -> F:
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


def nearest_root(root: Path | None) -> Path | None:
    """The named folder, or the nearest one upwards, where it has an mkdocs.yml."""
    start = (root or Path.cwd()).resolve()
    candidates = [start] if root else [start, *start.parents]
    return next((each for each in candidates if (each / "mkdocs.yml").is_file()), None)


def find_root(root: Path | None, language: Language) -> Path:
    """The named folder, or the nearest one upwards, that has an mkdocs.yml."""
    found = nearest_root(root)
    if found is None:
        fail(say("root.none", language, path=str((root or Path.cwd()).resolve())))
    return found


def load(
    root: Path | None,
    language: Language,
    run: Run | None = None,
    standing: Standing | None = None,
) -> tuple[Path, Curriculum]:
    """The root and the curriculum below it, of which the run may know something."""
    found = find_root(root, language)
    try:
        return found, read(found, run, standing)
    except NotACurriculum as error:
        fail(say("root.none", language, path=str(error)))
