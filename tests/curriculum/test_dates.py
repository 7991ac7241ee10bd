from __future__ import annotations

import datetime

import pytest

from llwybr.curriculum.dates import months_later


@pytest.mark.parametrize(
    ("date", "interval", "after"),
    [
        ((2026, 10, 1), "12 months", (2027, 10, 1)),
        ((2026, 8, 31), "6 months", (2027, 2, 28)),
        ((2027, 8, 31), "6 months", (2028, 2, 29)),
        ((2026, 11, 30), "1 month", (2026, 12, 30)),
        ((2026, 12, 31), "1 month", (2027, 1, 31)),
    ],
)
def test_months_end_on_a_day_that_exists(
    date: tuple[int, int, int], interval: str, after: tuple[int, int, int]
) -> None:
    assert months_later(datetime.date(*date), interval) == datetime.date(*after)
