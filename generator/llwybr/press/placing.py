"""Files to their places, with the folders above them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def write(place: Path, content: bytes) -> None:
    """Write a file; one that is there already keeps its content under its other names."""
    try:
        file = place.open("xb")
    except FileExistsError:
        place.unlink()
        file = place.open("xb")
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        file = place.open("xb")
    with file:
        file.write(content)


def link(file: Path, place: Path) -> None:
    """A second name for a file, or a copy where the disk has no such thing; whole or not at all.

    A file that is there already stays.
    """
    try:
        try:
            os.link(file, place)
        except FileNotFoundError:
            place.parent.mkdir(parents=True, exist_ok=True)
            os.link(file, place)
    except FileExistsError:  # another build was quicker
        return
    except OSError:
        draft = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
        draft.write_bytes(file.read_bytes())
        draft.replace(place)


def clear(folder: Path, names: Iterable[str]) -> None:
    """Take files away, by their names below a folder, and the folders that are empty then."""
    above: set[Path] = set()
    for name in names:
        (folder / name).unlink(missing_ok=True)
        above.update((folder / name).parents)
    for each in sorted(above, key=lambda path: len(path.parts), reverse=True):
        if each != folder and each.is_relative_to(folder):
            with suppress(OSError):  # something else is in it
                each.rmdir()
