from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import GIVEN, PROJECT
from llwybr.check.checking import check
from llwybr.check.rule import Severity
from llwybr.curriculum.language import Language
from llwybr.read.tree import read

pytestmark = pytest.mark.slow

SCRIPT = PROJECT / "benchmarks" / "corpus.py"
MODULES = 9

_KINDS = (
    ("heading", r"(#{1,6}) "),
    ("bullet", r"(-) "),
    ("step", r"(\d+)\. "),
    ("row", r"(\|)"),
    ("callout", r"(!!! \w+)"),
    ("fence", r"(```\w*)"),
    ("image", r"!\[.*\]\((.*)\)$"),
)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def write(root: Path) -> Path:
    command = [sys.executable, str(SCRIPT), str(root), "--modules", str(MODULES)]
    subprocess.run(command, check=True)
    return root


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("corpus") / "once")


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def shape(text: str) -> list[tuple[str, str]]:
    """What each line of a text is, and where its links lead, without its words."""
    found = []
    for line in text.split("\n"):
        matches = ((kind, re.match(pattern, line)) for kind, pattern in _KINDS)
        found.append(next(((kind, m[1]) for kind, m in matches if m), ("words", "")))
        for target in _LINK.findall(line):
            found.append(("link", "elsewhere" if "//" in target else target))
    return found


def test_it_is_the_same_each_time(corpus: Path, tmp_path: Path) -> None:
    again = contents(write(tmp_path / "again"))
    assert again == contents(corpus)
    assert len([path for path in again if path.startswith("curriculum/modules/")]) == MODULES


def test_check_finds_nothing_wrong(corpus: Path) -> None:
    found = [each for each in check(read(corpus), GIVEN) if each.severity is not Severity.INFO]
    assert [(each.location, each.message(Language.EN)) for each in found] == []


def test_check_finds_nothing_wrong_with_what_is_as_long_as_it_can_be(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), str(tmp_path / "long"), "--modules", "40", "--limits"]
    subprocess.run(command, check=True)
    curriculum = read(tmp_path / "long")
    found = [each for each in check(curriculum, GIVEN) if each.severity is not Severity.INFO]
    assert [(each.location, each.message(Language.EN)) for each in found] == []
    role = curriculum.roles["head-of-everything"].value
    assert [len(level.requires) for level in role.levels] == [32] * 4
    assert max(len(each.value.stages) for each in curriculum.pathways.values()) == 20
    assert max(len(each.facts.value.prerequisites) for each in curriculum.modules.values()) == 5


def test_what_is_long_needs_modules_to_be_made_of(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), str(tmp_path / "long"), "--modules", "39", "--limits"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "--limits needs 40 modules or more" in ended.stderr


def test_both_languages_have_the_same_structure(corpus: Path) -> None:
    kinds: set[str] = set()
    for module in read(corpus).modules.values():
        cy, en = (shape(module.edition(language).text.markdown) for language in Language)
        assert cy == en, module.id
        kinds |= {kind for kind, _ in cy}
    assert kinds == {kind for kind, _ in _KINDS} | {"words", "link"}


def test_no_long_paragraph_comes_twice(corpus: Path) -> None:
    modules = read(corpus).modules.values()
    paragraphs = [
        paragraph
        for module in modules
        for language in Language
        for paragraph in module.edition(language).text.markdown.split("\n\n")
        if len(paragraph.split()) > 40
    ]
    assert len(paragraphs) == len(set(paragraphs)) > 10 * MODULES


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept", encoding="utf-8")
    command = [sys.executable, str(SCRIPT), str(tmp_path), "--modules", "1"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert f"{tmp_path} is not empty" in ended.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_every_module_has_key_points_in_both_languages(corpus: Path) -> None:
    for module in read(corpus).modules.values():
        points = [module.edition(each).front.value.key_points for each in Language]
        assert [len(each) for each in points] == [4, 4]
