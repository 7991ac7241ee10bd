"""How files stand: a digest is taken over only where nothing can have changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.memory.keeper import Keeper
from llwybr.memory.run import Run
from llwybr.read import standing as standing_room
from llwybr.read.standing import Standing
from llwybr.read.tree import read

TEXT = "content/en/modules/first.md"
FRESH = Keeper(None)


def looked(tiny: Tiny) -> Standing:
    keeper = Keeper.of(tiny.root)
    found = Standing.of(tiny.root, keeper)
    keeper.save()
    return found


def age(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be so late that no file was changed just now."""
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + 60_000_000_000)


def test_a_file_that_stands_as_before_is_not_read_again(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    age(tiny, monkeypatch)
    before = looked(tiny)

    def never(*_: object) -> bytes:
        raise AssertionError("read again")

    monkeypatch.setattr(standing_room, "_digest", never)
    assert looked(tiny).all == before.all


def test_a_file_that_was_changed_just_before_is_read_again(tiny: Tiny) -> None:
    """Its times need not have changed, as far as the disk tells them."""
    full = tiny.root / TEXT
    before = looked(tiny)
    told = full.stat()
    full.write_bytes(full.read_bytes().replace(b"question", b"QUESTION"))
    os.utime(full, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert looked(tiny).all != before.all


CHANGES: dict[str, Callable[[Tiny], object]] = {
    "a sign": lambda tiny: tiny.replace(TEXT, "One question", "One Question"),
    "a new file": lambda tiny: tiny.write("content/en/new.txt", ""),
    "a file less": lambda tiny: tiny.remove(TEXT),
    "a link": lambda tiny: (tiny.root / "content/en/link.png").symlink_to("a.png"),
    "rights": lambda tiny: (tiny.root / TEXT).chmod(0o600),
    "the settings": lambda tiny: tiny.write("mkdocs.yml", tiny.text("mkdocs.yml") + "\n"),
    "the theme": lambda tiny: tiny.write("theme/new.html", ""),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_is_seen(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch, change: Callable[[Tiny], object]
) -> None:
    before = looked(tiny)
    age(tiny, monkeypatch)
    looked(tiny)
    assert before.is_unchanged(tiny.root)
    change(tiny)
    assert not before.is_unchanged(tiny.root)
    assert looked(tiny).all != before.all
    assert looked(tiny).all == Standing.of(tiny.root, FRESH).all


def test_the_theme_is_no_matter_of_a_check(tiny: Tiny) -> None:
    before = looked(tiny)
    tiny.write("theme/new.html", "")
    assert looked(tiny).content == before.content


def test_where_a_link_leads_is_part_of_how_it_stands(tiny: Tiny) -> None:
    link = tiny.root / "content/en/link.png"
    link.symlink_to("a.png")
    before = Standing.of(tiny.root, FRESH)
    link.unlink()
    link.symlink_to("b.png")
    assert Standing.of(tiny.root, FRESH).all != before.all
    assert before.digest("content/en/link.png") is None


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["pipe", "folder"])
def test_what_is_no_file_is_never_waited_for(tiny: Tiny, make: Callable[[Path], object]) -> None:
    make(tiny.root / "content/en/odd.md")
    assert Standing.of(tiny.root, FRESH).digest("content/en/odd.md") is None


def test_what_was_read_comes_back_and_what_changed_is_read(tiny: Tiny) -> None:
    def again() -> object:
        run = Run.of(tiny.root)
        found = read(tiny.root, run)
        run.keeper.save()
        assert found == read(tiny.root)
        return found

    first = again()
    assert again() == first
    tiny.replace(TEXT, "One question", "Another question")
    assert again() != first
    tiny.write("curriculum/pathways/broken.yml", "name: [\n")
    again()
    tiny.remove(TEXT)
    again()


def test_a_file_of_many_gigabytes_is_told_by_how_it_stands(tiny: Tiny) -> None:
    large = tiny.root / "content/en/files.zip"
    with large.open("wb") as file:
        file.truncate(8_000_000_000)
    before = Standing.of(tiny.root, FRESH)
    assert Standing.of(tiny.root, FRESH).all == before.all
    with large.open("ab") as file:
        file.write(b"x")
    assert Standing.of(tiny.root, FRESH).all != before.all
