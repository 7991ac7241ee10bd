"""Films and sound: files that are played in a page, and what stands beside them."""

from __future__ import annotations

import posixpath

PLAYED = {
    ".mp4": ("video", "video/mp4"),
    ".webm": ("video", "video/webm"),
    ".mp3": ("audio", "audio/mpeg"),
}
"""Endings of what is played: the element, and the kind of file."""


def ending(address: str) -> str:
    """The ending of a file in an address, with its dot, in lower case."""
    return posixpath.splitext(address)[1].lower()


def is_played(address: str) -> bool:
    """Whether a file is played rather than shown."""
    return ending(address) in PLAYED


def is_film(address: str) -> bool:
    """Whether a file is played and has something to see."""
    return is_played(address) and PLAYED[ending(address)][0] == "video"


def posters_of(address: str) -> tuple[str, ...]:
    """Where a picture may stand that is shown before a film begins; the first there is counts."""
    return tuple(posixpath.splitext(address)[0] + each for each in (".png", ".jpg"))


def captions_of(address: str) -> str:
    """Where the captions of a film or sound stand: beside it, under the same name."""
    return posixpath.splitext(address)[0] + ".vtt"
