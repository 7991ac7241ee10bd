from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.check.diagnostic import Diagnostic
from llwybr.curriculum.language import Language
from llwybr.curriculum.location import Location

PATH = "curriculum/pathways/start.yml"


@pytest.fixture
def found(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> list[Diagnostic]:
    """What is found while one file may not be read; a mode of 000 does not stop root."""
    opened = os.open

    def refuse(path: Path, flags: int, mode: int = 0o777) -> int:
        if path == tiny.root / PATH:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, flags, mode)

    monkeypatch.setattr("llwybr.read.files.os.open", refuse)
    return tiny.diagnostics()


def test_file_that_may_not_be_read_is_found(found: list[Diagnostic]) -> None:
    [only] = found
    assert only.code == "S012"
    assert only.location == Location(PATH, 1, 1)
    assert only.message(Language.EN) == f'"{PATH}" cannot be opened: it may not be read.'
    assert only.message(Language.CY) == (f'Ni ellir agor "{PATH}": nid oes hawl i\'w darllen.')
    assert only.remedy(Language.EN) == "Check that the file is there and that you may read it."
    assert only.remedy(Language.CY) == ("Gwiriwch fod y ffeil yno a bod gennych hawl i'w darllen.")


def test_welsh_message_holds_no_english_words(found: list[Diagnostic]) -> None:
    [only] = found
    assert "Permission denied" not in only.message(Language.CY)


def test_empty_asset_is_fine(tiny: Tiny) -> None:
    tiny.write("content/en/images/empty.svg", "")
    assert tiny.diagnostics("S012") == []
