"""The search of the project's own content, written once."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import PROJECT
from llwybr.plan.site import SitePlan, lay_out
from llwybr.read.tree import read
from searching import write_search


@pytest.fixture(scope="session")
def plan() -> SitePlan:
    return lay_out(read(PROJECT))


@pytest.fixture(scope="session")
def search_folder(plan: SitePlan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write_search(plan, folder)
    return folder
