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
_REFUSALS: dict[type[OSError], str] = {
    PermissionError: "permission",
    IsADirectoryError: "folder",
    FileNotFoundError: "gone",
}
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
    is_normal = unicodedata.is_normalized("NFC", odd)
    kind = FaultKind.NAME_ODD if is_normal else FaultKind.NAME_NOT_NORMAL
    return Fault(kind, Location(shown), values)


def names_alike(paths: list[str]) -> Iterator[Fault]:
    """Files whose names differ in case or normal form only, each after the first of its likes."""
    first: dict[str, str] = {}
    for path in paths:
        known = first.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        if known != path:
            shown, other = (each.encode("utf-8", "replace").decode() for each in (path, known))
            yield Fault(FaultKind.NAMES_ALIKE, Location(shown), {"path": shown, "first": other})


def read_text(root: Path, path: str) -> str | Fault:
    """The text of a file in normal form NFC with plain line ends, or why it cannot be had."""
    text = read_raw(root, path)
    return text if isinstance(text, Fault) else plain(text)


def read_raw(root: Path, path: str) -> str | Fault:
    """The text of a file exactly as it stands there, or why it cannot be had."""
    full = root / path
    where = Location(path)
    refusal = refusal_of_link(root, path)
    if refusal:
        return refusal
    try:
        raw = full.read_bytes() if full.stat().st_size <= MAX_FILE_BYTES else None
    except OSError as error:
        values = {"path": path, "what": _REFUSALS.get(type(error), "system")}
        return Fault(FaultKind.FILE_UNREADABLE, where, values)
    if raw is None:
        return Fault(FaultKind.FILE_TOO_LARGE, where, {"path": path, "limit": str(MAX_FILE_BYTES)})
    return _decode(raw, path)


def plain(text: str) -> str:
    """A text in normal form NFC, without a byte-order mark, and with plain line ends."""
    return unicodedata.normalize("NFC", plain_lines(text))


def plain_lines(text: str) -> str:
    """A text without a byte-order mark, and with plain line ends."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def refusal_of_link(root: Path, path: str) -> Fault | None:
    """Why a file must not be touched, where it is reached by a link; None where it is not."""
    full = root / path
    steps = [full, *full.parents]
    if any(step.is_symlink() for step in steps[: steps.index(root)]):
        return Fault(FaultKind.FILE_OUTSIDE, Location(path), {"path": path})
    return None


def _decode(raw: bytes, path: str) -> str | Fault:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = plain_lines(raw[: error.start].decode("utf-8"))
        line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        return Fault(FaultKind.TEXT_NOT_UTF8, Location(path, line, column), {"path": path})
