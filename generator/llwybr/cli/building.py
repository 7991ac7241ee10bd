"""`llwybr build`: read, check, plan, render, verify, swap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from llwybr.check.checking import check
from llwybr.check.collector import resting_collector
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.given import given
from llwybr.curriculum.language import Language
from llwybr.memory.program import digest, program
from llwybr.memory.run import Run
from llwybr.mkdocs.building import HostFailed, render_site
from llwybr.plan.site import SitePlan, lay_out
from llwybr.press.store import Store, is_in_git
from llwybr.publish.staging import UnsafeSiteFolder, staged
from llwybr.publish.verify import IncompleteSite, verify
from llwybr.read.standing import Standing
from llwybr.render.patience import MAX_SECONDS, PageTooSlow

from . import reporting
from .messages import say
from .options import load
from .remembered import Remembered


@dataclass(frozen=True, slots=True)
class Building:
    """A build: where from, where to, in which language it is told about, by how many processes.

    With `is_fresh` nothing is remembered from the last time.
    """

    root: Path
    site: Path
    language: Language
    is_fresh: bool = False
    jobs: int | None = None

    def run(self) -> int:
        """Build the site and return the exit code; on any error `site` stays as it was."""
        store = None if self.is_fresh or is_in_git(self.root) else Store(self.root)
        run = Run.of(self.root, is_fresh=self.is_fresh, jobs=self.jobs)
        standing = Standing.of(self.root, run.keeper)
        told = given(self.root)
        remembered = Remembered.of(standing, told, run.keeper)
        found = remembered.recall()
        if found is not None and any(each.is_error for each in found):
            return self._tell(found)
        if found is not None and store and store.is_current(self.site, origin(standing)):
            return self._tell(found)
        with resting_collector():
            _, curriculum = load(self.root, self.language, run, standing)
            if found is None:
                found = check(curriculum, told, run)
                if standing.is_unchanged(self.root):
                    remembered.keep(found)
            run.keeper.save()
        return self._tell(found) or self._publish(lay_out(curriculum, run), standing)

    def _tell(self, diagnostics: Sequence[Diagnostic]) -> int:
        reporting.tell(diagnostics, self.root, self.language)
        if not any(diagnostic.is_error for diagnostic in diagnostics):
            return 0
        click.echo(say("build.stopped", self.language), err=True)
        return 1

    def _publish(self, plan: SitePlan, standing: Standing) -> int:
        try:
            publish(self, plan, standing)
        except UnsafeSiteFolder as error:
            click.echo(say("build.unsafe", self.language, path=str(error)), err=True)
            return 2
        except PageTooSlow as error:
            seconds = str(MAX_SECONDS)
            told = say("build.slow", self.language, path=error.path, seconds=seconds)
            click.echo(told, err=True)
            return 1
        except (HostFailed, IncompleteSite) as error:
            click.echo(say("build.failed", self.language, reason=str(error)), err=True)
            return 1
        return 0


def origin(standing: Standing) -> bytes:
    """A digest of all that a site is made of: files, and the program."""
    return digest((program(), standing.all))


def publish(building: Building, plan: SitePlan, standing: Standing | None = None) -> None:
    """Render the plan into a staging folder, verify it and swap it in.

    `standing` is how the files stood that the plan was made from.
    """
    root, site, language = building.root, building.site, building.language
    if root.is_relative_to(site):
        raise UnsafeSiteFolder(str(site))
    with staged(site) as staging, _progress(len(plan.pages), language) as done:
        printed = render_site(
            *(plan, root, staging, done),
            site=site,
            is_fresh=building.is_fresh,
        )
        verify(plan, staging)
    if not building.is_fresh:
        is_same = standing is not None and standing.is_unchanged(root)
        Store(root).left(site, printed, origin(standing) if standing and is_same else None)
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
