from __future__ import annotations

from conftest import Tiny
from llwybr.read.lines import lines_below


def test_lines_are_counted_as_the_reader_counts_them(tiny: Tiny) -> None:
    (tiny.root / "content/cy/a.md").write_bytes(b"\xef\xbb\xbfun\r\nw\xcc\x82\rtri\x0c\xe2\x80\xa8")
    assert lines_below(tiny.root)("content/cy/a.md") == ["un", "ŵ", "tri\x0c\u2028"]


def test_a_file_that_vanished_or_cannot_be_read_has_no_lines(tiny: Tiny) -> None:
    lines_of = lines_below(tiny.root)
    (tiny.root / "content/cy/broken.md").write_bytes(b"\xff")
    (tiny.root / "content/cy/link.md").symlink_to(tiny.root / "mkdocs.yml")
    assert lines_of("content/cy/nowhere.md") == ()
    assert lines_of("content/cy/broken.md") == ()
    assert lines_of("content/cy/link.md") == ()


def test_an_image_has_no_lines_though_it_might_be_read(tiny: Tiny) -> None:
    assert tiny.text("content/cy/images/map.png")
    assert lines_below(tiny.root)("content/cy/images/map.png") == ()
