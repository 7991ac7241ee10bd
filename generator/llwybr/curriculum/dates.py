"""Dates as they are written in YAML."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _not_a_number(value: Any) -> Any:
    is_number = isinstance(value, str) and not _DAY.fullmatch(value)
    if isinstance(value, (int, float)) or is_number:
        raise PydanticCustomError("date_type", "a number is not a date")
    return value


def _in_our_time(value: datetime.date) -> datetime.date:
    if not 1900 <= value.year <= 2200:
        raise PydanticCustomError(
            "date_range", "expected {expected}", {"expected": "1900-01-01 ... 2200-12-31"}
        )
    return value


Date = Annotated[datetime.date, BeforeValidator(_not_a_number), AfterValidator(_in_our_time)]
"""A day, `2026-10-01`; a number is refused where pydantic would count seconds."""


def months_later(date: datetime.date, interval: str) -> datetime.date:
    """The date an interval such as `12 months` after another, on the month's last day at most."""
    months = date.year * 12 + date.month - 1 + int(interval.split()[0])
    year, month = divmod(months, 12)
    after = datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last_day = (after - datetime.timedelta(days=1)).day
    return datetime.date(year, month + 1, min(date.day, last_day))
