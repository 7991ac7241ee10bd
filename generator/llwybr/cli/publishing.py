"""A plan to a site in its place: render, verify, swap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from llwybr.curriculum.language import Language
from llwybr.mkdocs.building import HostFailed, render_site
from llwybr.plan.site import SitePlan, lay_out
from llwybr.press.store import Store, is_in_git
from llwybr.publish.staging import UnsafeSiteFolder, staged
from llwybr.publish.verify import IncompleteSite, verify
from llwybr.render.patience import MAX_SECONDS, PageTooSlow

from .messages import say

__all__ = ["lay_out", "publish"]

Printed = dict[str, bytes]
"""The files that were printed, each with a digest of its content."""


def publish(
    plan: SitePlan, root: Path, site: Path, language: Language, *, is_fresh: bool
) -> Printed | int:
    """Have a site made and put into its place; or say why not, and the code to end with.

    With `is_fresh` no page of the last build is taken over. Without success `site` is as it was.
    """
    try:
        printed = _publish(plan, root, site, language, is_fresh=is_fresh)
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
    _tell_of_success(plan, site, language)
    return printed


def _publish(
    plan: SitePlan, root: Path, site: Path, language: Language, *, is_fresh: bool
) -> Printed:
    """Render the plan into a staging folder, verify it and swap it in."""
    if root.is_relative_to(site):
        raise UnsafeSiteFolder(str(site))
    spare = None if is_fresh or is_in_git(root) else Store(root).spare(site)
    with staged(site, spare) as staging, _progress(len(plan.pages), language) as done:
        printed = render_site(plan, root, staging, done, site=site, is_fresh=is_fresh)
        verify(plan, staging)
    return printed


def _tell_of_success(plan: SitePlan, site: Path, language: Language) -> None:
    """On a terminal; silence elsewhere."""
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
