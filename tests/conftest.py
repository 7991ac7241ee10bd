"""A tiny curriculum that every test may break as it likes, and one browser for all of them."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

import chromium
from browsing import Launch
from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given, Severity
from llwybr.curriculum.curriculum import Curriculum
from llwybr.read.tree import read

PROJECT = Path(__file__).resolve().parents[1]
# A slow machine is no fault of the program.
settings.register_profile("llwybr", deadline=None)
settings.load_profile("llwybr")

GIVEN = Given(today=datetime.date(2026, 11, 22))


@dataclass(frozen=True)
class Tiny:
    """A copy of `tests/tiny` in a folder of its own."""

    root: Path

    @staticmethod
    def copy_to(root: Path) -> Tiny:
        """A new copy, without a theme: most tests only read and check."""
        shutil.copytree(PROJECT / "tests" / "tiny", root)
        shutil.copy(PROJECT / "mkdocs.yml", root)
        return Tiny(root)

    def take_theme(self) -> None:
        """Have the project's theme too, which a build needs."""
        shutil.copytree(PROJECT / "theme", self.root / "theme")

    def write(self, path: str, text: str) -> None:
        """Write a file, making its folder."""
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, encoding="utf-8")

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        """Change one place in a file; the old text must stand there exactly once."""
        text = self.text(path)
        assert text.count(old) == 1, (path, old, text.count(old))
        self.write(path, text.replace(old, new))

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def read(self) -> Curriculum:
        return read(self.root)

    def diagnostics(self, code: str = "") -> list[Diagnostic]:
        """What `check` finds, of one code or of all; information only where it is asked for."""
        found = [d for d in check(self.read(), GIVEN) if d.code.startswith(code)]
        return [d for d in found if code or d.severity is not Severity.INFO]


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what the user's own checks remember."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """The tiny curriculum, without a mistake and without a theme."""
    return Tiny.copy_to(tmp_path / "tiny")


@pytest.fixture(scope="session")
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Says something on the terminal, though what tests print is kept back."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(text: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{text}")

    return say


@pytest.fixture(scope="session")
def launch(tell: Callable[[str], None]) -> Iterator[Launch]:
    """Starts Chromium, found or fetched, with further flags; what was done is told."""
    path = chromium.find_or_fetch(tell)
    with sync_playwright() as playwright:
        yield lambda *flags: playwright.chromium.launch(
            executable_path=path, args=[*chromium.FLAGS, *flags]
        )


@pytest.fixture(scope="session")
def browser(launch: Launch) -> Iterator[Browser]:
    started = launch()
    yield started
    started.close()


@pytest.fixture(autouse=True)
def _pages_closed(request: pytest.FixtureRequest) -> Iterator[None]:
    """The pages that a test opened are closed after it: each keeps processes of its own busy."""
    if "browser" not in request.fixturenames:
        yield
        return
    browser: Browser = request.getfixturevalue("browser")
    before = list(browser.contexts)
    yield
    for context in browser.contexts:
        if context not in before:
            context.close()
