"""Small pictures for the corpus."""

from __future__ import annotations

import struct
import zlib
from random import Random

_WIDTH, _HEIGHT = 192, 96
_BARS = 6


def chart(random: Random) -> bytes:
    """A bar chart as a PNG, black on white; stored uncompressed, so that every zlib agrees."""
    heights = [random.randrange(_HEIGHT // 8, _HEIGHT) for _ in range(_BARS)]
    rows = (_row(heights, _HEIGHT - y) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(rows), 0)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _row(heights: list[int], y: int) -> bytes:
    """One row, a byte for eight pixels: three of four bytes in a bar's column belong to the bar."""
    columns = (b"\x00\x00\x00\xff" if height >= y else b"\xff" * 4 for height in heights)
    return b"\x00" + b"".join(columns)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
