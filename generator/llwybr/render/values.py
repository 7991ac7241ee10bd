"""Dates, durations and addresses as a reader sees them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from babel.dates import format_date

from llwybr.curriculum.language import Language

_LOCALES = {Language.CY: "cy", Language.EN: "en_GB"}


def long_date(date: datetime.date, language: Language) -> str:
    """A date in words: `21 Tachwedd 2026`."""
    return format_date(date, "long", locale=_LOCALES[language])


def duration(minutes: int, words: Mapping[str, str]) -> str:
    """Minutes in words, as `progress.js` has them too: no line ends after one of the numbers."""
    hours, rest = divmod(minutes, 60)
    hour = words["duration.hour"] if hours == 1 else words["duration.hours"]
    minute = words["duration.minute"] if rest == 1 else words["duration.minutes"]
    parts = [hour.replace("{n}", str(hours))] * bool(hours)
    parts += [minute.replace("{n}", str(rest))] * bool(rest or not hours)
    return " ".join(part.replace(" ", "\u00a0") for part in parts)


def relative(address: str, from_address: str) -> str:
    """The way from one page to another, both below the site's root and ending in a slash."""
    here, there = from_address.split("/")[:-1], address.split("/")[:-1]
    shared = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        shared += 1
    return "../" * (len(here) - shared) + "".join(f"{part}/" for part in there[shared:]) or "./"
