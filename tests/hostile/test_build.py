"""Hostile samples through a build: it ends by itself, and what was there stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from .case import Case
from .prison import Ended
from .samples import called
from .trial import asked_for, tried

pytestmark = pytest.mark.slow

MAX_SECONDS = 60
"""Of the processor's time, for a build in which a page or two come to their limit."""

FINE = called(
    "declarations",
    "backticks-of-all-lengths",
    "slots",
    "front-matter-at-the-limit",
    "second-name-of-a-file",
    "name-of-two-hundred-signs",
    "minutes-of-a-million-million-years",
    "unicode-of-every-kind",
    "texts-beside-the-languages",
)
WRONG = called("letter-that-is-no-utf8", "link-in-place-of-an-image", "marked-section", "script")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("build")


@pytest.fixture(scope="module")
def ends(request: pytest.FixtureRequest, folder: Path) -> dict[str, Ended]:
    return tried(asked_for(request), folder, "build", "--lang", "en", seconds=MAX_SECONDS)


@pytest.mark.parametrize("case", FINE, ids=[case.name for case in FINE])
def test_sample_without_an_error_is_built(case: Case, ends: dict[str, Ended], folder: Path) -> None:
    ended = ends[case.name]
    assert ended.is_orderly, (ended.signal, ended.seconds, ended.stderr[-2000:])
    assert ended.code == 0, ended.stderr[-2000:]
    assert (folder / case.name / "site/cy/index.html").is_file()


@pytest.mark.parametrize("case", WRONG, ids=[case.name for case in WRONG])
def test_sample_with_an_error_is_not_built(
    case: Case, ends: dict[str, Ended], folder: Path
) -> None:
    ended = ends[case.name]
    assert ended.is_orderly, (ended.signal, ended.seconds, ended.stderr[-2000:])
    assert ended.code == 1
    assert ended.stderr.endswith("Nothing was built: the previous site is as it was.\n")
    assert not (folder / case.name / "site").exists()
