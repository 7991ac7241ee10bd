"""The command `llwybr` in processes of their own, with limits that the system enforces.

Run as a program, this reads requests as lines of JSON and answers each with a line. The program is
loaded once; each request runs in a fork of it, from the command's entry point to its exit code.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_NOBODY = 65_534
"""A user to whom nothing belongs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended. `signal` is 0 where it ended by itself."""

    code: int
    signal: int
    seconds: float
    megabytes: float
    stdout: str
    stderr: str

    @property
    def is_orderly(self) -> bool:
        """Whether the command came to an end of its own, without a traceback."""
        return self.signal == 0 and "Traceback" not in self.stderr


@dataclass(frozen=True, slots=True)
class Prison:
    """A loaded program that waits for commands."""

    process: subprocess.Popen[str]
    folder: Path

    def run(self, *words: str, seconds: int, as_nobody: bool = False) -> Ended:
        """Run `llwybr` with these words, for so many seconds of the processor's time at most.

        As nobody it may do what the rights of files say; root may do everything.
        """
        assert self.process.stdin
        assert self.process.stdout
        out, err = self.folder / "stdout", self.folder / "stderr"
        request = {
            "words": words,
            "as_nobody": as_nobody,
            "stdout": str(out),
            "stderr": str(err),
            "seconds": seconds,
        }
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return Ended(**answer, stdout=_text(out), stderr=_text(err))


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8")


@contextmanager
def prison(folder: Path) -> Iterator[Prison]:
    """A program that is loaded now and ends with the block; `folder` is made for what it writes."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "NO_MKDOCS_2_WARNING": "1",
        "NO_COLOR": "1",
    }
    folder.mkdir()
    words = [sys.executable, str(Path(__file__).resolve())]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield Prison(process, folder)
        process.communicate()


def _serve() -> None:
    from llwybr.check.checking import all_rules
    from llwybr.check.lexicon import knows
    from llwybr.cli.main import main
    from llwybr.curriculum.language import Language

    all_rules()
    for language in Language:
        knows(language, "a")  # reads the words of the language
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            _limit(request["seconds"], request["stdout"], request["stderr"])
            if request["as_nobody"] and os.geteuid() == 0:
                os.setgroups([])
                os.setgid(_NOBODY)
                os.setuid(_NOBODY)
            os._exit(_run(main, request["words"]))
        _, status, used = os.wait4(child, 0)
        answer = {
            "code": os.waitstatus_to_exitcode(status),
            "signal": status & 0x7F,
            "seconds": used.ru_utime + used.ru_stime,
            "megabytes": used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10),
        }
        print(json.dumps(answer), flush=True)


def _limit(seconds: int, stdout: str, stderr: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for number, name in ((0, os.devnull), (1, stdout), (2, stderr)):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        os.dup2(os.open(name, flags, 0o600), number)


def _run(main: object, words: list[str]) -> int:
    try:
        main(args=words, prog_name="llwybr")  # type: ignore[operator]
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return int(code or 0)


if __name__ == "__main__":
    _serve()
