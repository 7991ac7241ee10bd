"""The curriculum for which queries and lemmas were judged.

What ought to be found for a query was judged when there were eight modules; another module may
answer it better. So the search is held to what people judged on the modules, programmes, posts and
terms of that day, which stand in `tests/judged`, beside the frameworks, roles and pages of today.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from conftest import PROJECT
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read

_JUDGED = PROJECT / "tests" / "judged"
_PARTS = (
    *("content/cy/modules", "content/en/modules", "content/cy/posts", "content/en/posts"),
    *("curriculum/modules", "curriculum/pathways"),
)
"""Folders that are as they were that day."""


def judged_plan(folder: Path) -> SitePlan:
    """The plan of that curriculum, which is put together in an empty folder."""
    for name in ("content", "curriculum"):
        shutil.copytree(PROJECT / name, folder / name)
    for part in _PARTS:
        shutil.rmtree(folder / part)
    shutil.copytree(_JUDGED, folder, dirs_exist_ok=True)
    return lay_out(read(folder))
