"""Text of files that stay inside the tree, are small enough and are UTF-8."""

from __future__ import annotations

import errno
import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from llwybr.curriculum.fault import Fault, FaultKind
from llwybr.curriculum.location import Location

from .limits import MAX_FILE_BYTES, MAX_FOLDERS

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REFUSALS: dict[type[OSError], str] = {
    PermissionError: "permission",
    IsADirectoryError: "folder",
    FileNotFoundError: "gone",
}
_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_OF_WINDOWS = frozenset(
    "con prn aux nul".split() + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)
"""Names that Windows keeps for devices, whatever their ending: nobody could have such a file."""

OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe is not waited for
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)
"""How a file of somebody else's is opened."""
_LONG_RUN = re.compile("[^\x00-\u02ff]{31,}")
_MARKS_IN_ONE = str.maketrans(
    {"\u0f73": "\u0f71\u0f72", "\u0f75": "\u0f71\u0f74", "\u0f81": "\u0f71\u0f80"}
)
"""Signs that stand for two accents and pass for letters; there are no others."""


def walk(root: Path, folder: str) -> Iterator[str]:
    """Names of all files below `folder`, POSIX, relative to `root`, sorted; without hidden ones.

    Links to folders are named, not followed: `read_text` refuses them. So are folders that cannot
    be opened or stand too deep: `refusal_of_kind` tells them from files.
    """
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        found = _entries(root / here) if here.count("/") <= MAX_FOLDERS else None
        if found is None:
            yield here
            continue
        folders, names = found
        waiting += [_below(here, name) for name in reversed(folders)]
        yield from (_below(here, name) for name in names)


def _entries(folder: Path) -> tuple[list[str], list[str]] | None:
    """The folders and the files in a folder, sorted, without hidden ones; None where it is shut."""
    folders: list[str] = []
    names: list[str] = []
    try:
        with os.scandir(folder) as found:
            for each in found:
                if not each.name.startswith("."):
                    is_folder = each.is_dir(follow_symlinks=False)
                    (folders if is_folder else names).append(each.name)
    except FileNotFoundError:
        return [], []
    except OSError:
        return None
    return sorted(folders), sorted(names)


def _below(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder}/{name}"


def oddity_of_name(path: str) -> Fault | None:
    """Why a file's name cannot be used, where it cannot: a name is an id and part of an address."""
    pattern = _ID if path.endswith((".md", ".yml")) else _PLAIN_NAME
    parts = path.removesuffix(".md").removesuffix(".yml").split("/")
    odd = next((part for part in parts if not _is_plain_name(part, pattern)), None)
    if odd is None:
        return None
    shown = path.encode("utf-8", "replace").decode()
    values = {"path": shown, "name": odd.encode("utf-8", "replace").decode()}
    is_normal = unicodedata.is_normalized("NFC", odd)
    kind = FaultKind.NAME_ODD if is_normal else FaultKind.NAME_NOT_NORMAL
    return Fault(kind, Location(shown), values)


def _is_plain_name(name: str, pattern: re.Pattern[str]) -> bool:
    return re.fullmatch(pattern, name) is not None and name.split(".")[0] not in _OF_WINDOWS


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
    raw = read_bytes(root, path)
    return raw if isinstance(raw, Fault) else decoded(raw, path)


def read_bytes(root: Path, path: str) -> bytes | Fault:
    """What a file of the tree holds, or why it cannot be had."""
    refusal = refusal_of_link(root, path) or refusal_of_kind(root, path)
    if refusal:
        return refusal
    try:
        raw = first_bytes(root / path)
    except OSError as error:
        return _unreadable(path, _REFUSALS.get(type(error), "system"))
    if len(raw) > MAX_FILE_BYTES:
        values = {"path": path, "limit": str(MAX_FILE_BYTES)}
        return Fault(FaultKind.FILE_TOO_LARGE, Location(path), values)
    return raw


def first_bytes(full: Path) -> bytes:
    """What a file holds, at most one byte more than is allowed; a link is not followed.

    Raises OSError. Never waits, and reads no more than that however much the file grows meanwhile.
    """
    with open(os.open(full, OPEN_FLAGS), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(full))
        return file.read(MAX_FILE_BYTES + 1)


def _unreadable(path: str, what: str) -> Fault:
    return Fault(FaultKind.FILE_UNREADABLE, Location(path), {"path": path, "what": what})


def plain(text: str) -> str:
    """A text in normal form NFC, without a byte-order mark, and with plain line ends."""
    return normal(plain_lines(text))


def normal(text: str) -> str:
    """A text in normal form NFC, in a time that grows with its length only.

    `unicodedata` sorts accents by swapping neighbours, so a long run is sorted beforehand, in the
    order that the standard asks for.
    """
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _LONG_RUN.sub(_with_sorted_marks, text))


def _with_sorted_marks(run: re.Match[str]) -> str:
    signs = run[0].translate(_MARKS_IN_ONE)
    runs = groupby(signs, key=lambda sign: unicodedata.combining(sign) > 0)
    ordered = (
        sorted(each, key=unicodedata.combining) if is_mark else each for is_mark, each in runs
    )
    return "".join(sign for each in ordered for sign in each)


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


def refusal_of_kind(root: Path, path: str) -> Fault | None:
    """Why a path cannot be read where it leads to something other than a file or a link."""
    try:
        mode = (root / path).lstat().st_mode
    except OSError as error:
        return _unreadable(path, _REFUSALS.get(type(error), "system"))
    if stat.S_ISREG(mode) or stat.S_ISLNK(mode):
        return None
    if not stat.S_ISDIR(mode):
        return _unreadable(path, "system")
    may_open = os.access(root / path, os.R_OK | os.X_OK)
    return _unreadable(path, "folder" if may_open else "permission")


def decoded(raw: bytes, path: str) -> str | Fault:
    """Bytes as text, or where they are not UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = plain_lines(raw[: error.start].decode("utf-8"))
        line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        return Fault(FaultKind.TEXT_NOT_UTF8, Location(path, line, column), {"path": path})
