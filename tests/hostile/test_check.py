"""Every hostile sample through the real command: what it tells, and what it takes."""

from __future__ import annotations

import importlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import PROJECT

from .case import CASES, Case, Told, Tree
from .prison import Prison, prison

for _name in (
    "platform_table",
    "yaml_traps",
    "markdown_bombs",
    "odd_trees",
    "odd_values",
    "amounts",
):
    importlib.import_module(f".{_name}", __package__)


@pytest.fixture(scope="module")
def cell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prison]:
    with prison(tmp_path_factory.mktemp("prison")) as loaded:
        yield loaded


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tiny"
    shutil.copytree(PROJECT / "tests" / "tiny", root)
    shutil.copy(PROJECT / "mkdocs.yml", root)
    return Tree(root)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_sample_ends_in_its_diagnostics(case: Case, cell: Prison, tree: Tree) -> None:
    case.make(tree)
    ended = cell.run("check", "--no-cache", "--format", "json", "--root", str(tree.root))
    assert ended.is_orderly, (ended.signal, ended.seconds, ended.megabytes, ended.stderr[-2000:])
    found = json.loads(ended.stdout)["diagnostics"]
    assert sorted(filter(None, map(_to_tell, found))) == list(case.told)
    assert ended.code == any(each["severity"] == "error" for each in found)


def _to_tell(diagnostic: dict[str, Any]) -> Told | None:
    """Errors, and what is told of a file as a file; what else is told is not about hostile input."""
    place = Told(*(diagnostic[key] for key in ("code", "path", "line", "column")))
    return place if diagnostic["severity"] == "error" or place.code.startswith("S") else None
