"""The lines of files that were read before, for showing what a diagnostic points at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from .files import read_text

_TEXTS = (".md", ".yml")


def lines_below(root: Path) -> Callable[[str], Sequence[str]]:
    """What gives the lines of a file below `root`, counted as the reader counts them.

    There are none where the file is no text, or cannot be read, or can no longer be read.
    """

    def lines_of(path: str) -> Sequence[str]:
        text = read_text(root, path) if path.endswith(_TEXTS) else None
        return text.split("\n") if isinstance(text, str) else ()

    return lines_of
