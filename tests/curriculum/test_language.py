"""A name knows whether anybody has given its Welsh."""

from __future__ import annotations

import pytest

from llwybr.curriculum.language import CyStatus, Name


@pytest.mark.parametrize(
    ("cy", "status", "is_missing", "is_official"),
    [
        ("Drawing", "missing", True, False),
        ("Lluniadu", "missing", False, False),
        ("Lluniadu", "ours", False, False),
        ("Drawing", "ours", False, False),
        ("Drawing", "official", False, True),
    ],
)
def test_a_name_is_missing_where_the_english_one_stands_for_it(
    cy: str, status: CyStatus, is_missing: bool, is_official: bool
) -> None:
    name = Name(cy=cy, en="Drawing", cy_status=status)
    assert (name.is_missing, name.is_official) == (is_missing, is_official)
