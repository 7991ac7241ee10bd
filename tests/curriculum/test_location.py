from __future__ import annotations

import pytest

from llwybr.curriculum.location import Entry, KeyPath, Location, Source

SOURCE = Source.of(
    "a.yml",
    values={(): (1, 1), ("steps",): (3, 3), ("steps", 0): (3, 5), ("steps", 0, "id"): (3, 9)},
    keys={("steps",): (2, 1), ("steps", 0, "id"): (3, 5)},
)


def test_location_is_the_beginning_of_its_file_unless_told() -> None:
    assert Location("a.yml") == Location("a.yml", 1, 1)


def test_locations_are_ordered_by_path_then_line_then_column() -> None:
    ordered = [
        Location("a.yml", 2, 1),
        Location("a.yml", 10, 1),
        Location("a.yml", 10, 2),
        Location("b.yml", 1, 1),
    ]
    shuffled = [ordered[2], ordered[0], ordered[3], ordered[1]]
    assert sorted(shuffled) == ordered


@pytest.mark.parametrize(
    ("way", "line", "column"),
    [
        ((), 1, 1),
        (("steps",), 3, 3),
        (("steps", 0, "id"), 3, 9),
        (("steps", 0, "name"), 3, 5),
        (("steps", 0, "name", "cy"), 3, 5),
        (("steps", 1), 3, 3),
        (("other",), 1, 1),
    ],
)
def test_value_is_found_or_the_nearest_one_that_encloses_it(
    way: KeyPath, line: int, column: int
) -> None:
    assert SOURCE.at(*way) == Location("a.yml", line, column)
    assert Entry("value", SOURCE).at(*way) == Location("a.yml", line, column)


@pytest.mark.parametrize(
    ("way", "line", "column"),
    [
        (("steps",), 2, 1),
        (("steps", 0, "id"), 3, 5),
        (("steps", 0), 3, 5),
        (("steps", 1, "id"), 3, 3),
        ((), 1, 1),
    ],
)
def test_key_is_found_or_the_value_where_there_is_no_key(
    way: KeyPath, line: int, column: int
) -> None:
    assert SOURCE.at_key(*way) == Location("a.yml", line, column)


def test_file_without_any_place_is_found_at_its_beginning() -> None:
    assert Source("b.yml").at("a", 0) == Location("b.yml", 1, 1)
    assert Source("b.yml").at_key("a") == Location("b.yml", 1, 1)
