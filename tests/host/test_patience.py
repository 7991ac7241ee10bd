"""A page that takes too long ends the build with a message; the old site stays."""

from __future__ import annotations

import signal
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.render import patience
from llwybr.render.patience import PageTooSlow

SLOW = "## a\n\n" * 100_000
"""Headings with one name: Python-Markdown takes longer for each than for the one before."""

TOLD = {
    "en": (
        '"content/en/about.md" was not done in time. Limit in seconds: 10. '
        "Make the text simpler, or divide it into two pages.\n"
    ),
    "cy": (
        'Ni orffennwyd "content/en/about.md" mewn pryd. Terfyn mewn eiliadau: 10. '
        "Symleiddiwch y testun, neu rhannwch y dudalen yn ddwy.\n"
    ),
}


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience that is at its end at once."""
    monkeypatch.setattr(patience, "MAX_SECONDS", 0.05)


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.mark.slow
@pytest.mark.parametrize("language", TOLD)
def test_a_slow_page_is_named_and_the_old_site_stays(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    site = tmp_path / "site"
    command = ["build", "--root", str(tiny.root), "--site-dir", str(site), "--lang", language]
    assert CliRunner().invoke(main, command).exit_code == 0
    before, beside = files(site), {path.name for path in tmp_path.iterdir()}
    tiny.write("content/en/about.md", tiny.text("content/en/about.md") + f"\n{SLOW}")
    tiny.replace(
        "curriculum/organisation.yml",
        "fallback_language: en\n",
        "fallback_language: en\nchecks: {severity: {headings-differ: ignore}}\n",
    )
    monkeypatch.setattr(patience, "MAX_SECONDS", 1)
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 1
    assert done.stderr == TOLD[language]
    assert "Traceback" not in done.stderr
    assert files(site) == before
    assert {path.name for path in tmp_path.iterdir()} == beside


def test_a_quick_page_is_not_disturbed_and_the_alarm_is_off_afterwards() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with patience.patience("a.md"):
        assert signal.getsignal(signal.SIGVTALRM) is not before
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


@pytest.mark.usefixtures("hasty")
def test_the_alarm_is_off_after_a_slow_page_too() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with pytest.raises(PageTooSlow) as error, patience.patience("a.md"):
        wait_for_ever()
    assert error.value.path == "a.md"
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


@pytest.mark.usefixtures("hasty")
def test_whoever_swallows_the_alarm_hears_it_again() -> None:
    """The extension for fenced code has `except Exception: pass` around what authors write."""
    with pytest.raises(PageTooSlow), patience.patience("a.md"):
        swallow_once()


def test_a_thread_waits_without_an_alarm() -> None:
    done: list[bool] = []

    def render() -> None:
        with patience.patience("a.md"):
            done.append(signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0))

    thread = threading.Thread(target=render)
    thread.start()
    thread.join()
    assert done == [True]


def swallow_once() -> None:
    with suppress(Exception):
        wait_for_ever()
    wait_for_ever()


def wait_for_ever() -> None:
    """Keep the processor busy until an alarm; where it never comes, fail and so end."""
    for _ in range(2_000):
        sum(range(100_000))
    pytest.fail("no alarm")
