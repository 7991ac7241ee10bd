"""`llwybr serve` for tests, on a port of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from conftest import Tiny


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

    def __enter__(self) -> Preview:
        """Wait for its first page."""
        self.wait(lambda: get(self.url)[0] == 200)
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds; a preview that ends or hangs fails the test."""
        for _ in range(600):
            if condition():
                return
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())
