"""`llwybr check`: mend what is asked for, check, and keep to the files that were named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from llwybr.check.checking import check
from llwybr.check.collector import resting_collector
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.given import given
from llwybr.curriculum.language import Language
from llwybr.edit.repair import repair
from llwybr.memory.run import Run
from llwybr.read.standing import Standing

from .messages import say
from .options import fail, find_root, load
from .remembered import Remembered


def diagnose(
    root: Path | None, language: Language, paths: Sequence[str], *, fixes: bool, is_fresh: bool
) -> tuple[Path, tuple[Diagnostic, ...]]:
    """The root, and what is wrong in the named files and folders, or in all of them.

    With `is_fresh` nothing is remembered from the last time.
    """
    found = find_root(root, language)
    absent = next((each for each in paths if not _exists(found, each)), None)
    if absent is not None:
        fail(say("path.none", language, path=absent))
    if fixes:
        _repair(found, language)
    told = given(found)
    run = Run.of(found, is_fresh=is_fresh)
    standing = Standing.of(found, run.keeper)
    remembered = Remembered.of(standing, told, run.keeper)
    diagnostics = remembered.recall()
    if diagnostics is None:
        with resting_collector():
            _, curriculum = load(found, language, run, standing)
            diagnostics = check(curriculum, told, run)
        if standing.is_unchanged(found):
            remembered.keep(diagnostics)
        run.keeper.save()
    wanted = tuple(_below(found, each) for each in paths)
    return found, tuple(d for d in diagnostics if not wanted or _is_in(d.location.path, wanted))


def tell_of_spelling(root: Path, language: Language) -> None:
    """Say on standard error where the spelling of Welsh could not be checked."""
    if given(root).dictionary is None:
        click.echo(say("spelling.none", language), err=True)


def _repair(root: Path, language: Language) -> None:
    load(root, language)
    try:
        changed = repair(root, given(root))
    except OSError as error:
        fail(say("fix.failed", language, path=str(error.filename or root)))
    for path in changed:
        click.echo(say("fix.done", language, path=path), err=True)


def _exists(root: Path, path: str) -> bool:
    return Path(path).exists() or (root / path).exists()


def _below(root: Path, path: str) -> str:
    full = Path(path).resolve() if Path(path).exists() else (root / path).resolve()
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else path


def _is_in(path: str, wanted: tuple[str, ...]) -> bool:
    return any(each == "." or path == each or path.startswith(each + "/") for each in wanted)
