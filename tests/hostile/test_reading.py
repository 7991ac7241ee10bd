"""Whatever stands in a file: the reader gives records and faults, at places inside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llwybr.curriculum.fault import Fault
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Text
from llwybr.read import front_matter, signs, yaml
from llwybr.read.files import plain, plain_lines
from llwybr.read.markdown import scan
from llwybr.read.schema import RECORDS
from llwybr.read.validate import validate

from .nasty import anything, bounded, markdown, records, yaml_text

pytestmark = pytest.mark.slow

PATH = "content/en/a.md"


def is_inside(place: Location, text: str) -> bool:
    """Whether a place is one of the text's signs, or right after the last of its line."""
    lines = text.split("\n")
    if not 1 <= place.line <= len(lines):
        return False
    return 1 <= place.column <= len(lines[place.line - 1]) + 1


def places(document: yaml.Document) -> Iterator[Location]:
    for place in (*document.source.values.values(), *document.source.keys.values()):
        yield Location(document.source.path, *place)
    yield from (fault.location for fault in document.faults)


@bounded(300)
@given(anything)
def test_yaml_of_any_signs(text: str) -> None:
    text = plain(signs.without_hidden(text))
    document = yaml.parse(text, PATH)
    assert [place for place in places(document) if not is_inside(place, text)] == []
    assert document.value is None or list(places(document))


@bounded(50)
@given(st.data())
@pytest.mark.parametrize("path", sorted(records()))
def test_records_of_any_values(path: str, data: Any) -> None:
    text = plain(signs.without_hidden(data.draw(yaml_text(path))))
    document = yaml.parse(text, path)
    for record in RECORDS.values():
        entry, faults = validate(document, record)
        assert (entry is None) == bool(faults)
        assert all(is_inside(fault.location, text) for fault in faults)
        assert all(isinstance(value, str) for fault in faults for value in fault.values.values())


@bounded(200)
@given(anything | markdown.map(lambda body: f"---\ntitle: x\n---\n{body}"))
def test_front_matter_of_any_signs(text: str) -> None:
    text = plain(signs.without_hidden(text))
    parts = front_matter.split(text, PATH)
    if isinstance(parts, Fault):
        assert is_inside(parts.location, text)
        return
    document, body = parts
    assert [place for place in places(document) if not is_inside(place, text)] == []
    assert text.endswith(body.markdown)


@bounded(600)
@given(markdown | anything, st.integers(1, 3))
def test_markdown_of_any_pieces(text: str, first_line: int) -> None:
    text = plain(signs.without_hidden(text))
    body = scan(text, PATH, first_line)
    whole = "\n" * (first_line - 1) + text
    assert [place for place in places_in(body) if not is_inside(place, whole)] == []
    moved = (each for each in body.passages if not is_kept(each.text, each.first_line, whole))
    assert list(moved) == []
    assert len({heading.anchor for heading in body.headings}) == len(body.headings)


def places_in(body: Text) -> Iterator[Location]:
    """Every place that a text names."""
    yield from body.code
    for links in (body.links, body.images, body.addresses, body.references):
        yield from (each.location for each in links)
    for tags in (body.tags, body.closings):
        yield from (each.location for each in tags)
    for parts in (body.headings, body.tables, body.quizzes, body.passages):
        yield from (each.location for each in parts)
    if body.depth:
        yield body.depth.location


def is_kept(prose: str, first: Location, whole: str) -> bool:
    """Whether prose is what stands in the file at its place, with parts of it blanked out."""
    pairs = zip(prose.split("\n"), whole.split("\n")[first.line - 1 :], strict=False)
    return all(
        len(line) <= len(source)
        and all(sign in (" ", there) for sign, there in zip(line, source, strict=False))
        for line, source in pairs
    )


@bounded(300)
@given(anything | markdown)
def test_oddities_of_any_signs(raw: str) -> None:
    for path in (PATH, "curriculum/a.yml"):
        for fault in signs.oddities(raw, path):
            assert any(is_inside(fault.location, text) for text in (plain_lines(raw), plain(raw)))
