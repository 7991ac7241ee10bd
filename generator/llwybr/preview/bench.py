"""The preview at work: an edit is shown at once, and the rest of the site follows.

The page that an edit touches is drawn here, from what is in memory. Then the whole site is made by
a process of its own, as `llwybr build` makes it, and everything is checked meanwhile. Another edit
stops that process; what it would have made is made again after that edit.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Collection
from pathlib import Path

from llwybr.check.diagnostic import Diagnostic
from llwybr.curriculum.language import Language
from llwybr.mkdocs.drawing import NoDrawing
from llwybr.read.tree import NotACurriculum

from .board import Board
from .desk import Desk
from .panel import News
from .watch import Watch

Tell = Callable[[tuple[Diagnostic, ...]], None]
"""Tells the terminal what a check found."""

_BREATH = 0.3
"""In seconds: so long the browser has the machine to itself to show a page that was drawn."""


class Bench:
    """Keeps a board up to date with a tree. `tell` is called after each check of everything."""

    def __init__(self, root: Path, board: Board, language: Language, tell: Tell) -> None:
        self._root = root
        self._board = board
        self._tell = tell
        self._desk = Desk(root)
        self._build = _Build(root, board.site, language)
        self._diagnostics: tuple[Diagnostic, ...] = ()

    def begin(self) -> None:
        """Make the site for the first time; what stands in the way is told on the terminal."""
        build = self._build.start(is_heard=True)
        self._diagnostics = self._desk.check()
        self._build.wait(build)
        self._post()
        gc.collect()
        gc.freeze()  # most of what is known now stays: to look through it for garbage takes long

    def work(self, watch: Watch) -> None:
        """Show each change, one after the other, for ever."""
        while True:
            self.take(watch.changed(), watch.is_waiting)

    def take(self, changed: Collection[str], is_waiting: Callable[[float], bool]) -> None:
        """Show what changed in these files, then make everything anew, unless more is waiting."""
        self._build.stop()
        failure = self._show(changed)
        if failure or is_waiting(_BREATH):
            return
        build = None if self._is_stopped() else self._build.start()
        self._diagnostics = self._desk.check()
        self._tell(self._diagnostics)
        self._post(is_working=build is not None)
        if build:
            threading.Thread(target=self._finish, args=(build,), daemon=True).start()

    def stop(self) -> None:
        """End whatever still runs."""
        self._build.stop()

    def _show(self, changed: Collection[str]) -> str:
        """Draw what a change touches; why that failed, if it did."""
        try:
            self._desk.read_again(changed)
            found = self._desk.glance(changed)
            told = {*changed, *(each.location.path for each in found)}
            kept = (each for each in self._diagnostics if each.location.path not in told)
            self._diagnostics = tuple(sorted((*kept, *found)))
            if not any(each.is_error for each in found):
                self._desk.draw(changed, self._board.opened(), self._board.site)
        except (NotACurriculum, NoDrawing, OSError) as error:
            failure = str(error)
        except Exception as error:  # an extension or a template may raise anything
            failure = f"{type(error).__name__}: {error}"
        else:
            failure = ""
        self._post(is_working=not failure, failure=failure)
        return failure

    def _finish(self, build: subprocess.Popen[str]) -> None:
        """Wait for the site to be made, and say so unless another edit came between."""
        failure = self._build.wait(build)
        if self._build.is_latest(build):
            self._post(failure=failure)

    def _is_stopped(self) -> bool:
        return any(each.is_error for each in self._diagnostics)

    def _post(self, *, is_working: bool = False, failure: str = "") -> None:
        self._board.post(News(self._diagnostics, is_working, failure), self._desk.pages())


class _Build:
    """The whole site, made by a process of its own; one at a time."""

    def __init__(self, root: Path, site: Path, language: Language) -> None:
        where = ("--root", str(root), "--site-dir", str(site), "--lang", language.value)
        self._command = (sys.executable, "-m", "llwybr", "build", *where)
        self._latest: subprocess.Popen[str] | None = None

    def start(self, *, is_heard: bool = False) -> subprocess.Popen[str]:
        """Begin to make the site; one that is heard says on the terminal how far it is."""
        self._latest = subprocess.Popen(
            self._command,
            stdout=subprocess.DEVNULL,
            stderr=None if is_heard else subprocess.PIPE,
            text=True,
            start_new_session=True,  # a key that ends the preview is not for this process
        )
        return self._latest

    def wait(self, build: subprocess.Popen[str]) -> str:
        """Wait for a build; what it says where it made no site."""
        _, told = build.communicate()
        return (told or "").strip() if build.returncode else ""

    def is_latest(self, build: subprocess.Popen[str]) -> bool:
        """Whether no other build came after it, and nobody stopped it."""
        return self._latest is build

    def stop(self) -> None:
        """End a build that still runs; the site stays as it was."""
        build, self._latest = self._latest, None
        if build:
            build.terminate()
            build.wait()
