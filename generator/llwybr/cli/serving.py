"""`llwybr serve`: a preview that rebuilds on every change and keeps the last good site."""

from __future__ import annotations

import html
import tempfile
from pathlib import Path

import click

from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.given import given
from llwybr.check.report.look import Look
from llwybr.check.report.text import as_text
from llwybr.curriculum.language import Language
from llwybr.mkdocs.serving import serve_folder
from llwybr.plan.site import lay_out
from llwybr.read.lines import lines_below
from llwybr.read.tree import NotACurriculum, read

from . import reporting
from .messages import say
from .publishing import publish

_WATCHED = ("content", "curriculum", "theme", "mkdocs.yml")


def serve(root: Path, host: str, port: int, language: Language) -> int:
    """Serve until interrupted and return the exit code."""
    with tempfile.TemporaryDirectory(prefix="llwybr-") as folder:
        site = Path(folder) / "site"
        try:
            rebuild(root, site, language)
            serve_folder(
                site,
                host,
                port,
                lambda: rebuild(root, site, language),
                [root / name for name in _WATCHED],
                lambda url: click.echo(say("serve.at", language, url=url), err=True),
            )
        except NotACurriculum as error:
            click.echo(say("root.none", language, path=str(error)), err=True)
            return 2
        except OSError as error:
            reason = error.strerror or str(error)
            click.echo(say("serve.port", language, port=str(port), reason=reason), err=True)
            return 2
        except KeyboardInterrupt:
            return 0
    return 0


def rebuild(root: Path, site: Path, language: Language) -> None:
    """Build again; with an error in the content, tell it and keep the site that is there."""
    curriculum = read(root)
    diagnostics = check(curriculum, given(root))
    reporting.tell(diagnostics, root, language)
    if any(diagnostic.is_error for diagnostic in diagnostics):
        if not site.exists():
            _show_problems(site, diagnostics, root)
        return
    if site.is_dir() and not (site / "sitemap.xml").exists():
        (site / "index.html").unlink(missing_ok=True)
    publish(lay_out(curriculum), root, site, language, is_fresh=False)


def _show_problems(site: Path, diagnostics: tuple[Diagnostic, ...], root: Path) -> None:
    """Where no site was ever built, serve the problems in both languages."""
    site.mkdir()
    told = {each: as_text(diagnostics, Look(language=each), lines_below(root)) for each in Language}
    parts = "".join(
        f'<pre lang="{each.value}">{html.escape(text)}</pre>' for each, text in told.items()
    )
    page = (
        f'<!doctype html><html lang="cy"><meta charset="utf-8"><title>Llwybr</title><body>{parts}'
    )
    (site / "index.html").write_text(page + "</body></html>\n", encoding="utf-8")
