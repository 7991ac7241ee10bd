"""Changes to YAML that leave every other byte alone."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llwybr.edit.splicing import Change, Drop, Insert, OddLayout, Put, applied, lines_of, spliced
from llwybr.read import yaml


@pytest.mark.parametrize(
    ("before", "changes", "after"),
    [
        ('a: "1" # why\n', [Put(("a",), "2")], 'a: "2" # why\n'),
        ("a: {x: 1, y: 'z'}\n", [Put(("a", "y"), "w, v")], 'a: {x: 1, y: "w, v"}\n'),
        ("a: old\n", [Put(("a",), datetime.date(2026, 11, 22))], "a: 2026-11-22\n"),
        ("a:\n", [Put(("a",), "x")], "a: x\n"),
        ("a: 1", [Put(("b",), "x")], "a: 1\nb: x\n"),
        ("a: 1\n# end\n", [Put(("b",), "x")], "a: 1\nb: x\n# end\n"),
        ("a: {x: 1}\n", [Put(("a", "y"), ["z"])], "a: {x: 1, y: [z]}\n"),
        ("a: {}\n", [Put(("a", "y"), "z")], "a: {y: z}\n"),
        (
            "l:\n  - id: x\n    n: 1\n  - id: y\n",
            [Put(("l", 0, "o"), "z")],
            "l:\n  - id: x\n    n: 1\n    o: z\n  - id: y\n",
        ),
        ("a: [x, y, z]\n", [Drop(("a", 0))], "a: [y, z]\n"),
        ("a: [x, y, z]\n", [Drop(("a", 1)), Drop(("a", 2))], "a: [x]\n"),
        ("a: [x, y]\n", [Drop(("a", 1)), Insert(("a",), 2, "z")], "a: [x, z]\n"),
        ("a: [x, y]\n", [Drop(("a", 0)), Drop(("a", 1))], "a: []\n"),
        ("a: [x]\n", [Drop(("a", 0)), Insert(("a",), 0, "y")], "a: [y]\n"),
        ("a: [x, y]\n", [Insert(("a",), 1, "z")], "a: [x, z, y]\n"),
        (
            "a:\n  # first\n  - x # of x\n  # second\n  - y\n",
            [Drop(("a", 0))],
            "a:\n  # first\n  # second\n  - y\n",
        ),
        (
            "a:\n  - x\n  # of y\n  - y\nb: 1\n",
            [Insert(("a",), 1, "z"), Insert(("a",), 2, "end")],
            "a:\n  - x\n  - z\n  # of y\n  - y\n  - end\nb: 1\n",
        ),
        ("a:\n- x\n- y\n", [Drop(("a", 0)), Drop(("a", 1))], "a: []\n"),
        (
            "a: # all\n  # of x\n  - x\n  - y\n",
            [Drop(("a", 0)), Drop(("a", 1)), Insert(("a",), 2, "z")],
            "a: # all\n  # of x\n  - z\n",
        ),
        (
            "a: []\n",
            [Insert(("a",), 0, {"id": "x", "n": "y"}), Insert(("a",), 0, {"id": "z"})],
            "a:\n  - {id: x, n: y}\n  - {id: z}\n",
        ),
        ("a: []\n", [Put(("a",), [{"id": "x"}])], "a:\n  - {id: x}\n"),
        ("a: 1\nb:\n  - x\nc: 2\n", [Drop(("b",))], "a: 1\nc: 2\n"),
        ("a: {x: 1, y: 2, z: 3}\n", [Drop(("a", "y"))], "a: {x: 1, z: 3}\n"),
        ("a:\n  x: 1\n", [Drop(("a", "x"))], "a: {}\n"),
        ("a: 1\r\nb: [x]\r\n", [Put(("c",), "y")], "a: 1\r\nb: [x]\r\nc: y\r\n"),
        ("\ufeffa: 1\n", [Put(("a",), "y")], "\ufeffa: y\n"),
        (
            "l:\n  - id: x\n    r:\n      - {s: a}\n# end\n",
            [
                Insert(("l", 0, "r"), 1, {"s": "b"}),
                Insert(("l",), 1, {"id": "y", "r": [{"s": "c"}]}),
            ],
            "l:\n  - id: x\n    r:\n      - {s: a}\n      - {s: b}\n"
            "  - id: y\n    r:\n      - {s: c}\n# end\n",
        ),
        (
            "l:\n  - id: x\n    t: |\n      one\n\n      two\n\n  - id: y\n",
            [Insert(("l",), 1, "z"), Put(("l", 0, "k"), "v")],
            "l:\n  - id: x\n    t: |\n      one\n\n      two\n    k: v\n\n  - z\n  - id: y\n",
        ),
    ],
)
def test_only_what_is_named_changes(before: str, changes: list[Change], after: str) -> None:
    assert spliced(before, changes) == after


def test_without_changes_nothing_is_even_read() -> None:
    assert spliced("a: {\n", []) == "a: {\n"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("a: {\n", [Put(("a",), "x")]),
        ("a: 1\na: 2\n", [Put(("a",), "x")]),
        ("a: &x [1]\nb: *x\n", [Insert(("b",), 0, "y")]),
        ("- - x\n  - y\n", [Insert((0,), 0, "z")]),
    ],
)
def test_a_doubt_ends_it(text: str, changes: list[Change]) -> None:
    with pytest.raises(OddLayout):
        spliced(text, changes)


def test_a_whole_file_has_a_line_for_each_entry() -> None:
    values: dict[str, Any] = {
        "name": {"cy": "Enw", "en": "Name"},
        "long": {"cy": "g" * 50, "en": "x" * 50},
        "levels": [{"id": "a", "name": {"en": "A, B"}, "requires": [{"skill": "f:s"}]}],
        "none": [],
    }
    text = "".join(f"{line}\n" for line in lines_of(values))
    assert text == (
        "name: {cy: Enw, en: Name}\n"
        f"long:\n  cy: {'g' * 50}\n  en: {'x' * 50}\n"
        'levels:\n  - id: a\n    name: {en: "A, B"}\n    requires:\n      - {skill: f:s}\n'
        "none: []\n"
    )
    assert yaml.parse(text, "").value == values


words = st.text("abz:#-'\"[]{},&*!|> 1é", min_size=0, max_size=8)
entries = st.lists(words, min_size=1, max_size=5)


@given(entries, st.data(), st.sampled_from(["flow", "block", "mappings"]))
def test_any_words_survive_any_change(old: list[str], data: st.DataObject, form: str) -> None:
    value: list[Any] = [{"id": word} for word in old] if form == "mappings" else list(old)
    if form == "flow":
        text = "\n".join(lines_of({"a": value, "b": "end"})) + "\n"
    else:
        quoted = ["- " + "".join(lines_of({"k": each}))[3:] for each in value]
        text = "a: # list\n" + "".join(f"  # note\n  {line}\n" for line in quoted) + "b: end\n"
    assert yaml.parse(text, "").value == {"a": value, "b": "end"}
    places = st.integers(0, len(old) - 1)
    dropped = data.draw(st.sets(places))
    new = data.draw(st.lists(st.tuples(st.integers(0, len(old)), words), max_size=3))
    changes: list[Change] = [Drop(("a", n)) for n in sorted(dropped)]
    changes += [Insert(("a",), n, {"id": w} if form == "mappings" else w) for n, w in new]
    changes.append(Put(("b",), data.draw(words)))
    after = spliced(text, changes)
    assert yaml.parse(after, "").value == applied({"a": value, "b": "end"}, changes)
    assert form == "flow" or after.count("# note") == len(old)
