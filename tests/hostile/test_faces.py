"""Hostile values and names in every form of the report: nothing that a terminal would obey."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from .case import Case
from .prison import Prison, prison
from .samples import called
from .trial import tree_at

LOUD = called(
    "names-that-speak-to-the-terminal",
    "names-of-no-encoding",
    "markup-in-values",
    "slots-in-values",
    "key-of-sixty-thousand-letters",
    "anchors-of-any-signs",
)


@pytest.fixture(scope="module")
def cell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prison]:
    with prison(tmp_path_factory.mktemp("faces") / "prison") as loaded:
        yield loaded


def report(cell: Prison, case: Case, root: Path, form: str) -> str:
    case.make(tree_at(root))
    words = ("check", "--no-cache", "--info", "--format", form, "--root", str(root), "--lang", "en")
    ended = cell.run(*words, seconds=10)
    assert ended.is_orderly, ended.stderr
    assert ended.code == 1
    return ended.stdout


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
@pytest.mark.parametrize("case", LOUD, ids=[case.name for case in LOUD])
def test_report_holds_signs_that_are_seen_only(
    case: Case, form: str, cell: Prison, tmp_path: Path
) -> None:
    told = report(cell, case, tmp_path / "tiny", form)
    assert {sign for sign in told if not sign.isprintable()} == {"\n"}
    for expected in case.told:
        assert expected.code in told


@pytest.mark.parametrize("case", LOUD, ids=[case.name for case in LOUD])
def test_command_of_a_forge_stays_on_its_line(case: Case, cell: Prison, tmp_path: Path) -> None:
    lines = report(cell, case, tmp_path / "tiny", "github").split("\n")
    starts = ("::error file=c", "::warning file=c", "::notice file=c", "Errors: ", "")
    assert [line for line in lines if not line.startswith(starts[:-1]) and line] == []


def test_slots_in_values_are_not_filled_in(cell: Prison, tmp_path: Path) -> None:
    [case] = called("slots-in-values")
    found = json.loads(report(cell, case, tmp_path / "tiny", "json"))["diagnostics"]
    messages = {each["code"]: each["message"]["en"] for each in found}
    assert (
        messages["S004"]
        == 'Llwybr does not know the key "{path} {0} {} %s %(key)s %n $HOME `id`" here.'
    )
