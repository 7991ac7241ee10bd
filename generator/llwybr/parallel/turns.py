"""Tasks shared out among processes: `for number, result in in_turns(do, tasks, workers)`.

Helpers are forked, so that they share all that the first process knows and none of it has to be
sent. Each takes the next task that nobody has taken, until there is none left; the first process
works too. Where the system cannot fork, or threads run whose locks a fork would leave shut, one
process does it all. What comes out is the same.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

_PARENT_DEATH_SIGNAL = 1

Task = TypeVar("Task")
Result = TypeVar("Result")


class HelperLost(Exception):
    """A helper was ended from outside before its work was done."""


def can_share() -> bool:
    """Whether this process may fork."""
    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def in_turns(
    do: Callable[[Task], Result], tasks: Sequence[Task], workers: int
) -> Iterator[tuple[int, Result]]:
    """What is done of each task with its number, in the order in which they are ready.

    Raises what a task raises, and HelperLost; the helpers are ended then.
    """
    if workers < 2 or len(tasks) < 2 or not can_share():
        yield from ((number, do(task)) for number, task in enumerate(tasks))
        return
    context = multiprocessing.get_context("fork")
    turns = _Turns(context.Value("i", 0), do, tasks)
    helpers = [_Helper(context, turns) for _ in range(min(workers, len(tasks)) - 1)]
    try:
        for each in turns.taken():
            yield each
            for helper in helpers:
                yield from helper.ready()
        for helper in helpers:
            yield from helper.rest()
    finally:
        for helper in helpers:
            helper.end()


class _Turns(Generic[Task, Result]):
    """The tasks, and the number of the next one, which all processes share."""

    def __init__(self, following: Any, do: Callable[[Task], Result], tasks: Sequence[Task]) -> None:
        self._following = following
        self._do = do
        self._tasks = tasks

    def taken(self) -> Iterator[tuple[int, Result]]:
        """Take and do the next task that nobody has taken, until there is none left."""
        while True:
            with self._following.get_lock():
                number = self._following.value
                self._following.value += 1
            if number >= len(self._tasks):
                return
            yield number, self._do(self._tasks[number])


class _Helper:
    """Another process that takes turns."""

    def __init__(self, context: Any, turns: _Turns[Any, Any]) -> None:
        self._end, sending = context.Pipe(duplex=False)
        self._process = context.Process(target=_help, args=(sending, turns, os.getpid()))
        self._process.start()
        sending.close()
        self._is_done = False

    def ready(self) -> Iterator[tuple[int, Any]]:
        """The results that it has sent so far."""
        while not self._is_done and self._end.poll():
            yield from self._received()

    def rest(self) -> Iterator[tuple[int, Any]]:
        """All results that are still to come."""
        while not self._is_done:
            yield from self._received()

    def end(self) -> None:
        """Wait for it, or stop it where its results are no longer wanted."""
        if not self._is_done:
            self._process.terminate()
        self._process.join()
        self._end.close()

    def _received(self) -> Iterator[tuple[int, Any]]:
        try:
            told = self._end.recv()
        except EOFError as error:
            raise HelperLost from error
        if isinstance(told, BaseException):
            raise told
        if told is None:
            self._is_done = True
        else:
            yield told


def _help(sending: Any, turns: _Turns[Any, Any], first: int) -> None:
    """Send each result, and None at the end; stop where the first process is no longer there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it, and ends this one
    _end_with_parent()
    if os.getppid() != first:
        return
    try:
        for each in turns.taken():
            sending.send(each)
            if os.getppid() != first:
                return
        sending.send(None)
    except Exception as error:  # shown by the first process, whatever it is
        sending.send(error)


def _end_with_parent() -> None:
    """Have Linux end this process when the one that forked it ends, whatever it is doing then.

    Or else it would go on with its task, and write where somebody has cleared up.
    Source: prctl(2), PR_SET_PDEATHSIG.
    """
    if sys.platform.startswith("linux"):
        library = ctypes.CDLL(None)
        if hasattr(library, "prctl"):
            library.prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
