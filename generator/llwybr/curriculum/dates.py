"""Dates as they are written in YAML."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError


def _not_a_number(value: Any) -> Any:
    if isinstance(value, (int, float)):
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
