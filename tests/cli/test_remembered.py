"""What a check remembers: the same report while nothing changes, never one of another tree."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given
from llwybr.cli.main import main
from llwybr.cli.remembered import Remembered
from llwybr.memory.keeper import Keeper
from llwybr.read.standing import Standing

pytestmark = pytest.mark.slow

TEXT = "content/en/modules/first.md"
IMAGE = "content/en/images/map.png"


def remembered_of(tiny: Tiny, given: Given = GIVEN) -> Remembered:
    keeper = Keeper.of(tiny.root)
    return Remembered.of(Standing.of(tiny.root, keeper), given, keeper)


def recall(tiny: Tiny, given: Given = GIVEN) -> tuple[Diagnostic, ...] | None:
    return remembered_of(tiny, given).recall()


def remember(tiny: Tiny) -> tuple[Diagnostic, ...]:
    found, remembered = check(tiny.read(), GIVEN), remembered_of(tiny)
    remembered.keep(found)
    remembered.keeper.save()
    return found


def test_what_was_found_comes_back_whole(tiny: Tiny) -> None:
    tiny.replace(TEXT, "### One question", "#### One question")
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    found = remember(tiny)
    again = recall(tiny)
    assert again == found
    assert again is not None
    assert [each.values for each in again] == [dict(each.values) for each in found]
    assert [each.severity for each in again] == [each.severity for each in found]


def test_nothing_is_remembered_of_a_tree_never_seen(tiny: Tiny) -> None:
    assert recall(tiny) is None


Change = Callable[[Path], object]


def instead(path: str, make: Change) -> Change:
    """Something else in the place of a file."""

    def change(root: Path) -> None:
        (root / path).rename(root / "before")
        make(root / path)

    return change


def _behind_a_link(root: Path) -> None:
    (root / "content").rename(root / "elsewhere")
    (root / "content").symlink_to("elsewhere", target_is_directory=True)


CHANGES: dict[str, Change] = {
    "content": lambda root: (root / TEXT).write_text("x", encoding="utf-8"),
    "one-sign": lambda root: (root / TEXT).write_bytes((root / TEXT).read_bytes()[:-1] + b" "),
    "new-file": lambda root: (root / "curriculum/notes.txt").write_text("x", encoding="utf-8"),
    "new-image": lambda root: (root / "content/en/images/more.png").touch(),
    "hidden-sign-in-a-name": lambda root: (root / "content/en/a\u200b.png").touch(),
    "gone": lambda root: (root / TEXT).unlink(),
    "renamed": lambda root: (root / TEXT).rename(root / "content/en/modules/third.md"),
    "capitals": lambda root: (root / IMAGE).rename(root / "content/en/images/MAP.png"),
    "image-link": instead(IMAGE, lambda full: full.symlink_to("/etc/passwd")),
    "image-pipe": instead(IMAGE, os.mkfifo),
    "text-link": instead(TEXT, lambda full: full.symlink_to("../../../before")),
    "text-pipe": instead(TEXT, os.mkfifo),
    "text-folder": instead(TEXT, Path.mkdir),
    "folder-link": _behind_a_link,
    "rights": lambda root: (root / TEXT).chmod(0o200),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_in_the_tree_is_noticed(tiny: Tiny, change: Change) -> None:
    remember(tiny)
    assert recall(tiny) is not None
    change(tiny.root)
    assert recall(tiny) is None


def test_another_day_and_another_dictionary_are_noticed(tiny: Tiny) -> None:
    remember(tiny)
    tomorrow = GIVEN.today + datetime.timedelta(days=1)
    assert recall(tiny, Given(tomorrow)) is None
    assert recall(tiny, Given(GIVEN.today, dictionary={"gair"})) is None
    assert recall(tiny) is not None


def test_what_changes_while_it_is_checked_is_not_kept(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check_and_change(*told: Any) -> tuple[Diagnostic, ...]:
        found = check(*told)
        tiny.replace(TEXT, "(second.md)", "(secnd.md)")
        return found

    words = ["check", "--root", str(tiny.root), "--lang", "en"]
    with monkeypatch.context() as patch:
        patch.setattr("llwybr.cli.checking.check", check_and_change)
        assert CliRunner().invoke(main, words).exit_code == 0
    assert CliRunner().invoke(main, words).exit_code == 1
    tiny.replace(TEXT, "(secnd.md)", "(second.md)")
    assert CliRunner().invoke(main, words).exit_code == 0


def test_a_tree_without_errors_and_one_with_them_are_told_apart_at_once(tiny: Tiny) -> None:
    """What stops a build is told without reading anything again."""
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    first = CliRunner().invoke(main, ["build", "--lang", "en", "--root", str(tiny.root)])
    assert first.exit_code == 1
    again = CliRunner().invoke(main, ["build", "--lang", "en", "--root", str(tiny.root)])
    assert (again.exit_code, again.output) == (1, first.output)


def test_the_command_remembers_and_forgets_when_asked(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["check", "--root", str(tiny.root), "--lang", "en", "--format", "json"]
    first = CliRunner().invoke(main, words)

    def never(*_: object, **__: object) -> None:
        raise AssertionError("it was checked again")

    monkeypatch.setattr("llwybr.cli.checking.check", never)
    assert CliRunner().invoke(main, words).stdout == first.stdout
    assert isinstance(CliRunner().invoke(main, [*words, "--no-cache"]).exception, AssertionError)


def test_many_checks_at_once_say_the_same(tiny: Tiny, tmp_path: Path) -> None:
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "shared")}
    program = "from llwybr.cli.main import main; main()"
    words = [sys.executable, "-c", program, "check", "--root", str(tiny.root), "--format", "json"]
    running = [
        subprocess.Popen(
            words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(6)
    ]
    told = {(*process.communicate(), process.returncode) for process in running}
    assert len(told) == 1
    stdout, stderr, code = told.pop()
    assert "Traceback" not in stderr
    assert code == 1
    assert [each["code"] for each in json.loads(stdout)["diagnostics"]].count("L001") == 1
    kept = [each for each in (tmp_path / "shared/llwybr").rglob("*") if each.is_file()]
    assert [each.name for each in kept] == ["kept.sqlite"]
