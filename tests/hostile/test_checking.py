"""Whatever stands in a tree: what is found is sorted, at places that exist, and told in whole."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import GIVEN
from llwybr.check.checking import all_rules, check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.report.data import as_json
from llwybr.check.report.github import as_github
from llwybr.check.report.look import Look
from llwybr.check.report.sarif import as_sarif
from llwybr.check.report.text import as_text
from llwybr.curriculum.language import Language
from llwybr.read.files import plain, plain_lines, read_raw
from llwybr.read.lines import lines_below
from llwybr.read.tree import read

from .nasty import TINY, bounded, markdown, records, yaml_text
from .trial import tree_at

pytestmark = pytest.mark.slow

_SLOT = re.compile(r"\{(\w+)\}")
_WORDS = ("wanted", "what")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One tiny tree for every example; each puts back what it changed."""
    return tree_at(tmp_path_factory.mktemp("checking") / "tiny").root


@st.composite
def changes(draw: st.DrawFn) -> dict[str, str]:
    """New texts for a few files."""
    paths = draw(st.lists(st.sampled_from(sorted(records())), min_size=1, max_size=3, unique=True))
    return {path: draw(_text(path)) for path in paths}


@st.composite
def _text(draw: st.DrawFn, path: str) -> str:
    if path.endswith(".yml"):
        return draw(yaml_text(path))
    front, _, _ = (TINY / path).read_text(encoding="utf-8").removeprefix("---\n").partition("---\n")
    is_left_alone = draw(st.sampled_from((True, True, False)))
    return f"---\n{front if is_left_alone else draw(yaml_text(path))}---\n{draw(markdown)}"


@bounded(150)
@given(changed=changes())
def test_what_is_found_is_sound_and_can_be_told(root: Path, changed: dict[str, str]) -> None:
    before = {path: (root / path).read_bytes() for path in changed}
    try:
        for path, text in changed.items():
            (root / path).write_bytes(text.encode("utf-8", "replace"))
        found = check(read(root), GIVEN)
        assert list(found) == sorted(found)
        assert [each for each in found if not _is_placed(root, each)] == []
        assert [each for each in found if not _is_whole(each)] == []
        _tell(found, root)
    finally:
        for path, content in before.items():
            (root / path).write_bytes(content)


def _is_placed(root: Path, diagnostic: Diagnostic) -> bool:
    """Whether a diagnostic is in a file at one of its signs, or in what is no file at its start."""
    place = diagnostic.location
    raw = read_raw(root, place.path) if place.path.endswith((".yml", ".md")) else ""
    if not isinstance(raw, str):
        return diagnostic.code in ("S008", "S011") and place.line >= 1
    return any(_is_in(lines, place.line, place.column) for lines in _lines(raw))


def _lines(raw: str) -> Iterator[list[str]]:
    """The lines as an editor shows them, and as they are read."""
    yield plain_lines(raw).split("\n")
    yield plain(raw).split("\n")


def _is_in(lines: list[str], line: int, column: int) -> bool:
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def _is_whole(diagnostic: Diagnostic) -> bool:
    """Whether every slot of its words is filled, and none that is a word is empty."""
    rule, values = diagnostic.rule, diagnostic.values
    guess = rule.guess if rule.guess and values.get("near") else rule.remedy
    slots = {slot for text in (rule.message, guess) for slot in _SLOT.findall(text.cy + text.en)}
    return slots <= set(values) and all(values[slot] for slot in slots if slot in _WORDS)


def _tell(found: tuple[Diagnostic, ...], root: Path) -> None:
    """Tell of it in every form and language: whole, and without a sign that nobody sees."""
    lines_of = lines_below(root)
    data = json.loads(as_json(found))
    assert len(data["diagnostics"]) == len(found)
    for language in Language:
        sarif = as_sarif(found, all_rules(), language, lines_of, "1")
        assert len(json.loads(sarif)["runs"][0]["results"]) == len(found)
        text = as_text(found, Look(language=language, with_info=True), lines_of)
        commands = as_github(found, language, with_info=True)
        assert len(commands.split("\n")) == len(found) + 1
        told = (sarif, text, commands, as_json(found))
        assert {sign for each in told for sign in each if not _is_seen(sign)} <= {"\n"}


def _is_seen(sign: str) -> bool:
    return sign.isprintable() or unicodedata.category(sign) == "Zs"
