"""Files to their places, with the folders above them."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write(place: Path, content: bytes) -> None:
    """Write a file that is not there yet."""
    try:
        place.write_bytes(content)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def link(file: Path, place: Path) -> None:
    """A second name for a file, or a copy where the disk has no such thing; whole or not at all."""
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
