"""`llwybr build`: read, check, plan, render, verify, swap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from llwybr.check.checking import check
from llwybr.check.collector import resting_collector
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.given import given
from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.memory.program import digest, program
from llwybr.memory.run import Run
from llwybr.press.store import Store, is_in_git
from llwybr.publish.staging import clear_leftovers
from llwybr.read.standing import Standing

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
            clear_leftovers(self.site)
            return self._tell(found)
        with resting_collector():
            _, curriculum = load(self.root, self.language, run, standing)
            if found is None:
                found = check(curriculum, told, run)
                if standing.is_unchanged(self.root):
                    remembered.keep(found)
            run.keeper.save()
        return self._tell(found) or self._publish(curriculum, run, standing)

    def _tell(self, diagnostics: Sequence[Diagnostic]) -> int:
        reporting.tell(diagnostics, self.root, self.language)
        if not any(diagnostic.is_error for diagnostic in diagnostics):
            return 0
        click.echo(say("build.stopped", self.language), err=True)
        return 1

    def _publish(self, curriculum: Curriculum, run: Run, standing: Standing) -> int:
        """Have the site made, and remember from what; the code to end with."""
        from . import publishing  # takes longer to load than a build in which nothing changed

        plan = publishing.lay_out(curriculum, run)
        where = (self.root, self.site, self.language)
        printed = publishing.publish(plan, *where, is_fresh=self.is_fresh)
        if isinstance(printed, int):
            return printed
        if not self.is_fresh:
            is_same = standing.is_unchanged(self.root)
            Store(self.root).left(self.site, printed, origin(standing) if is_same else None)
        return 0


def origin(standing: Standing) -> bytes:
    """A digest of all that a site is made of: files, and the program."""
    return digest((program(), standing.all))
