"""Whole processes, timed, and the memory that they and their children take."""

from __future__ import annotations

import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PROC = Path("/proc")
INTERVAL = 0.02
"""Seconds between two looks at a process's memory."""


class Failed(Exception):
    """A process ended with an error; carries what it wrote."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a process took: seconds from start to end, and of all cores together."""

    seconds: float
    work: float


def timed(command: Sequence[str], environment: Mapping[str, str]) -> Taken:
    """What a process and its children take. Raises Failed."""
    before, start = _work(), time.perf_counter()
    with _started(command, environment) as process:
        output, _ = process.communicate()
        seconds = time.perf_counter() - start
    _refuse_failure(process, output)
    return Taken(seconds, _work() - before)


def peak_memory(command: Sequence[str], environment: Mapping[str, str]) -> int | None:
    """The most bytes that a process and its children held at once; None where there is no /proc.

    Memory that processes share counts once (proportional set size). Raises Failed.
    """
    with _started(command, environment) as process:
        watch = _Watch(process.pid)
        watch.start()
        output, _ = process.communicate()
        watch.is_over.set()
        watch.join()
    _refuse_failure(process, output)
    return watch.peak or None


def _work() -> float:
    """Seconds of computing by all children that have ended, and by theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _started(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _refuse_failure(process: subprocess.Popen[str], output: str) -> None:
    if process.returncode:
        raise Failed(output)


@dataclass(eq=False)
class _Watch(threading.Thread):
    """Looks at a process and its descendants again and again."""

    pid: int
    peak: int = 0
    is_over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        super().__init__(daemon=True)

    def run(self) -> None:
        """Note the peak until told to stop."""
        while not self.is_over.wait(INTERVAL):
            self.peak = max(self.peak, sum(_bytes_of(pid) for pid in _family(self.pid)))


def _family(pid: int) -> list[int]:
    """A process and its descendants."""
    found = [pid]
    for each in found:
        for children in (PROC / str(each) / "task").glob("*/children"):
            found += map(int, _text(children).split())
    return found


def _bytes_of(pid: int) -> int:
    lines = _text(PROC / str(pid) / "smaps_rollup").splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def _text(path: Path) -> str:
    """What a file of /proc says; nothing once its process has ended."""
    try:
        return path.read_text(encoding="ascii")
    except OSError:
        return ""
