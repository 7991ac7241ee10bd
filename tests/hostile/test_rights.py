"""Files and folders that somebody may not read."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .case import ABOUT, FACTS, Tree
from .prison import Prison, prison
from .trial import tree_at


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may open; pytest's own are shut."""
    made = Path(tempfile.mkdtemp(prefix="llwybr-"))
    made.chmod(0o755)
    yield made
    for each in (made, *made.rglob("*")):
        if each.is_dir() and not each.is_symlink():
            each.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def tree(folder: Path) -> Tree:
    return tree_at(folder / "tiny")


@pytest.fixture
def cell(folder: Path) -> Iterator[Prison]:
    with prison(folder / "prison") as loaded:
        yield loaded


def _unreadable(cell: Prison, tree: Tree) -> list[tuple[str, str]]:
    words = ("check", "--no-cache", "--format", "json", "--root", str(tree.root))
    ended = cell.run(*words, seconds=10, as_nobody=True)
    assert ended.is_orderly, ended.stderr
    assert ended.code == 1
    found = json.loads(ended.stdout)["diagnostics"]
    return [(each["path"], each["message"]["en"]) for each in found if each["code"] == "S012"]


def test_files_that_may_not_be_read_are_told(cell: Prison, tree: Tree) -> None:
    for path in (ABOUT, FACTS):
        tree.place(path).chmod(0)
    assert _unreadable(cell, tree) == [
        (path, f'"{path}" cannot be opened: it may not be read.') for path in (ABOUT, FACTS)
    ]


@pytest.mark.parametrize(
    "path", ["content/en/modules", "curriculum/roles", "content/cy", "content", "curriculum"]
)
def test_folder_that_may_not_be_opened_is_told(cell: Prison, tree: Tree, path: str) -> None:
    tree.place(path).chmod(0)
    message = f'"{path}" cannot be opened: it may not be read.'
    assert (path, message) in _unreadable(cell, tree)
