"""A page that takes too long ends the build with a message; the old site stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.mkdocs import patience

SLOW = "## a\n\n" * 60_000
"""Headings with one name: Python-Markdown takes longer for each than for the one before."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", '"content/en/about.md" was not done in time. Limit in seconds: '),
        ("cy", 'Ni orffennwyd "content/en/about.md" mewn pryd. '),
    ],
)
def test_a_slow_page_is_named_and_the_old_site_stays(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    site = tmp_path / "site"
    command = ["build", "--root", str(tiny.root), "--site-dir", str(site), "--lang", language]
    assert CliRunner().invoke(main, command).exit_code == 0
    before = (site / "en/about/index.html").read_bytes()
    for folder in ("cy", "en"):
        path = f"content/{folder}/about.md"
        tiny.write(path, tiny.text(path) + "\nWord.\n")
    tiny.write("content/en/about.md", tiny.text("content/en/about.md") + f"\n{SLOW}")
    tiny.write(
        "curriculum/organisation.yml",
        tiny.text("curriculum/organisation.yml")
        + "checks: {severity: {headings-differ: ignore}}\n",
    )
    monkeypatch.setattr(patience, "MAX_SECONDS", 1)
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert (site / "en/about/index.html").read_bytes() == before


def test_a_quick_page_is_not_disturbed_and_the_alarm_is_off_afterwards() -> None:
    import signal

    before = signal.getsignal(signal.SIGALRM)
    with patience.patience("a.md"):
        assert signal.getsignal(signal.SIGALRM) is not before
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
