"""Files that are replaced and deleted all together or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from llwybr.read.files import refusal_of_link

from .refusal import Refusal, Why
from .writing import replace


def write_together(root: Path, contents: Mapping[str, bytes], gone: Iterable[str] = ()) -> None:
    """Write every content to its path below `root` and delete the files that are gone.

    Where one of them cannot be, all are put back as they were. Raises Refusal.
    Who is killed on the way has lost nothing: a file goes only when all that is new is there.
    """
    gone = tuple(gone)
    for path in (*contents, *gone):
        if refusal_of_link(root, path):  # it may lead out of the root
            raise Refusal(Why.LINKED, path=path)
    with ExitStack() as afterwards, ExitStack() as undo:  # put back first, then delete
        path = ""
        try:
            for path, content in contents.items():
                _replace(root / path, content, undo)
            for path in gone:
                _set_aside(root / path, undo, afterwards)
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(Why.CANNOT_WRITE, path=path, reason=reason) from error
        undo.pop_all()


def _set_aside(full: Path, undo: ExitStack, afterwards: ExitStack) -> None:
    """Give a file a hidden name, which nothing reads, until all is done; then delete it."""
    aside = full.with_name(f".llwybr-{secrets.token_hex(8)}")
    full.rename(aside)
    undo.callback(_unless_gone(aside.rename), full)
    afterwards.callback(_unless_gone(aside.unlink))


def _replace(full: Path, content: bytes, undo: ExitStack) -> None:
    folders = [each for each in full.parents if not each.exists()]
    before = full.read_bytes() if os.path.lexists(full) else None
    for folder in reversed(folders):
        undo.callback(_unless_gone(folder.rmdir))
    if before is None:
        undo.callback(full.unlink, missing_ok=True)
    else:
        undo.callback(_unless_gone(replace), full, before)
    replace(full, content)


def _unless_gone(action: Callable[..., object]) -> Callable[..., None]:
    """The action; what fails while things are put back must not keep the rest from it."""

    def attempt(*arguments: object) -> None:
        try:
            action(*arguments)
        except OSError:
            return

    return attempt
