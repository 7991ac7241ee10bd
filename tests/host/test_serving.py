"""The preview: both languages, rebuilt when something changes, never broken by a mistake."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from conftest import Tiny

pytestmark = pytest.mark.slow


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url) as reply:
            return reply.status, reply.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode("utf-8")
    except urllib.error.URLError:
        return 0, ""


class Preview:
    """`llwybr serve` in a process of its own."""

    def __init__(self, tiny: Tiny) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        words = [sys.executable, "-m", "llwybr", "serve", "--lang", "en", "--port", str(self.port)]
        self.log = tiny.root.parent / "serve.log"
        self.process = subprocess.Popen(
            [*words, "--root", str(tiny.root)], stderr=self.log.open("w"), stdout=subprocess.DEVNULL
        )

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds; a preview that ends or hangs fails the test."""
        for _ in range(600):
            if condition():
                return
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())


@pytest.fixture
def preview(tiny: Tiny) -> Iterator[Preview]:
    server = Preview(tiny)
    yield server
    server.process.kill()
    server.process.wait()


def test_an_edit_is_shown_and_a_mistake_keeps_the_last_good_page(
    tiny: Tiny, preview: Preview
) -> None:
    page = preview.url + "en/modules/ask-first/"
    preview.wait(lambda: get(page)[0] == 200)
    assert "livereload" in get(page)[1]
    assert get(preview.url + "cy/modiwlau/gofyn-yn-gyntaf/")[0] == 200
    code, missing = get(preview.url + "nowhere/")
    assert (code, "This page is not here" in missing) == (404, True)

    tiny.replace("content/en/modules/first.md", "Somebody comes", "Somebody new comes")
    preview.wait(lambda: "Somebody new comes" in get(page)[1])

    tiny.replace("content/en/modules/first.md", "slug: ask-first", "slugg: ask-first")
    preview.wait(lambda: "S004" in preview.log.read_text())
    assert "Somebody new comes" in get(page)[1]

    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait() == 0
    assert "Traceback" not in preview.log.read_text()


def test_with_a_mistake_from_the_start_the_problems_are_shown_in_both_languages(
    tiny: Tiny,
) -> None:
    tiny.replace("content/en/modules/first.md", "slug: ask-first", "slugg: ask-first")
    preview = Preview(tiny)
    try:
        preview.wait(lambda: get(preview.url)[0] == 200)
        shown = get(preview.url)[1]
        assert "does not know the key" in shown
        assert "Nid yw Llwybr yn adnabod" in shown
        tiny.replace("content/en/modules/first.md", "slugg: ask-first", "slug: ask-first")
        preview.wait(lambda: get(preview.url + "en/modules/ask-first/")[0] == 200)
    finally:
        preview.process.kill()
        preview.process.wait()


def test_a_port_in_use_is_told_and_exits_with_2(tiny: Tiny) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        words = [sys.executable, "-m", "llwybr", "serve", "--lang", "en", "--port", port]
        done = subprocess.run(
            [*words, "--root", str(tiny.root)], capture_output=True, text=True, check=False
        )
    assert done.returncode == 2
    assert f"Port {port} cannot be opened" in done.stderr
    assert "Traceback" not in done.stderr
