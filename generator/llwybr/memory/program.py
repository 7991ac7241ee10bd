"""Which program this is, as a digest: what another program kept is of no use to it."""

from __future__ import annotations

import hashlib
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import llwybr

_LIBRARIES = (
    *("Babel", "Jinja2", "Markdown", "MarkupSafe", "PyYAML", "chunspell", "nh3"),
    *("pydantic", "pydantic-core", "pymdown-extensions", "simplemma"),
    *("mkdocs", "mkdocs-material", "mkdocs-static-i18n"),
)
"""Whatever decides how files are read, what is found in them and what becomes of them."""


@cache
def program() -> bytes:
    """A digest of this program, of its libraries and of Python."""
    package = Path(next(iter(llwybr.__path__)))
    sources = (path for path in sorted(package.rglob("*")) if path.is_file())
    files = digests((path for path in sources if path.suffix != ".pyc"), package)
    libraries = (f"{each} {_version(each)}".encode() for each in _LIBRARIES)
    python = (sys.version.encode(), unicodedata.unidata_version.encode())
    return digest((*python, *libraries, *files))


def digest(parts: Iterable[bytes]) -> bytes:
    """A digest of some parts; other parts, or parts cut in another way, have another."""
    found = hashlib.blake2b(digest_size=20)
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.digest()


def digests(paths: Iterable[Path], root: Path) -> Iterator[bytes]:
    """The name of each file below a root, and a digest of what it holds."""
    for path in paths:
        yield os.fsencode(path.relative_to(root))
        with path.open("rb") as content:
            yield hashlib.file_digest(content, "blake2b").digest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"
