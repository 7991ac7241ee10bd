"""Results on standard output: what programs read is UTF-8, what people read never fails."""

from __future__ import annotations

import sys

import click


def print_text(text: str) -> None:
    """Print lines for people; what the terminal's encoding lacks stands as an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    click.echo(text.encode(encoding, "backslashreplace").decode(encoding))


def print_bytes(content: bytes) -> None:
    """Print what programs read, as it is."""
    click.echo(content, nl=False)
