"""Where a report goes, and how it looks there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TextIO

import click

from llwybr.check.checking import all_rules
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.data import as_json
from llwybr.check.report.explain import explain
from llwybr.check.report.github import as_github
from llwybr.check.report.look import Look
from llwybr.check.report.sarif import as_sarif
from llwybr.check.report.text import as_text
from llwybr.check.rule import Rule, Severity
from llwybr.curriculum.language import Language
from llwybr.read.lines import lines_below


def report(
    form: str,
    diagnostics: Sequence[Diagnostic],
    root: Path,
    language: Language,
    *,
    with_info: bool,
) -> None:
    """Print what a check found; what programs read is UTF-8, wherever it goes."""
    if form == "text":
        _print_text(diagnostics, root, language, sys.stdout, with_info=with_info)
        return
    faces = {
        "json": lambda: as_json(diagnostics),
        "github": lambda: as_github(diagnostics, language, with_info=with_info),
        "sarif": lambda: as_sarif(
            diagnostics, all_rules(), language, lines_below(root), version("llwybr")
        ),
    }
    click.echo(faces[form]().encode("utf-8"))


def tell(diagnostics: Sequence[Diagnostic], root: Path, language: Language) -> None:
    """Say on standard error what stands in a build's way or should be looked at, if anything."""
    if any(diagnostic.severity is not Severity.INFO for diagnostic in diagnostics):
        _print_text(diagnostics, root, language, sys.stderr, with_info=False)


def tell_rule(rule: Rule, language: Language) -> None:
    """Print all that a rule has to say."""
    is_coloured = _is_coloured(sys.stdout)
    _print(explain(rule, language, is_coloured=is_coloured), sys.stdout, is_coloured)


def _print_text(
    diagnostics: Sequence[Diagnostic],
    root: Path,
    language: Language,
    stream: TextIO,
    *,
    with_info: bool,
) -> None:
    look = Look(language=language, with_info=with_info, is_coloured=_is_coloured(stream))
    if stream.isatty():
        look = replace(look, columns=shutil.get_terminal_size().columns)
    _print(as_text(diagnostics, look, lines_below(root)), stream, look.is_coloured)


def _print(text: str, stream: TextIO, is_coloured: bool) -> None:
    """Print text; what the stream's encoding lacks stands as an escape."""
    encoding = stream.encoding or "utf-8"
    text = text.encode(encoding, "backslashreplace").decode(encoding)
    click.echo(text, file=stream, color=is_coloured)


def _is_coloured(stream: TextIO) -> bool:
    """Whether to use colours: the user's word first (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"
