"""How a run works: with what it knows from earlier ones, and with how many processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from llwybr.parallel.turns import in_turns

from .keeper import Keeper

Task = TypeVar("Task")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Run:
    """What comes out is the same whatever is known, and however many `jobs` share the work."""

    keeper: Keeper = field(default_factory=lambda: Keeper(None))
    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)

    @staticmethod
    def of(root: Path, *, is_fresh: bool = False, jobs: int | None = None) -> Run:
        """A run over a tree, by default with a process for each core.

        A fresh one knows nothing, and nothing of it is kept.
        """
        keeper = Keeper(None) if is_fresh else Keeper.of(root)
        return Run(keeper, jobs or os.cpu_count() or 1)

    def share(
        self, do: Callable[[Task], Result], tasks: Sequence[Task], *, enough: int = 2
    ) -> Iterator[tuple[int, Result]]:
        """What is done of each task, with its number, in the order in which they are ready.

        With fewer tasks than are `enough`, starting processes takes longer than they save.
        """
        return in_turns(do, tasks, self.jobs if len(tasks) >= enough else 1)
