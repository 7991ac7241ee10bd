"""What a build remembers for the next, as the command meets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.search.memory import FOLDER

pytestmark = pytest.mark.slow


def built(tiny: Tiny, site: Path, *options: str) -> dict[str, bytes]:
    words = ["build", "--root", str(tiny.root), "--site-dir", str(site), *options]
    assert CliRunner().invoke(main, words).exit_code == 0
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def test_a_build_is_the_same_with_what_it_remembers_and_without(tiny: Tiny, tmp_path: Path) -> None:
    site = tmp_path / "site"
    fresh = built(tiny, site, "--no-cache")
    assert not (tiny.root / FOLDER).exists()
    assert built(tiny, site) == fresh
    assert (tiny.root / FOLDER).is_dir()
    assert built(tiny, site) == fresh
