from __future__ import annotations

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Link, Text
from llwybr.read.front_matter import split
from llwybr.read.limits import MAX_FRONT_MATTER_BYTES
from llwybr.read.yaml import Document

PATH = "a.md"


def _parts(text: str) -> tuple[Document, Text]:
    parts = split(text, PATH)
    assert not isinstance(parts, Fault), parts
    return parts


def test_both_parts_know_their_lines_in_the_file() -> None:
    front, body = _parts("---\ntitle: A\nslug: b\n---\n\n[x](y.md)\n")
    assert front.value == {"title": "A", "slug": "b"}
    assert front.source.at("slug") == Location(PATH, 3, 7)
    assert front.source.at_key("slug") == Location(PATH, 3, 1)
    assert body.markdown == "\n[x](y.md)\n"
    assert body.links == (Link("y.md", "x", Location(PATH, 6, 1)),)


def test_fault_in_front_matter_knows_its_line_in_the_file() -> None:
    front, _ = _parts("---\na: 1\na: 2\n---\n")
    assert front.faults == [
        Fault(FaultKind.KEY_DUPLICATE, Location(PATH, 3, 1), {"key": "a", "first": "2"})
    ]


def test_spaces_after_the_fences_and_dots_as_the_end_are_accepted() -> None:
    front, body = _parts("---  \ntitle: A\n... \nBody\n")
    assert front.value == {"title": "A"}
    assert body.markdown == "Body\n"


def test_body_may_hold_a_rule() -> None:
    front, body = _parts("---\ntitle: A\n---\nOne\n\n---\n\nTwo\n")
    assert front.value == {"title": "A"}
    assert body.markdown == "One\n\n---\n\nTwo\n"
    assert body.headings == ()


def test_dashes_inside_a_block_of_text_do_not_end_the_front_matter() -> None:
    front, _ = _parts("---\nsummary: |\n  a\n  ---\n  b\n---\n")
    assert front.value == {"summary": "a\n---\nb"}


def test_front_matter_without_keys_holds_nothing() -> None:
    front, body = _parts("---\n---\nBody\n")
    assert (front.value, front.faults) == (None, [])
    assert body.markdown == "Body\n"


def test_text_without_whole_front_matter_is_a_fault() -> None:
    fault = Fault(FaultKind.FRONT_MATTER_MISSING, Location(PATH, 1, 1), {"path": PATH})
    for text in ("", "Body\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "---\na: 1\n", "---"):
        assert split(text, PATH) == fault


def test_front_matter_at_the_limit_is_read_and_one_byte_more_refused() -> None:
    comment = "# " + "ŵ" * 31_996
    assert len(f"{comment}\na: 10".encode()) == MAX_FRONT_MATTER_BYTES
    front, _ = _parts(f"---\n{comment}\na: 10\n---\n")
    assert front.value == {"a": 10}
    assert split(f"---\n{comment}\na: 100\n---\n", PATH) == Fault(
        FaultKind.FRONT_MATTER_TOO_LARGE,
        Location(PATH, 1, 1),
        {"path": PATH, "limit": str(MAX_FRONT_MATTER_BYTES)},
    )
