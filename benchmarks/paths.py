"""Times the planning of learning paths: `python benchmarks/paths.py --modules 250 1000 4000`.

For each size a corpus is written and read; then the paths of every role level of the Digital and
Data framework are planned, and every move from one level to the next, in one language. Times are
the processor's for this process alone, so one core is all that can be used. The second table takes
choices made at random and compares each answer with one that was searched far longer.
"""

from __future__ import annotations

import argparse
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean, median

from llwybr.curriculum.curriculum import Curriculum
from llwybr.curriculum.language import Language
from llwybr.plan.choosing import MAX_LOOKS, cheapest
from llwybr.plan.paths import LearningPath, Place, path_to
from llwybr.plan.teaching import Teaching, teaching
from llwybr.read.tree import read

CORPUS = Path(__file__).with_name("corpus.py")
FRAMEWORK = "gdad"
THOROUGH = 100 * MAX_LOOKS
"""How long the better answer may be searched for, in each part of a choice."""

CHOICES = ((60, 25, 4), (120, 40, 5), (200, 55, 6), (300, 60, 8))
"""Modules, needs and the most teachers that a need has, of the choices made at random."""

MINUTES = (15, 20, 30, 30, 45, 45, 60, 90)


def ladder(curriculum: Curriculum) -> list[Place]:
    """Every level of the framework's roles."""
    roles = {i: e.value for i, e in curriculum.roles.items() if e.value.framework == FRAMEWORK}
    return [Place(i, level.id) for i, role in roles.items() for level in role.levels]


def moves(curriculum: Curriculum) -> list[tuple[Place, Place]]:
    """Every two neighbouring levels."""
    return [(a, b) for a, b in pairwise(ladder(curriculum)) if a.role == b.role]


def seconds(work: Callable[[], object], runs: int) -> float:
    """The median of what the work takes of the processor."""
    taken = []
    for _ in range(runs):
        before = time.process_time()
        work()
        taken.append(time.process_time() - before)
    return median(taken)


def corpus(modules: int, seed: int, folder: Path) -> Curriculum:
    """A corpus, as read."""
    command = [sys.executable, str(CORPUS), str(folder), "--modules", str(modules)]
    subprocess.run([*command, "--seed", str(seed)], check=True, stdout=subprocess.DEVNULL)
    return read(folder)


def planned(known: Teaching) -> list[LearningPath]:
    """The path to each level."""
    return [path_to(known, place) for place in ladder(known.curriculum)]


def size_row(modules: int, runs: int, seed: int) -> str:
    """What planning takes for a corpus of this size."""
    with tempfile.TemporaryDirectory() as folder:
        curriculum = corpus(modules, seed, Path(folder) / "corpus")
    prepare = seconds(lambda: teaching(curriculum, Language.EN), runs)
    known = teaching(curriculum, Language.EN)
    paths = seconds(lambda: planned(known), runs)
    steps = seconds(
        lambda: [path_to(known, b, origin=a) for a, b in moves(curriculum)], max(1, runs - 2)
    )
    longest = max(len(path.steps) for path in planned(known))
    cells = (prepare, paths, steps)
    count = len(ladder(curriculum))
    return f"| {modules} | {count} | {longest} | " + " | ".join(f"{c:.3f}" for c in cells) + " |"


@dataclass(frozen=True)
class Choice:
    """Needs, each with its teachers, and modules with their prerequisites and minutes."""

    teachers: Sequence[Sequence[str]]
    prerequisites: Mapping[str, Sequence[str]]
    minutes: Mapping[str, int]

    def answer(self, max_looks: int = MAX_LOOKS) -> int:
        """The minutes of the modules chosen."""
        chosen = cheapest(self.teachers, self.prerequisites, self.minutes, max_looks=max_looks)
        return sum(self.minutes[module_id] for module_id in chosen)


def choices(seed: int, shape: Sequence[int], count: int) -> Iterator[Choice]:
    """Choices made at random; prerequisites point to earlier modules."""
    luck = random.Random(seed)
    modules, needs, width = shape
    ids = [f"m{n:03}" for n in range(modules)]
    for _ in range(count):
        before = {
            module_id: luck.sample(ids[:n], min(n, luck.choice((0, 0, 1, 2))))
            for n, module_id in enumerate(ids)
        }
        groups = [luck.sample(ids, luck.randint(1, width)) for _ in range(needs)]
        yield Choice(groups, before, {i: luck.choice(MINUTES) for i in ids})


def choice_row(shape: Sequence[int], count: int, seed: int) -> str:
    """How far the answers for choices of one shape are from those searched far longer."""
    made = list(choices(seed, shape, count))
    above = [choice.answer() / choice.answer(THOROUGH) - 1 for choice in made]
    taken = mean(seconds(choice.answer, 1) for choice in made)
    figures = f"{mean(above):.1%} | {max(above):.1%} | {taken * 1000:.1f}"
    return f"| {shape[0]} | {shape[1]} | {shape[2]} | {count} | {figures} |"


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--modules", type=int, nargs="+", default=[250, 1000, 4000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--choices", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, seconds of one core\n")
    print("| modules | role levels | longest path | index | paths | moves |")
    print("|---|---|---|---|---|---|")
    for modules in options.modules:
        print(size_row(modules, options.runs, options.seed), flush=True)
    print("\n| modules | needs | teachers | choices | above | at most | milliseconds |")
    print("|---|---|---|---|---|---|---|")
    for shape in CHOICES:
        print(choice_row(shape, options.choices, options.seed), flush=True)


if __name__ == "__main__":
    main()
