"""Files of a corpus, and texts as YAML has them."""

from __future__ import annotations

import json
from pathlib import Path

from phrasebook import Pair


def both(key: str, text: Pair) -> str:
    """A key with a text in both languages."""
    return f"{key}: {{cy: {quoted(text.cy)}, en: {quoted(text.en)}}}"


def quoted(text: str) -> str:
    """The text as a YAML scalar in quotation marks, which JSON's strings are."""
    return json.dumps(text, ensure_ascii=False)


def put(path: Path, content: str | bytes) -> None:
    """Write a file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
