from __future__ import annotations

from pathlib import Path

import pytest

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.read.files import read_text, refusal_of_link, walk
from llwybr.read.limits import MAX_FILE_BYTES


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An empty tree, with room for files beside it."""
    root = tmp_path.resolve() / "root"
    (root / "a").mkdir(parents=True)
    return root


def _outside(path: str) -> Fault:
    return Fault(FaultKind.FILE_OUTSIDE, Location(path, 1, 1), {"path": path})


def test_walk_names_every_file_sorted_and_leaves_hidden_ones_out(root: Path) -> None:
    for name in ("z.md", "a/c.md", "a/b.md", "b/d.md", ".hidden", "a/.hidden.md"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).touch()
    assert list(walk(root, "a")) == ["a/b.md", "a/c.md"]
    assert list(walk(root, ".")) == ["z.md", "a/b.md", "a/c.md", "b/d.md"]


def test_walk_leaves_hidden_folders_out(root: Path) -> None:
    for name in ("a/.git/b.md", "a/.old/deep/c.md", "a/d.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    assert list(walk(root, "a")) == ["a/d.md"]


def test_walk_of_a_folder_that_is_not_there_names_nothing(root: Path) -> None:
    assert list(walk(root, "nowhere")) == []


def test_walk_names_a_link_to_a_folder_and_does_not_follow_it(root: Path) -> None:
    (root / "b").mkdir()
    (root / "b/inside.md").touch()
    (root / "a/link").symlink_to(root / "b", target_is_directory=True)
    assert list(walk(root, "a")) == ["a/link"]


def test_walk_is_not_caught_by_a_link_to_the_folder_above(root: Path) -> None:
    (root / "a/up").symlink_to("..", target_is_directory=True)
    (root / "a/b.md").touch()
    assert list(walk(root, "a")) == ["a/b.md", "a/up"]


def test_text_loses_its_byte_order_mark_and_its_line_ends(root: Path) -> None:
    (root / "a/b.md").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert read_text(root, "a/b.md") == "one\ntwo\nthree\n"


def test_text_keeps_a_byte_order_mark_that_is_not_at_the_start(root: Path) -> None:
    (root / "a/b.md").write_bytes(b"one\xef\xbb\xbf")
    assert read_text(root, "a/b.md") == "one\ufeff"


def test_letters_in_two_parts_become_one(root: Path) -> None:
    (root / "a/b.md").write_text("ty\u0302 a w\u0302yr", encoding="utf-8")
    assert read_text(root, "a/b.md") == "t\u0177 a \u0175yr"


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        (b"\xe9", 1, 1),
        (b"one\ntw\xf4", 2, 3),
        ("tŷ ŵ".encode() + b"\xff", 1, 5),
        (b"one\r\ntwo\r\n\xe9", 3, 1),
        (b"one\rtwo\rt\xf4", 3, 2),
        (b"one\ncaf\xc3", 2, 4),
        (b"\xef\xbb\xbfab\xe9", 1, 3),
        (b"\xef\xbb\xbfone\nab\xe9", 2, 3),
        (b"\xff\xfea\x00", 1, 1),
    ],
    ids=[
        "first",
        "second-line",
        "after-long-letters",
        "windows-line-ends",
        "old-mac-line-ends",
        "cut-off-letter",
        "byte-order-mark",
        "line-after-byte-order-mark",
        "utf-16",
    ],
)
def test_byte_that_is_not_utf8_is_placed(root: Path, raw: bytes, line: int, column: int) -> None:
    (root / "a/b.md").write_bytes(raw)
    assert read_text(root, "a/b.md") == Fault(
        FaultKind.TEXT_NOT_UTF8, Location("a/b.md", line, column), {"path": "a/b.md"}
    )


def test_file_at_the_limit_is_read_and_one_byte_more_refused(root: Path) -> None:
    (root / "a/b.md").write_bytes(b"a" * MAX_FILE_BYTES)
    assert read_text(root, "a/b.md") == "a" * MAX_FILE_BYTES
    (root / "a/b.md").write_bytes(b"a" * (MAX_FILE_BYTES + 1))
    assert read_text(root, "a/b.md") == Fault(
        FaultKind.FILE_TOO_LARGE,
        Location("a/b.md", 1, 1),
        {"path": "a/b.md", "limit": str(MAX_FILE_BYTES)},
    )


def test_link_to_a_file_is_refused_wherever_it_leads(root: Path) -> None:
    (root / "a/real.md").write_text("text", encoding="utf-8")
    (root.parent / "outside.md").write_text("secret", encoding="utf-8")
    for name, to in (("in", "real.md"), ("out", "../../outside.md"), ("nowhere", "none.md")):
        (root / f"a/{name}.md").symlink_to(to)
        assert read_text(root, f"a/{name}.md") == _outside(f"a/{name}.md")
        assert refusal_of_link(root, f"a/{name}.md") == _outside(f"a/{name}.md")
    assert read_text(root, "a/real.md") == "text"
    assert refusal_of_link(root, "a/real.md") is None


def test_file_in_a_linked_folder_is_refused(root: Path) -> None:
    (root.parent / "outside").mkdir()
    (root.parent / "outside/b.md").write_text("secret", encoding="utf-8")
    (root / "linked").symlink_to(root.parent / "outside", target_is_directory=True)
    assert read_text(root, "linked/b.md") == _outside("linked/b.md")
    assert refusal_of_link(root, "linked/b.md") == _outside("linked/b.md")


def test_root_may_itself_be_reached_by_a_link_above_it(root: Path) -> None:
    (root / "a/b.md").write_text("text", encoding="utf-8")
    (root.parent / "again").symlink_to(root, target_is_directory=True)
    assert read_text(root.parent / "again", "a/b.md") == "text"


def test_file_that_is_not_there_or_is_a_folder_is_a_fault(root: Path) -> None:
    assert read_text(root, "a/none.md") == Fault(
        FaultKind.FILE_UNREADABLE,
        Location("a/none.md", 1, 1),
        {"path": "a/none.md", "what": "gone"},
    )
    folder = read_text(root, "a")
    assert isinstance(folder, Fault)
    assert folder.kind is FaultKind.FILE_UNREADABLE
