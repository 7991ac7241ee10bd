"""Dates, durations and addresses as a reader sees them."""

from __future__ import annotations

import datetime
import posixpath

from babel.dates import format_date

from llwybr.curriculum.language import Language

_LOCALES = {Language.CY: "cy", Language.EN: "en_GB"}


def long_date(date: datetime.date, language: Language) -> str:
    """A date in words: `21 Tachwedd 2026`."""
    return format_date(date, "long", locale=_LOCALES[language])


def duration(minutes: int, language: Language) -> str:
    """A number of minutes in words. Welsh nouns stay singular after a figure."""
    hours, rest = divmod(minutes, 60)
    if language is Language.CY:
        words = [f"{hours} awr"] * bool(hours) + [f"{rest} munud"] * bool(rest or not hours)
        return " ".join(words)
    words = [f"{hours} hour{'s' * (hours != 1)}"] * bool(hours)
    words += [f"{rest} minute{'s' * (rest != 1)}"] * bool(rest or not hours)
    return " ".join(words)


def relative(address: str, from_address: str) -> str:
    """The way from one page to another, both below the site's root and ending in a slash."""
    way = posixpath.relpath(address or ".", from_address or ".")
    return "./" if way == "." else way + "/"
