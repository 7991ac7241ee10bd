from __future__ import annotations

import datetime

import pytest

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.read.limits import MAX_YAML_DEPTH
from llwybr.read.yaml import parse

PATH = "a.yml"


def test_block_style_places_every_key_and_value() -> None:
    text = (
        "# first a comment\nname:\n  cy: Tŷ\n  en: House\nsteps:\n  - one\n  - id: two\n    to: x\n"
    )
    document = parse(text, PATH)
    assert document.value == {
        "name": {"cy": "Tŷ", "en": "House"},
        "steps": ["one", {"id": "two", "to": "x"}],
    }
    assert document.faults == []
    assert document.source.keys == {
        ("name",): (2, 1),
        ("name", "cy"): (3, 3),
        ("name", "en"): (4, 3),
        ("steps",): (5, 1),
        ("steps", 1, "id"): (7, 5),
        ("steps", 1, "to"): (8, 5),
    }
    assert document.source.values == {
        (): (2, 1),
        ("name",): (3, 3),
        ("name", "cy"): (3, 7),
        ("name", "en"): (4, 7),
        ("steps",): (6, 3),
        ("steps", 0): (6, 5),
        ("steps", 1): (7, 5),
        ("steps", 1, "id"): (7, 9),
        ("steps", 1, "to"): (8, 9),
    }


def test_flow_style_places_every_key_and_value_counting_letters_not_bytes() -> None:
    document = parse('{tŷ: [ŵ, {b: "c"}], d: e}\n', PATH)
    assert document.value == {"tŷ": ["ŵ", {"b": "c"}], "d": "e"}
    assert document.source.keys == {
        ("tŷ",): (1, 2),
        ("tŷ", 1, "b"): (1, 11),
        ("d",): (1, 21),
    }
    assert document.source.values == {
        (): (1, 1),
        ("tŷ",): (1, 6),
        ("tŷ", 0): (1, 7),
        ("tŷ", 1): (1, 10),
        ("tŷ", 1, "b"): (1, 14),
        ("d",): (1, 24),
    }


def test_lines_count_from_the_line_that_the_text_begins_at() -> None:
    document = parse("a: 1\nb: ]", PATH, first_line=2)
    assert document.faults == [
        Fault(
            FaultKind.YAML_BROKEN,
            Location(PATH, 3, 4),
            {"problem": "did not find expected node content"},
        )
    ]
    assert parse("a: 1\nb: 2\n", PATH, first_line=2).source.at("b") == Location(PATH, 3, 4)


@pytest.mark.parametrize("text", ["a: 1\nb: [\n", "a: 1\nb: 'c\n", "a: 1\nb: {c: \n"])
def test_place_of_what_never_closes_is_inside_the_file(text: str) -> None:
    [fault] = parse(text, PATH).faults
    assert fault.kind is FaultKind.YAML_BROKEN
    assert fault.location.line == 2


def test_value_left_out_stands_before_whatever_follows_its_colon() -> None:
    document = parse("a:\nb: {c: , d: 1}\n", PATH)
    assert document.value == {"a": None, "b": {"c": None, "d": 1}}
    assert document.source.at("a") == Location(PATH, 1, 3)
    assert document.source.at("b", "c") == Location(PATH, 2, 8)


def test_duplicate_key_is_noted_and_the_first_value_kept() -> None:
    document = parse("a: 1\nb: 2\na: 3\na: 4\n", PATH)
    assert document.value == {"a": 1, "b": 2}
    assert document.faults == [
        Fault(FaultKind.KEY_DUPLICATE, Location(PATH, 3, 1), {"key": "a", "first": "1"}),
        Fault(FaultKind.KEY_DUPLICATE, Location(PATH, 4, 1), {"key": "a", "first": "1"}),
    ]
    assert document.source.at("a") == Location(PATH, 1, 4)


def test_duplicate_inside_a_duplicate_points_to_its_own_first() -> None:
    document = parse("a: {x: 1}\na: {x: 2, x: 3}\n", PATH)
    assert document.faults == [
        Fault(FaultKind.KEY_DUPLICATE, Location(PATH, 2, 1), {"key": "a", "first": "1"}),
        Fault(FaultKind.KEY_DUPLICATE, Location(PATH, 2, 11), {"key": "x", "first": "2"}),
    ]


def test_same_key_in_two_mappings_is_no_duplicate() -> None:
    document = parse("a: {x: 1}\nb: {x: 2}\nc: [{x: 3}, {x: 4}]\n", PATH)
    assert document.faults == []


def test_values_at_the_depth_limit_are_built() -> None:
    document = parse("[" * MAX_YAML_DEPTH + "]" * MAX_YAML_DEPTH, PATH)
    assert document.faults == []
    depth, value = 0, document.value
    while isinstance(value, list):
        depth, value = depth + 1, (value[0] if value else None)
    assert depth == MAX_YAML_DEPTH


@pytest.mark.parametrize("opening", ["[", "{a: "])
def test_values_below_the_depth_limit_are_refused(opening: str) -> None:
    document = parse(opening * 5000, PATH)
    column = len(opening) * MAX_YAML_DEPTH + 1
    assert document.value is None
    assert document.faults == [
        Fault(FaultKind.YAML_LIMIT, Location(PATH, 1, column), {"what": "depth"})
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("a: &x 1\nb: [" + "*x, " * 101 + "]\n", 2, 405, "alias"),
        ("a: *x\n", 1, 4, "anchor"),
        ("a: &x [*x]\n", 1, 8, "anchor"),
        ("a: &x [1]\n*x : 2\n", 2, 1, "key"),
        ("a: 1\n---\nb: 2\n", 2, 1, "document"),
        ("a: !x 1\n", 1, 4, "tag"),
        ("a: !!python/name:os.system x\n", 1, 4, "tag"),
        ("a: !!binary aGVsbG8=\n", 1, 4, "tag"),
        ("a: !x:str b\n", 1, 4, "tag"),
        ("a: !x [1]\n", 1, 4, "tag"),
        ("a: !!python/object:os.system {b: 1}\n", 1, 4, "tag"),
        ("!x a: 1\n", 1, 1, "tag"),
        ("{[a]: b}\n", 1, 2, "key"),
        ("? {a: b}\n: c\n", 1, 3, "key"),
    ],
    ids=[
        "aliases",
        "unknown-alias",
        "alias-of-itself",
        "alias-as-key",
        "second-document",
        "tag",
        "python-tag",
        "binary-tag",
        "tag-ending-in-str",
        "tag-on-a-list",
        "tag-on-a-mapping",
        "tag-on-a-key",
        "list-as-key",
        "mapping-as-key",
    ],
)
def test_what_is_not_accepted_is_noted_and_nothing_kept(
    text: str, line: int, column: int, what: str
) -> None:
    document = parse(text, PATH)
    assert document.faults == [
        Fault(FaultKind.YAML_LIMIT, Location(PATH, line, column), {"what": what})
    ]
    assert document.value is None


def test_anchor_that_nothing_refers_to_is_accepted() -> None:
    assert parse("a: &x 1\n", PATH).value == {"a": 1}


def test_tag_of_plain_yaml_decides_the_type() -> None:
    document = parse('a: !!str 5\nb: !!int "5"\n', PATH)
    assert document.value == {"a": "5", "b": 5}
    assert document.faults == []


@pytest.mark.parametrize(
    "text", ["!!bool maybe", '!!int ""', '!!float ""', "!!timestamp soon", "!!int abc"]
)
def test_value_that_does_not_fit_its_tag_does_not_stop_the_program(text: str) -> None:
    document = parse(f"a: {text}\n", PATH)
    assert document.value is None or isinstance(document.value["a"], str)


@pytest.mark.parametrize("text", ["=", "<<"])
def test_sign_that_old_yaml_gives_a_meaning_is_text(text: str) -> None:
    document = parse(f"a: {text}\n", PATH)
    assert document.faults == []
    assert document.value == {"a": text}


def test_control_character_is_placed() -> None:
    document = parse("a: 1\nb: tŷ\x07\n", PATH)
    assert document.faults == [
        Fault(
            FaultKind.YAML_BROKEN,
            Location(PATH, 2, 6),
            {"problem": "control characters are not allowed"},
        )
    ]


def test_empty_document_holds_nothing_and_no_fault() -> None:
    for text in ("", "\n\n", "# only a comment\n", "---\n"):
        document = parse(text, PATH)
        assert (document.value, document.faults) == (None, [])
    assert parse("", PATH).source.at("a") == Location(PATH, 1, 1)


def test_no_and_off_are_false_and_yes_in_quotation_marks_is_text() -> None:
    document = parse("a: no\nb: off\nc: 'yes'\nd: yes\n", PATH)
    assert document.value == {"a": False, "b": False, "c": "yes", "d": True}


def test_keys_are_text_as_they_are_written() -> None:
    document = parse("no: 1\n10: 2\n2026-10-01: 3\n~: 4\n", PATH)
    assert document.value == {"no": 1, "10": 2, "2026-10-01": 3, "~": 4}


def test_dates_are_dates_and_times_are_cut_to_their_day() -> None:
    document = parse("a: 2026-10-01\nb: 2026-10-01T23:59:00Z\nc: '2026-10-01'\n", PATH)
    assert document.value == {
        "a": datetime.date(2026, 10, 1),
        "b": datetime.date(2026, 10, 1),
        "c": "2026-10-01",
    }
    assert type(document.value["b"]) is datetime.date


def test_impossible_date_stays_text() -> None:
    assert parse("a: 2026-13-45\n", PATH).value == {"a": "2026-13-45"}


def test_number_with_too_many_digits_stays_text() -> None:
    digits = "9" * 5000
    assert parse(f"a: {digits}\n", PATH).value == {"a": digits}


def test_broken_text_keeps_the_duplicates_found_before_it() -> None:
    document = parse("a: 1\na: 2\nb: ]\n", PATH)
    assert [fault.kind for fault in document.faults] == [
        FaultKind.KEY_DUPLICATE,
        FaultKind.YAML_BROKEN,
    ]
    assert document.faults[1].location == Location(PATH, 3, 4)
    assert document.value is None
