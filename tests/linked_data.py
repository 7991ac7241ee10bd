"""The JSON-LD of a page: data in a script element, the only one that a page may have."""

from __future__ import annotations

import json
import re
from typing import Any

_BLOCK = re.compile(r'<script type="application/ld\+json">([^<>&]*)</script>')


def linked_data(html: str) -> list[Any]:
    """What each block of JSON-LD in a page holds."""
    return [json.loads(block) for block in _BLOCK.findall(html)]


def without_linked_data(html: str) -> str:
    """A page, or a template, without its blocks of JSON-LD."""
    return _BLOCK.sub("", html)
