"""Months and days, against Babel's."""

from __future__ import annotations

from babel import Locale

from llwybr.welsh.months import MONTHS, WEEKDAYS

ENGLISH, WELSH = Locale("en"), Locale("cy")


def test_months_are_those_of_the_calendar() -> None:
    english, welsh = (each.months["format"]["wide"] for each in (ENGLISH, WELSH))
    months = {english[n]: welsh[n] for n in range(1, 13)}
    assert months == MONTHS


def test_days_are_those_of_the_week() -> None:
    english, welsh = (each.days["format"]["wide"] for each in (ENGLISH, WELSH))
    days = {english[n]: welsh[n].replace("Dydd", "dydd") for n in range(7)}
    assert days == WEEKDAYS
