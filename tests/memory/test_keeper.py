"""What is kept comes back as it was, or not at all."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from llwybr.memory import keeper as keeper_room
from llwybr.memory.keeper import Keeper, packed, unpacked

KEY, OTHER = b"k" * 20, b"o" * 20


def keep(root: Path, value: object = "value", key: bytes = KEY, kind: str = "kind") -> None:
    keeper = Keeper.of(root)
    keeper.shelf(kind).recall(key)
    keeper.shelf(kind).keep(key, packed(value))
    keeper.save()


def recall(root: Path, key: bytes = KEY, kind: str = "kind") -> object:
    return Keeper.of(root).shelf(kind).recall(key)


def place(root: Path) -> Path:
    found = Keeper.of(root).place
    assert found
    return found


def test_what_is_kept_comes_back_in_another_run(tmp_path: Path) -> None:
    assert recall(tmp_path) is None
    keep(tmp_path, {"a": (1, frozenset("b"))})
    assert recall(tmp_path) == {"a": (1, frozenset("b"))}
    assert recall(tmp_path, OTHER) is None
    assert recall(tmp_path, kind="other") is None
    assert recall(tmp_path / "elsewhere") is None


def test_what_a_run_did_not_ask_for_is_forgotten_within_its_kind(tmp_path: Path) -> None:
    keep(tmp_path, "one")
    keep(tmp_path, "two", OTHER, kind="other")
    keeper = Keeper.of(tmp_path)
    keeper.shelf("kind").keep(OTHER, packed("three"))
    keeper.save()
    assert recall(tmp_path) is None
    assert recall(tmp_path, OTHER) == "three"
    assert recall(tmp_path, OTHER, "other") == "two"


def test_a_second_save_keeps_what_the_first_one_kept(tmp_path: Path) -> None:
    keep(tmp_path, "old")
    keeper = Keeper.of(tmp_path)
    assert keeper.shelf("kind").recall(KEY) == "old"
    keeper.shelf("kind").keep(OTHER, packed("new"))
    keeper.save()
    keeper.shelf("later").keep(KEY, packed("later"))
    keeper.save()
    assert [recall(tmp_path), recall(tmp_path, OTHER)] == ["old", "new"]
    assert recall(tmp_path, kind="later") == "later"


def test_much_that_is_new_is_written_before_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the last run knew is still there, whatever was written before it was asked for."""
    monkeypatch.setattr(keeper_room, "_MOST_WAITING", 100)
    keep(tmp_path, "known")
    keeper = Keeper.of(tmp_path)
    shelf = keeper.shelf("kind")
    for number in range(20):
        shelf.keep(b"%d" % number, packed("x" * 40 + str(number)))
    assert Keeper.of(tmp_path).shelf("kind").recall(b"7") == "x" * 40 + "7"
    assert [shelf.recall(b"7"), shelf.recall(KEY)] == ["x" * 40 + "7", "known"]
    keeper.save()
    assert [recall(tmp_path, b"19"), recall(tmp_path)] == ["x" * 40 + "19", "known"]


def test_another_program_knows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(tmp_path, "ours")
    monkeypatch.setattr(keeper_room, "program", lambda: b"another")
    assert recall(tmp_path) is None
    keep(tmp_path, "theirs")
    assert recall(tmp_path) == "theirs"
    monkeypatch.undo()
    assert recall(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"\x00", b"x" * 100_000, b"SQLite format 3\x00" * 9])
def test_a_broken_store_begins_anew(tmp_path: Path, content: bytes) -> None:
    keep(tmp_path)
    place(tmp_path).write_bytes(content)
    assert recall(tmp_path) is None
    keep(tmp_path, "again")
    assert recall(tmp_path) == "again"


def test_a_damaged_value_is_not_there(tmp_path: Path) -> None:
    keep(tmp_path, "x" * 1000)
    with sqlite3.connect(place(tmp_path)) as store:
        store.execute("update kept set value = ?", (packed("x" * 1000)[:-9] + b"y" * 9,))
    assert recall(tmp_path) is None
    with pytest.raises(ValueError, match="damaged"):
        unpacked(packed("value")[:-1] + b"?")


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to itself"])
def test_something_else_in_the_place_of_a_store_is_no_obstacle(tmp_path: Path, kind: str) -> None:
    keep(tmp_path)
    there = place(tmp_path)
    there.unlink()
    if kind == "folder":
        there.mkdir()
    elif kind == "pipe":
        os.mkfifo(there)
    else:
        there.symlink_to(there.name)
    assert recall(tmp_path) is None
    keep(tmp_path)
    assert (recall(tmp_path) is None) == (kind == "folder")


@pytest.mark.parametrize("folder", ["{root}", "{root}/.cache", "{root}/../tree/.cache", ".cache"])
def test_a_tree_cannot_bring_what_is_kept_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """A cache in the tree, as in a runner that keeps folders of the tree from run to run."""
    tree = tmp_path / "tree"
    tree.mkdir()
    named = Path(folder.format(root=tree))
    monkeypatch.chdir(tree)
    monkeypatch.setattr(keeper_room, "user_cache_path", lambda _: named)
    keep(tree)
    assert Keeper.of(tree).place is None
    assert recall(tree) is None
    assert list(tree.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    cache.write_text("a file where the folder would be", encoding="utf-8")
    monkeypatch.setattr(keeper_room, "user_cache_path", lambda _: cache)
    keep(tmp_path / "tree")
    assert recall(tmp_path / "tree") is None


def test_a_full_disk_loses_nothing_that_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "before")

    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(keeper_room.Shelf, "write", refuse)
        keep(tmp_path, "after")
    assert recall(tmp_path) == "before"
