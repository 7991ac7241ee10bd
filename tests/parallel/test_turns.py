from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from llwybr.parallel.turns import HelperLost, in_turns

FIRST = os.getpid()


def square(number: int) -> tuple[int, int]:
    """The square, and who worked it out; it takes so long that nobody can do all of them."""
    time.sleep(0.02)
    return number * number, os.getpid()


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread of the test's own runner is in the way."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_task_is_done_once(workers: int) -> None:
    found = dict(in_turns(square, range(40), workers))
    assert {number: result for number, (result, _) in found.items()} == {
        number: number * number for number in range(40)
    }
    assert (len({who for _, who in found.values()}) > 1) is (workers > 1)
    assert multiprocessing.active_children() == []


def test_no_task_is_no_work() -> None:
    assert list(in_turns(square, [], 4)) == []


def test_where_threads_run_one_process_does_it_all() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert {who for _, (_, who) in in_turns(square, range(4), 4)} == {os.getpid()}
    finally:
        done.set()
        thread.join()


@pytest.mark.usefixtures("alone")
def test_what_a_task_raises_comes_out_whoever_did_it() -> None:
    def fail(number: int) -> None:
        if os.getpid() != FIRST:
            raise LookupError("gone")
        time.sleep(0.05)

    with pytest.raises(LookupError, match="gone"):
        list(in_turns(fail, range(100), 2))
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("alone")
def test_a_helper_that_is_killed_is_missed() -> None:
    def die(number: int) -> None:
        if os.getpid() != FIRST:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(0.05)

    with pytest.raises(HelperLost):
        list(in_turns(die, range(100), 2))
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("alone")
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_helpers_end_with_the_first_process_whatever_they_are_doing(tmp_path: Path) -> None:
    def never_end(number: int) -> None:
        (tmp_path / str(os.getpid())).touch()
        for _ in range(6000):
            time.sleep(0.01)

    def work() -> None:
        list(in_turns(never_end, range(3), 3))

    process = multiprocessing.get_context("fork").Process(target=work)
    process.start()
    while len(list(tmp_path.iterdir())) < 3:
        time.sleep(0.01)
    process.kill()
    process.join()
    helpers = [int(path.name) for path in tmp_path.iterdir()]
    for _ in range(1000):
        if not any(map(is_running, helpers)):
            break
        time.sleep(0.01)
    assert not any(map(is_running, helpers))


def is_running(process: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
