"""The real site, built once by each command, in processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import PROJECT
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from site_run import run


@pytest.fixture(scope="session")
def plan() -> SitePlan:
    return lay_out(read(PROJECT))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `llwybr build` writes it."""
    folder = tmp_path_factory.mktemp("llwybr") / "site"
    done = run("llwybr", "build", "--lang", "en", "--site-dir", str(folder), PYTHONHASHSEED="1")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def host_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `mkdocs build` writes it."""
    folder = tmp_path_factory.mktemp("mkdocs") / "site"
    done = run("mkdocs", "build", "--strict", "--site-dir", str(folder), PYTHONHASHSEED="2")
    assert done.returncode == 0, done.stderr
    return folder
