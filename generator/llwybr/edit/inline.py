"""Values as YAML on one line, quoted only where they have to be."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import Any

from llwybr.read import yaml


def inline(value: Any) -> str:
    """A mapping, list, text or number as it can stand behind a key."""
    if isinstance(value, str):
        return value if _reads(f"key: {value}", {"key": value}) else _quoted(value)
    return _in_brackets(value)


def clean(text: str) -> str:
    """What somebody typed, on one line, in normal form NFC and without signs that nobody sees."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(sign for sign in line if sign.isprintable())


def _in_brackets(value: Any) -> str:
    if isinstance(value, Mapping):
        parts = (f"{key}: {_in_brackets(part)}" for key, part in value.items())
        return "{" + ", ".join(parts) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_in_brackets(part) for part in value) + "]"
    if isinstance(value, str):
        return value if _reads(f"[{value}]", [value]) else _quoted(value)
    return str(value)


def _reads(text: str, value: Any) -> bool:
    """Whether a YAML text stands for exactly this value."""
    document = yaml.parse(text, "")
    return not document.faults and bool(document.value == value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
