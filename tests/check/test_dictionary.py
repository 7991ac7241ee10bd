"""Where the dictionary is found, and what it knows."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from llwybr.check import dictionary
from llwybr.check.dictionary import VARIABLE, HunspellDictionary, find_dictionary
from llwybr.check.given import given


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a dictionary, on a machine without one."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(dictionary, "_OF_SYSTEM", (str(tmp_path / "system"),))
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


def put(folder: Path, stem: str) -> Path:
    """A dictionary that knows two words."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{stem}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / f"{stem}.dic").write_text("2\ntŷ\nCymru\n", encoding="utf-8")
    return folder


def test_without_a_dictionary_there_is_none(root: Path) -> None:
    assert find_dictionary(root) is None
    assert given(root).dictionary is None


def test_without_the_library_there_is_none(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root / "node_modules" / "dictionary-cy", "index")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert find_dictionary(root) is None


@pytest.mark.parametrize(
    ("folder", "stem"),
    [
        ("root/node_modules/dictionary-cy", "index"),
        ("system", "cy_GB"),
    ],
)
def test_it_is_found_below_the_root_or_in_the_system(root: Path, folder: str, stem: str) -> None:
    put(root.parent / folder, stem)
    found = find_dictionary(root)
    assert found is not None
    assert "tŷ" in found
    assert "ty" not in found


@pytest.mark.parametrize("name", ["", "mine"], ids=["folder", "stem"])
def test_the_environment_comes_first(
    root: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root / "node_modules" / "dictionary-cy", "index")
    folder = put(root.parent / "elsewhere", name or "cy")
    monkeypatch.setenv(VARIABLE, str(folder / name))
    assert str(folder) in repr(find_dictionary(root))


def test_half_a_dictionary_is_none(root: Path) -> None:
    folder = put(root / "node_modules" / "dictionary-cy", "index")
    (folder / "index.dic").unlink()
    assert find_dictionary(root) is None


def test_a_word_may_begin_a_sentence_and_a_name_keeps_its_capital(root: Path) -> None:
    known = HunspellDictionary(put(root, "cy") / "cy")
    assert "Tŷ" in known
    assert "Cymru" in known
    assert "cxmru" not in known


def test_it_is_named_by_its_files_as_they_stand(root: Path) -> None:
    stem = put(root, "cy") / "cy"
    before = repr(HunspellDictionary(stem))
    assert before == repr(HunspellDictionary(stem))
    stem.with_suffix(".dic").write_text("1\ntŷ\n", encoding="utf-8")
    assert repr(HunspellDictionary(stem)) != before


def test_a_dictionary_that_goes_away_is_told_apart(root: Path) -> None:
    folder = put(root / "node_modules" / "dictionary-cy", "index")
    found = find_dictionary(root)
    before = repr(found)
    (folder / "index.dic").unlink()
    assert repr(found) != before
