"""Every hostile sample through the real command: what it tells, and what it takes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .case import Case, Told
from .prison import Ended
from .samples import CASES
from .trial import asked_for, tried

pytestmark = pytest.mark.slow

MAX_SECONDS = 10
"""Of the processor's time, for a check; the issue promises as much."""

MAX_MEGABYTES = 500


@pytest.fixture(scope="module")
def ends(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Ended]:
    words = ("check", "--no-cache", "--format", "json")
    folder = tmp_path_factory.mktemp("check")
    return tried(asked_for(request), folder, *words, seconds=MAX_SECONDS)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_sample_ends_in_its_diagnostics(case: Case, ends: dict[str, Ended]) -> None:
    ended = ends[case.name]
    assert ended.is_orderly, (ended.signal, ended.seconds, ended.stderr[-2000:])
    assert ended.megabytes < MAX_MEGABYTES
    found = json.loads(ended.stdout)["diagnostics"]
    assert sorted(filter(None, map(_to_tell, found))) == list(case.told)
    assert ended.code == any(each["severity"] == "error" for each in found)


def _to_tell(diagnostic: dict[str, Any]) -> Told | None:
    """Errors, and what is told of a file as a file: the rest is not about hostile input."""
    place = Told(*(diagnostic[key] for key in ("code", "path", "line", "column")))
    return place if diagnostic["severity"] == "error" or place.code.startswith("S") else None
