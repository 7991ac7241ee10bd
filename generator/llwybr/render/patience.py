"""How long a page may take: content cannot hold up a build."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

MAX_SECONDS = 10
"""A page that takes longer than this to turn into HTML ends the build.

Seconds of the processor: a busy machine is no fault of the page.
"""


class PageTooSlow(Exception):
    """A page took too long; `path` is its text."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path} took longer than {MAX_SECONDS} seconds to turn into HTML"


@contextmanager
def patience(path: str) -> Iterator[None]:
    """Raise PageTooSlow where the block takes too long; only where the system has an alarm.

    The alarm reaches a regular expression too: Python looks for signals while it matches one. It
    sounds again and again, since an extension may take the first for a fault of its own.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise PageTooSlow(path)

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, MAX_SECONDS, MAX_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
