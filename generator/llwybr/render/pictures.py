"""How wide and high a picture is, from the start of its file.

Sources: the PNG, GIF87a/89a, JPEG (ITU T.81, annex B) and WebP container specifications.
"""

from __future__ import annotations

import re
from struct import error, unpack_from

Size = tuple[int, int]
"""Width and height in pixels."""

_SVG = re.compile(rb"<svg\b[^>]*?\swidth=\"(\d+)\"[^>]*?\sheight=\"(\d+)\"")
_START = 2000
"""How far into a drawing its size is looked for."""

_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))


def picture_size(content: bytes) -> Size | None:
    """The size of a picture; None where the file is cut off or of another kind."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return _pair(">II", content, 16)
        if content[:6] in (b"GIF87a", b"GIF89a"):
            return _pair("<HH", content, 6)
        if content.startswith(b"\xff\xd8"):
            return _of_jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _of_webp(content)
        drawing = _SVG.search(content, 0, _START)
        return (int(drawing[1]), int(drawing[2])) if drawing else None
    except (error, IndexError):
        return None


def _pair(form: str, content: bytes, place: int) -> Size:
    first, second = unpack_from(form, content, place)
    return first, second


def _of_jpeg(content: bytes) -> Size | None:
    """The size that the frame header tells; the segments before it are passed over."""
    place = 2
    while content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _JPEG_FRAMES:
            height, width = _pair(">HH", content, place + 5)
            return width, height
        is_alone = marker in _JPEG_ALONE or marker == 0xFF
        step = (1 if marker == 0xFF else 2) if is_alone else 2 + _length(content, place + 2)
        place += step
    return None


def _length(content: bytes, place: int) -> int:
    found: tuple[int] = unpack_from(">H", content, place)
    return found[0]


def _of_webp(content: bytes) -> Size | None:
    kind = content[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(content[n : n + 3], "little") for n in (24, 27))
        return (width + 1, height + 1) if len(content) >= 30 else None
    if kind == b"VP8L" and len(content) >= 25:
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = _pair("<HH", content, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None
