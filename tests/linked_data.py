"""The two script elements that a page may have: its JSON-LD, which is data, and our script."""

from __future__ import annotations

import json
import re
from typing import Any

_OURS = re.compile(r'<script src="[./]*assets/llwybr\.js" defer></script>')
_BLOCK = re.compile(r'<script type="application/ld\+json">([^<>&]*)</script>')


def linked_data(html: str) -> list[Any]:
    """What each block of JSON-LD in a page holds."""
    return [json.loads(block) for block in _BLOCK.findall(html)]


def without_own_scripts(html: str) -> str:
    """A page without its blocks of JSON-LD and our script, which waits for the page."""
    return _OURS.sub("", _BLOCK.sub("", html))
