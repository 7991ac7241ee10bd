"""A Markdown file to front matter and body."""

from __future__ import annotations

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location
from llwybr.curriculum.text import Text

from . import markdown, yaml
from .limits import MAX_FRONT_MATTER_BYTES

_FENCE = "---"


def split(text: str, path: str) -> tuple[yaml.Document, Text] | Fault:
    """The front matter and the body of a Markdown file, each knowing its lines."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return Fault(FaultKind.FRONT_MATTER_MISSING, Location(path), {"path": path})
    ends = (n for n, line in enumerate(lines[1:], 1) if line.rstrip() in (_FENCE, "..."))
    end = next(ends, None)
    if end is None:
        return Fault(FaultKind.FRONT_MATTER_MISSING, Location(path), {"path": path})
    front = "\n".join(lines[1:end])
    if len(front.encode()) > MAX_FRONT_MATTER_BYTES:
        values = {"path": path, "limit": str(MAX_FRONT_MATTER_BYTES)}
        return Fault(FaultKind.FRONT_MATTER_TOO_LARGE, Location(path), values)
    body = "\n".join(lines[end + 1 :])
    return yaml.parse(front, path, first_line=2), markdown.scan(body, path, first_line=end + 2)
