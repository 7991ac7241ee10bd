"""Dates, durations and addresses as a reader sees them."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Mapping

from babel.dates import format_date

from llwybr.curriculum.language import Language

_LOCALES = {Language.CY: "cy", Language.EN: "en_GB"}


def long_date(date: datetime.date, language: Language) -> str:
    """A date in words: `21 Tachwedd 2026`."""
    return format_date(date, "long", locale=_LOCALES[language])


def duration(minutes: int, words: Mapping[str, str]) -> str:
    """A number of minutes in words, as `progress.js` puts them together too."""
    hours, rest = divmod(minutes, 60)
    hour = words["duration.hour"] if hours == 1 else words["duration.hours"]
    minute = words["duration.minute"] if rest == 1 else words["duration.minutes"]
    parts = [hour.replace("{n}", str(hours))] * bool(hours)
    parts += [minute.replace("{n}", str(rest))] * bool(rest or not hours)
    return " ".join(parts)


def relative(address: str, from_address: str) -> str:
    """The way from one page to another, both below the site's root and ending in a slash."""
    way = posixpath.relpath(address or ".", from_address or ".")
    return "./" if way == "." else way + "/"
