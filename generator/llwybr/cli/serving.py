"""`llwybr serve`: a preview that rebuilds on every change and keeps the last good site."""

from __future__ import annotations

import html
import tempfile
from pathlib import Path

import click

from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report import as_text
from llwybr.curriculum.language import Language
from llwybr.mkdocs.building import HostFailed
from llwybr.mkdocs.serving import serve_folder
from llwybr.plan.site import lay_out
from llwybr.publish.verify import IncompleteSite
from llwybr.read.tree import NotACurriculum, read

from .building import publish
from .messages import say

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
    diagnostics = check(curriculum)
    if diagnostics:
        click.echo(as_text(diagnostics, language), err=True)
    if any(diagnostic.is_error for diagnostic in diagnostics):
        if not site.exists():
            _show_problems(site, diagnostics)
        return
    if site.is_dir() and not (site / "sitemap.xml").exists():
        (site / "index.html").unlink(missing_ok=True)
    try:
        publish(lay_out(curriculum), root, site, language)
    except (HostFailed, IncompleteSite) as error:
        click.echo(say("build.failed", language, reason=str(error)), err=True)


def _show_problems(site: Path, diagnostics: tuple[Diagnostic, ...]) -> None:
    """Where no site was ever built, serve the problems in both languages."""
    site.mkdir()
    parts = "".join(
        f'<pre lang="{each.value}">{html.escape(as_text(diagnostics, each))}</pre>'
        for each in Language
    )
    page = (
        f'<!doctype html><html lang="cy"><meta charset="utf-8"><title>Llwybr</title><body>{parts}'
    )
    (site / "index.html").write_text(page + "</body></html>\n", encoding="utf-8")
