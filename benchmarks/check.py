"""Times `llwybr check` beside `llwybr build`: `python benchmarks/check.py --modules 1000`.

Each is a whole process of the environment that runs this. A round runs all of them in turn. The
first round takes the memory and warms the disk; the rounds after it are timed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from processes import INTERVAL, Failed, Taken, peak_memory, timed

CORPUS = Path(__file__).with_name("corpus.py")
LLWYBR = (sys.executable, "-m", "llwybr")
BUILD = "build, cold"
MEMORY = f"proportional set size of all processes together, every {INTERVAL * 1000:.0f} ms"


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
    words: tuple[str, ...]
    prepare: Callable[[], None]


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="llwybr-benchmark-") as folder:
        place = Place(Path(folder) / "corpus", Path(folder))
        write_corpus(place.root, asked.modules)
        try:
            measures = measure(place, asked.runs)
        except Failed as error:
            sys.exit(str(error))
    facts = conditions(asked.modules, asked.runs)
    print(as_json(measures, facts) if asked.json else as_table(measures, facts))


def write_corpus(root: Path, modules: int) -> None:
    """Write the corpus by the script of that name."""
    command = [sys.executable, str(CORPUS), str(root), "--modules", str(modules)]
    subprocess.run(command, check=True)


def measure(place: Place, runs: int) -> list[Measure]:
    """Every case, `runs` times. Raises Failed."""
    measures = {case.name: Measure(case.name) for case in cases(place)}
    for number in range(runs + 1):
        for case in cases(place):
            print(f"{number}/{runs} {case.name}", file=sys.stderr)
            case.prepare()
            command, environment = [*LLWYBR, *case.words], place.environment()
            if number:
                measures[case.name].rounds.append(timed(command, environment))
            else:
                measures[case.name].peak = peak_memory(command, environment)
    return list(measures.values())


def cases(place: Place) -> Iterator[Case]:
    """The commands of a round in their order; each may rely on what those before it left."""
    root = ("--root", str(place.root), "--lang", "en")
    yield Case(BUILD, ("build", *root, "--site-dir", str(place.site)), place.forget)
    if "--no-cache" in _help("check"):
        yield Case("check --no-cache", ("check", *root, "--no-cache"), place.forget)
    yield Case("check, from nothing", ("check", *root), place.forget)
    yield Case("check, nothing changed", ("check", *root), lambda: None)
    yield Case("check, one module edited", ("check", *root), place.edit)


def _help(command: str) -> str:
    return subprocess.run(
        [*LLWYBR, command, "--help"], capture_output=True, text=True, check=True
    ).stdout


def conditions(modules: int, runs: int) -> dict[str, Any]:
    """What the figures hold for."""
    return {
        "modules": modules,
        "runs": runs,
        "cores": cores(),
        "python": platform.python_version(),
        "memory": MEMORY,
    }


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def as_json(measures: list[Measure], facts: dict[str, Any]) -> str:
    """The figures for programs."""
    found = [
        {
            "name": each.name,
            "seconds": each.seconds,
            "core_seconds": each.work,
            "ratio": ratio(each, measures[0]),
            "peak_bytes": each.peak,
        }
        for each in measures
    ]
    return json.dumps({**facts, "measures": found}, indent=2)


def as_table(measures: list[Measure], facts: dict[str, Any]) -> str:
    """The figures for people: medians, the fastest round, and the part of the build's time."""
    header = "| measure | seconds | fastest | core seconds | of the build | peak memory |"
    rows = [_row(each, measures[0]) for each in measures]
    told = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join((*told, "", header, "|---|---|---|---|---|---|", *rows))


def _row(one: Measure, build: Measure) -> str:
    peak = "unknown" if one.peak is None else f"{one.peak / 1e6:.0f} MB"
    times = (median(one.seconds), min(one.seconds), median(one.work))
    cells = (one.name, *(f"{each:.2f}" for each in times), f"{ratio(one, build):.3f}", peak)
    return f"| {' | '.join(cells)} |"


def ratio(one: Measure, build: Measure) -> float:
    """The median, over the rounds, of a time to the build's time in the same round."""
    return median(mine / its for mine, its in zip(one.seconds, build.seconds, strict=True))


if __name__ == "__main__":
    main()
