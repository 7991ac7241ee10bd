"""Text of files that stay inside the tree, are small enough and are UTF-8."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location

from .limits import MAX_FILE_BYTES

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def walk(root: Path, folder: str) -> Iterator[str]:
    """Names of all files below `folder`, POSIX, relative to `root`, sorted; without hidden ones.

    Links to folders are named, not followed: `read_text` refuses them.
    """
    for here, folders, files in os.walk(root / folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if os.path.islink(os.path.join(here, name))]
        for name in sorted(files + links):
            if not name.startswith("."):
                yield Path(here, name).relative_to(root).as_posix()


def oddity_of_name(path: str) -> Fault | None:
    """Why a file's name cannot be used, where it cannot: a name is an id and part of an address."""
    pattern = _ID if path.endswith((".md", ".yml")) else _PLAIN_NAME
    parts = path.removesuffix(".md").removesuffix(".yml").split("/")
    odd = next((part for part in parts if not re.fullmatch(pattern, part)), None)
    if odd is None:
        return None
    shown = path.encode("utf-8", "replace").decode()
    values = {"path": shown, "name": odd.encode("utf-8", "replace").decode()}
    return Fault(FaultKind.NAME_ODD, Location(shown), values)


def read_text(root: Path, path: str) -> str | Fault:
    """The text of a file in normal form NFC with plain line ends, or why it cannot be had."""
    full = root / path
    where = Location(path)
    if _is_reached_by_link(root, full):
        return Fault(FaultKind.FILE_OUTSIDE, where, {"path": path})
    try:
        raw = full.read_bytes() if full.stat().st_size <= MAX_FILE_BYTES else None
    except OSError:
        return Fault(FaultKind.FILE_UNREADABLE, where, {"path": path})
    if raw is None:
        return Fault(FaultKind.FILE_TOO_LARGE, where, {"path": path, "limit": str(MAX_FILE_BYTES)})
    return _decode(raw, path)


def refusal_of_link(root: Path, path: str) -> Fault | None:
    """Why a file must not be touched, where it is reached by a link; None where it is not."""
    if _is_reached_by_link(root, root / path):
        return Fault(FaultKind.FILE_OUTSIDE, Location(path), {"path": path})
    return None


def _is_reached_by_link(root: Path, full: Path) -> bool:
    steps = [full, *full.parents]
    return any(step.is_symlink() for step in steps[: steps.index(root)])


def _decode(raw: bytes, path: str) -> str | Fault:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _plain(raw[: error.start].decode("utf-8"))
        line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        return Fault(FaultKind.TEXT_NOT_UTF8, Location(path, line, column), {"path": path})
    return unicodedata.normalize("NFC", _plain(text))


def _plain(text: str) -> str:
    """Without a byte-order mark, and with plain line ends."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
