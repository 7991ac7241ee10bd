"""Sizes of pictures from their first bytes."""

from __future__ import annotations

from struct import pack

import pytest

from llwybr.render.pictures import picture_size

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + pack(">II", 640, 480)
GIF = b"GIF89a" + pack("<HH", 12, 34)
JPEG = (
    b"\xff\xd8\xff\xe0" + pack(">H", 6) + b"JFIF" + b"\xff\xff\xc2" + pack(">HBHH", 17, 8, 90, 160)
)
WEBP = b"RIFF\0\0\0\0WEBP"
LOSSLESS = WEBP + b"VP8L\0\0\0\0\x2f" + (299 | 199 << 14).to_bytes(4, "little")
LOSSY = WEBP + b"VP8 " + b"\0" * 10 + pack("<HH", 320, 0x4000 | 200)
EXTENDED = WEBP + b"VP8X" + b"\0" * 8 + (999).to_bytes(3, "little") + (499).to_bytes(3, "little")


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (PNG, (640, 480)),
        (GIF, (12, 34)),
        (JPEG, (160, 90)),
        (LOSSLESS, (300, 200)),
        (LOSSY, (320, 200)),
        (EXTENDED, (1000, 500)),
        (b'<svg viewBox="0 0 1 1" width="48" height="16"', (48, 16)),
    ],
)
def test_each_kind_tells_its_size_and_none_when_cut_off(
    content: bytes, size: tuple[int, int]
) -> None:
    assert picture_size(content) == size
    assert [n for n in range(len(content)) if picture_size(content[:n]) is not None] == []


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg/>", b'<svg width="4em" height="2em">', b"%PDF-1.7", b"\xff\xd8\x00\x00", WEBP],
)
def test_what_is_no_picture_has_no_size(content: bytes) -> None:
    assert picture_size(content) is None
