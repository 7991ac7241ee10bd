"""Samples tried with the real command, two of them at a time."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

import pytest

from conftest import PROJECT

from .case import Case, Tree
from .prison import Ended, Prison, prison

_AT_ONCE = 2


def asked_for(request: pytest.FixtureRequest) -> list[Case]:
    """The samples of the tests that are run and that ask for this fixture."""
    items = (item for item in request.session.items if item.path == request.path)
    calls = (getattr(item, "callspec", None) for item in items)
    return [call.params["case"] for call in calls if call and "case" in call.params]


def tried(cases: Iterable[Case], folder: Path, *words: str, seconds: int) -> dict[str, Ended]:
    """How a command ended for each sample, by the sample's name; the trees are kept for builds."""
    cells: SimpleQueue[Prison] = SimpleQueue()

    def attempt(case: Case) -> tuple[str, Ended]:
        cell = cells.get()
        root = folder / case.name
        try:
            case.make(tree_at(root))
            return case.name, cell.run(*words, "--root", str(root), seconds=seconds)
        finally:
            _remove_sources(root)
            cells.put(cell)

    with ExitStack() as stack, ThreadPoolExecutor(_AT_ONCE) as pool:
        for number in range(_AT_ONCE):
            cells.put(stack.enter_context(prison(folder / f".prison-{number}")))
        return dict(pool.map(attempt, cases))


def tree_at(root: Path) -> Tree:
    """The tiny curriculum in a new folder, with the project's theme."""
    shutil.copytree(PROJECT / "tests" / "tiny", root)
    shutil.copy(PROJECT / "mkdocs.yml", root)
    (root / "theme").symlink_to(PROJECT / "theme", target_is_directory=True)
    return Tree(root)


def _remove_sources(root: Path) -> None:
    """Keep of a tree no more than a site that was built in it."""
    for each in root.iterdir():
        if each.is_dir() and not each.is_symlink() and each.name != "site":
            shutil.rmtree(each)
