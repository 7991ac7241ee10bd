"""The search of the curriculum for which queries were judged, written once."""

from __future__ import annotations

from pathlib import Path

import pytest

from judged_site import judged_plan
from llwybr.plan.site import SitePlan
from searching import write_search


@pytest.fixture(scope="session")
def plan(tmp_path_factory: pytest.TempPathFactory) -> SitePlan:
    return judged_plan(tmp_path_factory.mktemp("judged"))


@pytest.fixture(scope="session")
def search_folder(plan: SitePlan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write_search(plan, folder)
    return folder
