"""The real site, built once by each command in processes of their own, and a server for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

import html_checker
from conftest import PROJECT
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from site_run import run
from site_server import served


@pytest.fixture(scope="session")
def plan() -> SitePlan:
    return lay_out(read(PROJECT))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `llwybr build` writes it, page after page and without any memory."""
    folder = tmp_path_factory.mktemp("llwybr") / "site"
    words = ("build", "--no-cache", "--jobs", "1", "--lang", "en", "--site-dir", str(folder))
    done = run("llwybr", *words, PYTHONHASHSEED="1")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def host_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `mkdocs build` writes it, on all cores, with what the last one kept."""
    folder = tmp_path_factory.mktemp("mkdocs") / "site"
    done = run("mkdocs", "build", "--strict", "--site-dir", str(folder), PYTHONHASHSEED="2")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site on a server of its own."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def findings(tell: Callable[[str], None]) -> Callable[[Iterable[str]], list[html_checker.Finding]]:
    """What the HTML checker finds; left out with a notice where there is no Java, but not in CI."""
    is_required = bool(os.environ.get("CI"))
    try:
        html_checker.prepare(tell, is_required=is_required)
    except html_checker.Missing as missing:
        if is_required:
            pytest.fail(str(missing))
        pytest.skip(str(missing))
    return html_checker.findings
