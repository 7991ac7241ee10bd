"""Rounds of commands, each a whole process: `measures = measure(cases, place, runs)`.

A round runs all of them in turn, so that whatever else the machine does touches each of them. The
first round takes the memory and warms the disk; the rounds after it are timed.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from processes import INTERVAL, Taken, peak_memory, timed

LLWYBR = (sys.executable, "-m", "llwybr")
_CORPUS = Path(__file__).with_name("corpus.py")
_MEMORY = f"proportional set size of all processes together, every {INTERVAL * 1000:.0f} ms"


@dataclass(slots=True)
class Measure:
    """One command's figures: what it took in each round, and bytes."""

    name: str
    rounds: list[Taken] = field(default_factory=list)
    peak: int | None = None

    @property
    def seconds(self) -> list[float]:
        """How long it took in each round."""
        return [each.seconds for each in self.rounds]

    @property
    def work(self) -> list[float]:
        """The seconds that all cores together spent on it in each round."""
        return [each.work for each in self.rounds]


@dataclass(frozen=True, slots=True)
class Place:
    """A corpus, and a folder for everything that the commands write."""

    root: Path
    work: Path

    def environment(self) -> dict[str, str]:
        """The environment, with the user's cache in a folder of the benchmark."""
        return {**os.environ, "XDG_CACHE_HOME": str(self.cache), "NO_MKDOCS_2_WARNING": "1"}

    @property
    def cache(self) -> Path:
        """The user's cache."""
        return self.work / "cache"

    @property
    def site(self) -> Path:
        """Where a build goes."""
        return self.work / "site"

    def build(self) -> tuple[str, ...]:
        """The command that builds."""
        where = ("--root", str(self.root), "--site-dir", str(self.site))
        return (*LLWYBR, "build", "--lang", "en", *where)

    def forget(self) -> None:
        """Remove every cache and the site, as on a machine that never saw the corpus."""
        for folder in (self.cache, self.root / ".cache", self.site):
            shutil.rmtree(folder, ignore_errors=True)

    def edit(self) -> None:
        """Add a sentence to both texts of a module, a different one each time."""
        name = min(path.name for path in (self.root / "content/en/modules").iterdir())
        for language, word in (("cy", "Newid arall."), ("en", "Another change.")):
            path = self.root / "content" / language / "modules" / name
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("\n\n", f"\n\n{word} ", 1), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Case:
    """A command, and what is done before it."""

    name: str
    command: tuple[str, ...]
    prepare: Callable[[], None] = lambda: None


def write_corpus(root: Path, modules: int) -> None:
    """Write the corpus by the script of that name."""
    command = [sys.executable, str(_CORPUS), str(root), "--modules", str(modules)]
    subprocess.run(command, check=True)


def measure(cases: Sequence[Case], place: Place, runs: int) -> list[Measure]:
    """Every case, `runs` times; each may rely on what those before it left. Raises Failed."""
    measures = [Measure(case.name) for case in cases]
    for number in range(runs + 1):
        for case, found in zip(cases, measures, strict=True):
            print(f"{number}/{runs} {case.name}", file=sys.stderr)
            case.prepare()
            if number:
                found.rounds.append(timed(case.command, place.environment()))
            else:
                found.peak = peak_memory(case.command, place.environment())
    return measures


def conditions(modules: int, runs: int) -> dict[str, Any]:
    """What the figures hold for."""
    return {
        "modules": modules,
        "runs": runs,
        "cores": cores(),
        "python": platform.python_version(),
        "memory": _MEMORY,
    }


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def as_json(measures: Sequence[Measure], base: Measure, facts: dict[str, Any]) -> str:
    """The figures for programs."""
    found = [
        {
            "name": each.name,
            "seconds": each.seconds,
            "core_seconds": each.work,
            "ratio": ratio(each, base),
            "peak_bytes": each.peak,
        }
        for each in measures
    ]
    return json.dumps({**facts, "measures": found}, indent=2)


def as_table(measures: Sequence[Measure], base: Measure, facts: dict[str, Any], of: str) -> str:
    """The figures for people: medians, the fastest round, and the part of the base's time."""
    header = f"| measure | seconds | fastest | core seconds | {of} | peak memory |"
    rows = [_row(each, base) for each in measures]
    told = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join((*told, "", header, "|---|---|---|---|---|---|", *rows))


def _row(one: Measure, base: Measure) -> str:
    peak = "unknown" if one.peak is None else f"{one.peak / 1e6:.0f} MB"
    times = (median(one.seconds), min(one.seconds), median(one.work))
    cells = (one.name, *(f"{each:.2f}" for each in times), f"{ratio(one, base):.3f}", peak)
    return f"| {' | '.join(cells)} |"


def ratio(one: Measure, base: Measure) -> float:
    """The median, over the rounds, of a time to the base's time in the same round."""
    return median(mine / its for mine, its in zip(one.seconds, base.seconds, strict=True))
