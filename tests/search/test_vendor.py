"""The library of others that the site ships is the one that was looked through."""

from __future__ import annotations

import hashlib
import re

import pytest

from conftest import PROJECT
from llwybr.search.files import scripts

THEME = PROJECT / "theme"
HASHES = {
    "LICENSE.txt": "70d37354d6395629fb99edb28cb37a5d356ffa24a48cd02a5def5b83a300a899",
    "index.js": "0393b3ba253b809d5e55707c7b0875ef9b518a296a006c6739b28876e154edb3",
}
"""SHA-256 of the files of minisearch 7.2.0, taken from the package whose hash `vendor.py` has."""


@pytest.mark.parametrize("file", HASHES)
def test_the_files_are_those_of_the_package(file: str) -> None:
    content = (THEME / "vendor" / "minisearch" / file).read_bytes()
    assert hashlib.sha256(content).hexdigest() == HASHES[file]


def test_nothing_else_is_there() -> None:
    assert {path.name for path in (THEME / "vendor" / "minisearch").iterdir()} == set(HASHES)


def test_readers_get_the_code_without_its_documentation_and_with_its_licence() -> None:
    files = dict(scripts(THEME))
    library = files["search/minisearch.js"]
    whole = (THEME / "vendor" / "minisearch" / "index.js").read_text(encoding="utf-8")
    assert len(library) < len(whole) * 0.65
    assert not re.search(r"^\s*\*", library, re.MULTILINE)
    assert library.count("class MiniSearch") == whole.count("class MiniSearch") == 1
    assert "Permission is hereby granted" in files["search/minisearch.txt"]


def test_the_scripts_run_no_text_as_code() -> None:
    for name, script in scripts(THEME):
        if name.endswith(".js"):
            assert not re.search(r"\beval\(|\bFunction\(|innerHTML|insertAdjacentHTML", script), (
                name
            )
