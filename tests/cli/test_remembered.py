"""What a check remembers: the same report while nothing changes, never one of another tree."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given
from llwybr.cli import remembered
from llwybr.cli.main import main
from llwybr.cli.remembered import Memory

TEXT = "content/en/modules/first.md"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(remembered, "user_cache_path", lambda name: folder / name)
    return folder


def memory(tiny: Tiny, given: Given = GIVEN) -> Memory:
    found = Memory.of(tiny.root, given)
    assert found is not None
    return found


def recall(tiny: Tiny, given: Given = GIVEN) -> tuple[Diagnostic, ...] | None:
    return memory(tiny, given).recall()


def remember(tiny: Tiny) -> None:
    memory(tiny).keep(check(tiny.read(), GIVEN))


def test_what_was_found_comes_back_whole(tiny: Tiny) -> None:
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    found = check(tiny.read(), GIVEN)
    memory(tiny).keep(found)
    again = recall(tiny)
    assert again == found
    assert again is not None
    assert [each.values for each in again] == [dict(each.values) for each in found]
    assert [each.severity for each in again] == [each.severity for each in found]


def test_nothing_is_remembered_of_a_tree_never_seen(tiny: Tiny) -> None:
    assert recall(tiny) is None


@pytest.mark.parametrize(
    "change",
    ["content", "new-file", "gone", "renamed", "link", "asset"],
)
def test_any_change_in_the_tree_is_noticed(tiny: Tiny, tmp_path: Path, change: str) -> None:
    remember(tiny)
    full = tiny.root / TEXT
    if change == "content":
        tiny.replace(TEXT, "Ask again.", "Ask agaim.")
    elif change == "new-file":
        tiny.write("curriculum/notes.txt", "x")
    elif change == "gone":
        full.unlink()
    elif change == "renamed":
        full.rename(full.with_name("third.md"))
    elif change == "link":
        full.rename(tmp_path / "first.md")
        full.symlink_to(tmp_path / "first.md")
    else:
        tiny.write("content/en/images/more.png", "")
    assert recall(tiny) is None


def test_another_day_another_dictionary_another_program_are_noticed(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(tiny)
    tomorrow = GIVEN.today + datetime.timedelta(days=1)
    assert recall(tiny, Given(tomorrow)) is None
    assert recall(tiny, Given(GIVEN.today, dictionary={"gair"})) is None
    assert recall(tiny) is not None
    monkeypatch.setattr(remembered, "_program", lambda: "another")
    assert recall(tiny) is None


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"key": 1}', '{"key": "x", "found": []}', "\x00"],
)
def test_a_broken_memory_is_no_memory(tiny: Tiny, cache: Path, content: str) -> None:
    remember(tiny)
    [place] = (cache / "llwybr" / "check").iterdir()
    place.write_text(content, encoding="utf-8")
    assert recall(tiny) is None


def test_a_memory_that_names_what_does_not_exist_is_no_memory(tiny: Tiny, cache: Path) -> None:
    remember(tiny)
    [place] = (cache / "llwybr" / "check").iterdir()
    kept = json.loads(place.read_text(encoding="utf-8"))
    for found in (
        [[["a.md", 1, 1], "Z999", "error", {}]],
        [[["a.md", 1, 1], "S001", "awful", {}]],
        [[["a.md"], "S001"]],
        [1],
    ):
        place.write_text(json.dumps({**kept, "found": found}), encoding="utf-8")
        assert recall(tiny) is None


def test_a_tree_cannot_bring_its_own_memory(tiny: Tiny, cache: Path) -> None:
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    remember(tiny)
    [place] = (cache / "llwybr" / "check").iterdir()
    for name in (".cache", "cache", ".llwybr"):
        tiny.write(f"{name}/llwybr/check/{place.name}", '{"key": "x", "found": []}')
    again = recall(tiny)
    assert again is not None
    assert any(each.code == "L001" for each in again)


def test_a_folder_that_cannot_be_written_is_no_obstacle(tiny: Tiny, cache: Path) -> None:
    cache.write_text("a file where the folder would be", encoding="utf-8")
    remember(tiny)
    assert recall(tiny) is None


def test_no_draft_is_left_where_the_disk_is_full(
    tiny: Tiny, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_from: Path, _to: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    remember(tiny)
    assert list((cache / "llwybr" / "check").iterdir()) == []


def test_the_command_remembers_and_forgets_when_asked(
    tiny: Tiny, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["check", "--root", str(tiny.root), "--lang", "en", "--format", "json"]
    first = CliRunner().invoke(main, words)
    assert len(os.listdir(cache / "llwybr" / "check")) == 1

    def never(*_: object, **__: object) -> None:
        raise AssertionError("it was checked again")

    monkeypatch.setattr("llwybr.cli.checking.check", never)
    assert CliRunner().invoke(main, words).stdout == first.stdout
    assert isinstance(CliRunner().invoke(main, [*words, "--no-cache"]).exception, AssertionError)


def test_what_is_changed_during_a_check_is_not_remembered(tiny: Tiny) -> None:
    begun = memory(tiny)
    found = check(tiny.read(), GIVEN)
    tiny.replace(TEXT, "Ask again.", "Ask once.")
    begun.keep(found)
    assert recall(tiny) is None
