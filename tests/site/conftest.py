"""The real site, built once by each command in processes of their own, and one browser for it."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

import chromium
from browsing import Launch
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


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site on a server of its own."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def launch(request: pytest.FixtureRequest) -> Iterator[Launch]:
    """Starts Chromium, found or fetched, with further flags; what was done is told."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def tell(text: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{text}")

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
