"""`llwybr build`: read, check, plan, render, verify, swap."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from llwybr.check.checking import check
from llwybr.check.given import given
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.mkdocs.building import HostFailed, render_site
from llwybr.plan.site import SitePlan, lay_out
from llwybr.publish.staging import UnsafeSiteFolder, staged
from llwybr.publish.verify import IncompleteSite, verify
from llwybr.render.patience import MAX_SECONDS, PageTooSlow

from . import reporting
from .messages import say


def build(
    root: Path, curriculum: Curriculum, site: Path, language: Language, *, is_fresh: bool
) -> int:
    """Build the site into `site` and return the exit code; on any error `site` stays as it was."""
    diagnostics = check(curriculum, given(root), workers=os.cpu_count() or 1)
    reporting.tell(diagnostics, root, language)
    if any(diagnostic.is_error for diagnostic in diagnostics):
        click.echo(say("build.stopped", language), err=True)
        return 1
    plan = lay_out(curriculum)
    try:
        publish(plan, root, site.resolve(), language, is_fresh=is_fresh)
    except UnsafeSiteFolder as error:
        click.echo(say("build.unsafe", language, path=str(error)), err=True)
        return 2
    except PageTooSlow as error:
        seconds = str(MAX_SECONDS)
        click.echo(say("build.slow", language, path=error.path, seconds=seconds), err=True)
        return 1
    except (HostFailed, IncompleteSite) as error:
        click.echo(say("build.failed", language, reason=str(error)), err=True)
        return 1
    return 0


def publish(
    plan: SitePlan, root: Path, site: Path, language: Language, *, is_fresh: bool = False
) -> None:
    """Render the plan into a staging folder, verify it and swap it in."""
    if root.is_relative_to(site):
        raise UnsafeSiteFolder(str(site))
    with staged(site) as staging, _progress(len(plan.pages), language) as done:
        render_site(plan, root, staging, done, site=site, is_fresh=is_fresh)
        verify(plan, staging)
    console = Console(stderr=True, highlight=False)
    if console.is_terminal:
        text = say("build.done", language, path=str(site), pages=str(len(plan.pages)))
        console.print(text, soft_wrap=True)


@contextmanager
def _progress(pages: int, language: Language) -> Iterator[Callable[[], None]]:
    """A bar on a terminal; nothing elsewhere."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda: None
        return
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task(say("build.pages", language), total=pages + 1)
        yield lambda: progress.advance(task)
