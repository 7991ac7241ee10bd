"""Dates as they are written in YAML."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError


def _not_a_number(value: Any) -> Any:
    if isinstance(value, (int, float)):
        raise PydanticCustomError("date_type", "a number is not a date")
    return value


Date = Annotated[datetime.date, BeforeValidator(_not_a_number)]
"""A day, `2026-10-01`; a number is refused where pydantic would count seconds."""
