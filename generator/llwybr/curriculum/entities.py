"""What HTML entities in a text stand for."""

from __future__ import annotations

import html
import re

_NUMBER = re.compile(r"&#([0-9]++);?")
_MOST_DIGITS = 7
"""No sign has a number with more digits."""


def unescape(text: str) -> str:
    """The text with its entities replaced, where a number may have any number of digits.

    `html.unescape` raises ValueError for one with thousands.
    """
    return html.unescape(_NUMBER.sub(_short, text) if "&#" in text else text)


def _short(number: re.Match[str]) -> str:
    digits = number[1].lstrip("0") or "0"
    return f"&#{digits};" if len(digits) <= _MOST_DIGITS else "\ufffd"
