from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from llwybr.edit.refusal import Refusal, Why
from llwybr.edit.writing import replace, write_new

TEXTS = {"a/one.md": "One\n", "b/c/two.md": "Dŵr\r\n", "three.md": "Three\n"}


def everything(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))


def refusal(root: Path, texts: dict[str, str]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        write_new(root, texts)
    return caught.value


def test_every_text_is_written_as_it_is(tmp_path: Path) -> None:
    write_new(tmp_path, TEXTS)
    for path, text in TEXTS.items():
        assert (tmp_path / path).read_bytes() == text.encode("utf-8")
    assert everything(tmp_path) == ["a", "a/one.md", "b", "b/c", "b/c/two.md", "three.md"]


def test_a_new_file_has_the_rights_that_any_new_file_has(tmp_path: Path) -> None:
    write_new(tmp_path, {"new.md": "x"})
    (tmp_path / "other.md").write_text("x")
    assert (tmp_path / "new.md").stat().st_mode == (tmp_path / "other.md").stat().st_mode


@pytest.mark.parametrize("there", sorted(TEXTS))
def test_nothing_is_written_where_one_file_is_there(tmp_path: Path, there: str) -> None:
    (tmp_path / there).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / there).write_text("mine")
    before = everything(tmp_path)
    found = refusal(tmp_path, TEXTS)
    assert (found.why, found.values) == (Why.TAKEN, {"path": there})
    assert everything(tmp_path) == before
    assert (tmp_path / there).read_text() == "mine"


def test_a_link_that_leads_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "three.md").symlink_to(tmp_path / "nowhere.md")
    assert refusal(tmp_path, TEXTS).values == {"path": "three.md"}
    assert everything(tmp_path) == ["three.md"]


def test_nothing_is_written_behind_a_link(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "b").symlink_to(outside)
    found = refusal(root, TEXTS)
    assert (found.why, found.values) == (Why.LINKED, {"path": "b/c/two.md"})
    assert everything(root) == ["b"]
    assert everything(outside) == []


@pytest.mark.parametrize("has_links", [True, False], ids=["hard links", "no hard links"])
def test_a_name_that_is_taken_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    link = os.link

    def taken_first(draft: Path, full: Path) -> None:
        if full.name == "three.md":
            full.write_text("mine")
        if not has_links:
            raise OSError(errno.EPERM, "no hard links here")
        link(draft, full)

    monkeypatch.setattr(os, "link", taken_first)
    found = refusal(tmp_path, TEXTS)
    assert (found.why, found.values) == (Why.TAKEN, {"path": "three.md"})
    assert everything(tmp_path) == ["three.md"]
    assert (tmp_path / "three.md").read_text() == "mine"


def test_a_file_system_without_hard_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path, TEXTS)
    assert everything(tmp_path) == ["a", "a/one.md", "b", "b/c", "b/c/two.md", "three.md"]
    assert (tmp_path / "b/c/two.md").read_bytes() == "Dŵr\r\n".encode()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_all_is_taken_back_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    (tmp_path / "a").mkdir()
    opened: list[Path] = []
    real = Path.open

    def full_disk(self: Path, *words: Any, **named: Any) -> Any:
        opened.append(self)
        if len(opened) == number:
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        return real(self, *words, **named)

    monkeypatch.setattr(Path, "open", full_disk)
    found = refusal(tmp_path, TEXTS)
    assert found.why is Why.CANNOT_WRITE
    assert found.values["reason"] == "No space left on device"
    assert everything(tmp_path) == ["a"]


def test_all_is_taken_back_where_it_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def interrupted(draft: Path, full: Path) -> None:
        if full.name == "three.md":
            raise KeyboardInterrupt
        link(draft, full)

    monkeypatch.setattr(os, "link", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_new(tmp_path, TEXTS)
    assert everything(tmp_path) == []


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("a file")
    found = refusal(tmp_path, TEXTS)
    assert found.why is Why.CANNOT_WRITE
    assert found.values["path"] == "b/c"
    assert everything(tmp_path) == ["b"]


def test_replacing_keeps_the_rights_and_leaves_no_draft(tmp_path: Path) -> None:
    file = tmp_path / "x.yml"
    file.write_text("old")
    file.chmod(0o640)
    replace(file, b"new\n")
    assert file.read_bytes() == b"new\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert everything(tmp_path) == ["x.yml"]


def test_replacing_does_not_follow_a_link(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("theirs")
    (tmp_path / "link").symlink_to(tmp_path / "theirs")
    replace(tmp_path / "link", b"mine")
    assert (tmp_path / "theirs").read_text() == "theirs"
    assert not (tmp_path / "link").is_symlink()
