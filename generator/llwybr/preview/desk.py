"""The curriculum in memory, kept up to date file by file, and the pages that a change touches."""

from __future__ import annotations

import datetime
import secrets
import shutil
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.given import given
from llwybr.check.glance import glance
from llwybr.check.rule import Given
from llwybr.curriculum.curriculum import Curriculum
from llwybr.memory.run import Run
from llwybr.mkdocs.drawing import drawing_of
from llwybr.plan.site import PlannedPage, SitePlan, lay_out
from llwybr.read.tree import Reading
from llwybr.render.drawing import Drawing
from llwybr.render.theme import SCRIPT, STYLESHEET, script, stylesheet

from .board import files_of

_OF_DRAWINGS = ("theme/", "mkdocs.yml")


class Desk:
    """What a preview knows of a tree. Raises NotACurriculum where there is none."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._run = replace(Run.of(root), jobs=1)  # threads run here, so that nothing can fork
        self._given = given(root)
        self._reading = Reading.of(root, self._run)
        self.curriculum: Curriculum = self._reading.curriculum()
        self.plan: SitePlan | None = None
        self._drawing: Drawing | None = None
        self._lay_out()

    def read_again(self, changed: Collection[str]) -> None:
        """Take in what now stands in these files. Raises NotACurriculum."""
        if any(path.startswith(_OF_DRAWINGS) for path in changed):
            self._drawing = None
        self._reading = self._reading.again(changed)
        self.curriculum = self._reading.curriculum()

    def glance(self, changed: Collection[str]) -> tuple[Diagnostic, ...]:
        """What is wrong in these files, as far as it shows in them alone."""
        return glance(self.curriculum, self._today(), changed)

    def check(self) -> tuple[Diagnostic, ...]:
        """Everything that is wrong."""
        return check(self.curriculum, self._today(), self._run)

    def pages(self) -> dict[str, PlannedPage]:
        """Every page by its address, as of the last time that all was well."""
        return {page.address: page for page in self.plan.pages.values()} if self.plan else {}

    def draw(self, changed: Collection[str], opened: Iterable[PlannedPage], site: Path) -> None:
        """Write the pages that these files make, and those that somebody looks at.

        Raises NoDrawing, PageTooSlow, OSError, and whatever an extension or a template does.
        """
        self._lay_out()
        if self.plan is None:
            return
        for path in changed:
            if path.startswith("theme/"):
                _write(site / STYLESHEET, stylesheet(self._root / "theme"))
                _write(site / SCRIPT, script(self._root / "theme"))
            asset = path.removeprefix("content/")
            if asset != path and asset in self.curriculum.assets:
                _copy(self._root / path, site / asset)
        drawing = self._drawing or drawing_of(self._root, self.plan)
        self._drawing = drawing.of(self.plan)
        for page in self._touched(self.plan, changed, opened):
            _write(site / page.address / "index.html", self._drawing.page(page))

    def _touched(
        self, plan: SitePlan, changed: Collection[str], opened: Iterable[PlannedPage]
    ) -> Iterator[PlannedPage]:
        """Pages of texts and records that changed, then those open; each as the plan has it now."""
        own = (page for page in plan.pages.values() if not set(files_of(page)).isdisjoint(changed))
        seen = (plan.pages.get((page.language, page.key)) for page in opened)
        yield from dict.fromkeys(page for page in (*own, *seen) if page)

    def _lay_out(self) -> None:
        if self.curriculum.organisation:
            self.plan = lay_out(self.curriculum, self._run)

    def _today(self) -> Given:
        return replace(self._given, today=datetime.date.today())


def _write(place: Path, text: str) -> None:
    """Put a file into its place as a whole; other names of the one that was there keep that."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    draft.write_bytes(text.encode(errors="xmlcharrefreplace"))
    draft.replace(place)


def _copy(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
    shutil.copyfile(file, draft)
    draft.replace(place)
