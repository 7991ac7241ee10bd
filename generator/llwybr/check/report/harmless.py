r"""Text from files, made fit for an author's terminal.

Control characters, direction overrides and lone surrogates stand as escapes that can be seen, such
as `\x1b`: a terminal would obey them, and a reader could not see them.
"""

from __future__ import annotations

import dataclasses
import json
import unicodedata
from typing import Any

from llwybr.check.diagnostic import Diagnostic

_LONGEST_VALUE = 200


def visible(text: str) -> str:
    """The text, with an escape for every sign that leaves no mark of its own."""
    if text.isprintable():
        return text
    return "".join(sign if _is_seen(sign) else _escape(sign) for sign in text)


def harmless(diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic, with values that are visible and of a length that a sentence can hold."""
    words = diagnostic.rule.words
    values = {
        key: value if value in words else _shortened(visible(value[: _LONGEST_VALUE + 1]))
        for key, value in diagnostic.values.items()
    }
    return dataclasses.replace(diagnostic, values=values)


def as_json_text(content: Any) -> str:
    """JSON whose text is visible too; reading it gives exactly `content`."""
    lines = json.dumps(content, ensure_ascii=False, indent=2).split("\n")
    return "\n".join(line if line.isprintable() else _json_visible(line) for line in lines)


def _json_visible(line: str) -> str:
    return "".join(sign if _is_seen(sign) else json.dumps(sign)[1:-1] for sign in line)


def _is_seen(sign: str) -> bool:
    return sign.isprintable() or unicodedata.category(sign) == "Zs"


def _escape(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else value[: _LONGEST_VALUE - 1] + "…"
