"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

from llwybr.read.files import refusal_of_link

from .refusal import Refusal, Why


def write_new(root: Path, texts: Mapping[str, str]) -> None:
    """Write every text to its path below `root`, or none of them; what is there stays as it is.

    Raises Refusal where a file is there already, or cannot be written.
    """
    check_absent(root, texts)
    with ExitStack() as undo, ExitStack() as afterwards:
        try:
            staged = {
                path: _staged(root / path, text.encode(), undo, afterwards)
                for path, text in texts.items()
            }
            for path, draft in staged.items():
                _name(draft, root, path, undo)
        except OSError as error:
            raise _cannot_write(error, root) from error
        undo.pop_all()


def replace(full: Path, content: bytes) -> None:
    """Put `content` in the place of a file in one step; its folder is made where it is missing.

    A link is replaced, not followed. Raises OSError.
    """
    full.parent.mkdir(parents=True, exist_ok=True)
    draft = _draft_beside(full)
    try:
        draft.write_bytes(content)
        if full.is_file() and not full.is_symlink():
            shutil.copymode(full, draft)
        draft.replace(full)
    finally:
        draft.unlink(missing_ok=True)


def check_absent(root: Path, paths: Iterable[str]) -> None:
    """Raise Refusal for the first path that is there, or that is reached by a link."""
    for path in paths:
        if os.path.lexists(root / path):
            raise Refusal(Why.TAKEN, path=path)
        if refusal_of_link(root, path):  # it may lead out of the root
            raise Refusal(Why.LINKED, path=path)


def _staged(full: Path, content: bytes, undo: ExitStack, afterwards: ExitStack) -> Path:
    """The content under a hidden name beside the file that it will be; nothing reads that."""
    for folder in reversed([each for each in full.parents if not each.exists()]):
        folder.mkdir()
        undo.callback(_remove_empty, folder)
    draft = _draft_beside(full)
    afterwards.callback(draft.unlink, missing_ok=True)
    with draft.open("xb") as file:
        file.write(content)
    return draft


def _name(draft: Path, root: Path, path: str, undo: ExitStack) -> None:
    """Give a draft its name, which fails where the name was taken meanwhile."""
    full = root / path
    try:
        _link(draft, full, undo)
    except FileExistsError as error:
        raise Refusal(Why.TAKEN, path=path) from error


def _link(draft: Path, full: Path, undo: ExitStack) -> None:
    try:
        os.link(draft, full)
        undo.callback(full.unlink)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        with full.open("xb") as file:
            undo.callback(full.unlink)
            file.write(draft.read_bytes())


def _draft_beside(full: Path) -> Path:
    return full.with_name(f".llwybr-{secrets.token_hex(8)}")


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):  # somebody has put something there
        folder.rmdir()


def _cannot_write(error: OSError, root: Path) -> Refusal:
    named = Path(os.fsdecode(error.filename)) if error.filename else root
    path = named.relative_to(root).as_posix() if named.is_relative_to(root) else str(named)
    return Refusal(Why.CANNOT_WRITE, path=path, reason=error.strerror or str(error))
