from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from llwybr.memory.program import digest
from llwybr.press import store as store_room
from llwybr.press.store import FOLDER, Files, Store, is_in_git

KEY, OTHER = b"k" * 20, b"o" * 20


def kept(root: Path, key: bytes = KEY, **texts: str) -> dict[bytes, Files]:
    """A sheet with one file for each text, kept in the store of a root."""
    at = root / "site"
    at.mkdir(exist_ok=True)
    files = []
    for name, text in texts.items():
        (at / name).write_text(text)
        files.append((name, digest((text.encode(),))))
    sheets = {key: tuple(files)}
    Store(root).keep(sheets, [key], at)
    return sheets


def known(root: Path) -> dict[bytes, Files]:
    """The sheets that the store of a root has of those that these tests keep."""
    store = Store(root)
    return {key: files for key in (KEY, OTHER) if (files := store.sheet(key))}


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    sheets = kept(tmp_path, one="1", two="2")
    assert known(tmp_path) == sheets
    assert Store(tmp_path).contents(KEY) == (("one", b"1"), ("two", b"2"))
    assert Store(tmp_path).contents(OTHER) == ()


def test_a_file_takes_no_room_twice(tmp_path: Path) -> None:
    kept(tmp_path, one="1")
    assert (tmp_path / "site" / "one").stat().st_nlink == 2


def test_a_file_that_somebody_has_changed_is_forgotten_and_kept_anew(tmp_path: Path) -> None:
    kept(tmp_path, one="1")
    (tmp_path / "site" / "one").write_text("mine")
    assert Store(tmp_path).contents(KEY) == ()
    (tmp_path / "site" / "one").unlink()
    kept(tmp_path, one="1")
    assert Store(tmp_path).contents(KEY) == (("one", b"1"),)


@pytest.mark.parametrize("content", [b"", b"nonsense" * 1000])
def test_a_damaged_list_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    kept(tmp_path, one="1")
    for name in ("list.sqlite", "list.sqlite-journal"):
        (tmp_path / FOLDER / name).write_bytes(content)
    store = Store(tmp_path)
    assert (store.sheet(KEY), store.contents(KEY), store.printed(tmp_path)) == ((), (), {})
    assert kept(tmp_path, two="2") == known(tmp_path)


def test_a_store_that_leads_out_of_the_root_is_not_used(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    root.mkdir()
    (root / ".cache").symlink_to(outside)
    kept(root, one="1")
    assert known(root) == {}
    assert list(outside.iterdir()) == []


def test_a_disk_that_takes_nothing_more_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    kept(tmp_path, one="1")
    with monkeypatch.context() as context:
        context.setattr(store_room, "link", full)
        kept(tmp_path, OTHER, two="2")
    assert set(known(tmp_path)) == {KEY}


def test_what_was_not_used_for_long_goes_when_there_is_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(tmp_path, one="1" * 100)
    monkeypatch.setattr(store_room, "MAX_BYTES", 150)
    sheets = kept(tmp_path, OTHER, two="2" * 100)
    assert known(tmp_path) == sheets
    bodies = list((tmp_path / FOLDER).glob("*/*"))
    assert [path.read_text() for path in bodies] == ["2" * 100]


def test_a_site_is_current_until_somebody_touches_it(tmp_path: Path) -> None:
    site, store = tmp_path / "site", Store(tmp_path)
    kept(tmp_path, one="1")
    store.left(site, {}, b"source")
    assert store.is_current(site, b"source")
    assert not store.is_current(site, b"other source")
    assert not store.is_current(tmp_path / "other", b"source")
    (site / "more").touch()
    assert not store.is_current(site, b"source")
    (site / "more").unlink()
    assert store.is_current(site, b"source")
    os.utime(site / "one", ns=(1, 1))
    assert not store.is_current(site, b"source")
    (site / "one").unlink()
    site.rmdir()
    assert not store.is_current(site, b"source")


def test_a_site_whose_source_changed_meanwhile_is_never_current(tmp_path: Path) -> None:
    kept(tmp_path, one="1")
    Store(tmp_path).left(tmp_path / "site", {}, None)
    assert not Store(tmp_path).is_current(tmp_path / "site", b"source")


def test_what_stands_is_told_as_the_last_build_left_it(tmp_path: Path) -> None:
    site, store = tmp_path / "site", Store(tmp_path)
    kept(tmp_path, one="1", two="2", three="3")
    store.left(site, {"one": b"a", "two": b"b"}, b"source")
    (site / "two").unlink()
    (site / "one").write_text("other")
    store.left(site, {"one": b"c", "three": b"d"}, b"source")
    assert store.printed(site) == {
        name: (body, ((site / name).stat().st_mtime_ns, (site / name).stat().st_size))
        for name, body in (("one", b"c"), ("three", b"d"))
    }


def test_sites_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    gone, site = tmp_path / "gone", tmp_path / "site"
    kept(tmp_path, one="1")
    site.rename(gone)
    Store(tmp_path).left(gone, {}, b"source")
    assert Store(tmp_path).printed(gone)
    gone.rename(site)
    Store(tmp_path).left(site, {}, b"source")
    assert not Store(tmp_path).printed(gone)
    assert Store(tmp_path).printed(site)


def test_a_store_that_came_with_the_content_is_known(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)

    git("init")
    kept(tmp_path, one="1")
    assert not is_in_git(tmp_path)
    git("add", "--force", FOLDER)
    assert is_in_git(tmp_path)
