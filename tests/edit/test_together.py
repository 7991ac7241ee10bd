"""Files that change all together or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from llwybr.edit.refusal import Refusal, Why
from llwybr.edit.together import write_together


def files(root: Path) -> dict[str, str]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_text() for path in found}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "old.yml").write_text("old")
    (tmp_path / "gone.yml").write_text("gone")
    return tmp_path


def test_files_are_made_changed_and_deleted(root: Path) -> None:
    write_together(root, {"old.yml": b"new", "a/b/made.yml": b"made"}, ["gone.yml"])
    assert files(root) == {"old.yml": "new", "a/b/made.yml": "made"}


def test_where_one_cannot_be_written_all_are_as_they_were(root: Path) -> None:
    (root / "shut.yml").mkdir()
    with pytest.raises(Refusal) as caught:
        write_together(
            root, {"a/b/made.yml": b"made", "old.yml": b"new", "shut.yml": b"x"}, ["gone.yml"]
        )
    assert caught.value.why is Why.CANNOT_WRITE
    assert caught.value.values == {"path": "shut.yml", "reason": "Is a directory"}
    assert files(root) == {"old.yml": "old", "gone.yml": "gone"}
    assert not (root / "a").exists()


def test_a_file_goes_only_when_all_that_is_new_is_there(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[dict[str, str]] = []
    rename = Path.rename

    def seen(path: Path, target: Path) -> Path:
        there.append(files(root))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", seen)
    write_together(root, {"old.yml": b"new", "made.yml": b"made"}, ["gone.yml"])
    assert there == [{"old.yml": "new", "made.yml": "made", "gone.yml": "gone"}]


def test_where_one_cannot_be_deleted_nothing_is_written(root: Path) -> None:
    with pytest.raises(Refusal) as caught:
        write_together(root, {"old.yml": b"new"}, ["gone.yml", "never.yml"])
    assert caught.value.values["path"] == "never.yml"
    assert files(root) == {"old.yml": "old", "gone.yml": "gone"}


def test_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    (root / "link.yml").symlink_to(root / "old.yml")
    with pytest.raises(Refusal) as caught:
        write_together(root, {"gone.yml": b"new", "link.yml": b"x"})
    assert (caught.value.why, caught.value.values) == (Why.LINKED, {"path": "link.yml"})
    assert files(root)["gone.yml"] == "gone"
