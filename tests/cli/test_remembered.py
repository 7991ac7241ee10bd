"""What a check remembers: the same report while nothing changes, never one of another tree."""

from __future__ import annotations

import datetime
import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import llwybr
from conftest import GIVEN, Tiny
from llwybr.check.checking import check
from llwybr.check.diagnostic import Diagnostic
from llwybr.check.rule import Given
from llwybr.cli import remembered
from llwybr.cli.main import main
from llwybr.cli.remembered import Memory

pytestmark = pytest.mark.slow

TEXT = "content/en/modules/first.md"
IMAGE = "content/en/images/map.png"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(remembered, "user_cache_path", lambda name: folder / name)
    return folder


def memory_of(tiny: Tiny, given: Given = GIVEN) -> Memory:
    memory = Memory.of(tiny.root, given)
    assert memory
    return memory


def recall(tiny: Tiny, given: Given = GIVEN) -> tuple[Diagnostic, ...] | None:
    return memory_of(tiny, given).recall()


def remember(tiny: Tiny) -> tuple[Diagnostic, ...]:
    found = check(tiny.read(), GIVEN)
    memory_of(tiny).keep(found)
    return found


def kept_in(cache: Path) -> Path:
    """The one file in the cache."""
    [place] = (cache / "llwybr" / "check").iterdir()
    return place


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


def test_another_program_is_noticed(
    tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = tmp_path / "rule.py"
    monkeypatch.setattr(remembered, "_sources", lambda: [rule])
    for source, is_known in (("A", False), ("A", True), ("B", False)):
        rule.write_text(source, encoding="utf-8")
        remembered._program.cache_clear()
        assert (recall(tiny) is not None) == is_known
        remember(tiny)
    remembered._program.cache_clear()


def test_every_source_that_a_check_runs_is_part_of_the_program() -> None:
    here = Path(next(iter(llwybr.__path__)))
    rooms = ("check", "curriculum", "read", "welsh")
    sources = {file for room in rooms for file in (here / room).rglob("*.py")}
    assert sources | {here / "cli/remembered.py"} <= set(remembered._sources())


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", "null", "1", '"x"', '{"key": 1}', '{"found": []}', "\x00", "\ud800"),
        *('{"key": "x", "found": []}', "[" * 100_000, "1" * 5_000, '{"key": {}, "found": 1}'),
    ],
)
def test_a_broken_memory_is_no_memory(tiny: Tiny, cache: Path, content: str) -> None:
    remember(tiny)
    kept_in(cache).write_bytes(content.encode("utf-8", "surrogatepass"))
    assert recall(tiny) is None
    remember(tiny)
    assert recall(tiny) is not None


@pytest.mark.parametrize(
    "found",
    [
        [[["a.md", 1, 1], "Z999", "error", {}]],
        [[["a.md", 1, 1], "S001", "awful", {}]],
        [[["a.md", 1, 1], ["S001"], "error", {}]],
        [[["a.md", "1", 1], "S001", "error", {}]],
        [[["a.md", 1, True], "S001", "error", {}]],
        [[[None, 1, 1], "S001", "error", {}]],
        [[["a.md", 1, 1], "S001", "error", {"path": 1}]],
        [[["a.md", 1, 1], "S001", "error", []]],
        [[["a.md", 1, 1], "S001", "error"]],
        [[["a.md"], "S001", "error", {}]],
        [1],
        1,
        None,
    ],
    ids=str,
)
def test_a_memory_of_what_cannot_be_is_no_memory(tiny: Tiny, cache: Path, found: object) -> None:
    remember(tiny)
    place = kept_in(cache)
    kept = json.loads(place.read_text(encoding="utf-8"))
    place.write_text(json.dumps({**kept, "found": found}), encoding="utf-8")
    assert recall(tiny) is None


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to itself"])
def test_something_else_in_the_place_of_a_memory_is_no_memory(
    tiny: Tiny, cache: Path, kind: str
) -> None:
    remember(tiny)
    place = kept_in(cache)
    place.unlink()
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to(place.name)
    assert recall(tiny) is None
    remember(tiny)
    assert (recall(tiny) is None) == (kind == "folder")
    assert kept_in(cache) == place


def test_what_changes_while_it_is_checked_is_not_kept(tiny: Tiny, cache: Path) -> None:
    memory = memory_of(tiny)
    found = check(tiny.read(), GIVEN)
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    memory.keep(found)
    assert not cache.exists()
    assert recall(tiny) is None


@pytest.mark.parametrize("folder", ["{root}", "{root}/.cache", "{root}/../tiny/.cache", ".cache"])
def test_a_tree_cannot_bring_its_own_memory(
    tiny: Tiny, cache: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    """A cache in the tree, as in a runner that keeps folders of the tree from run to run."""
    tiny.replace(TEXT, "(second.md)", "(secnd.md)")
    key = memory_of(tiny).key
    remember(tiny)
    name = kept_in(cache).name
    named = Path(folder.format(root=tiny.root))
    monkeypatch.chdir(tiny.root)
    (named / "check").mkdir(parents=True)
    forged = named / "check" / name
    forged.write_text(json.dumps({"key": key, "found": []}), encoding="utf-8")
    monkeypatch.setattr(remembered, "user_cache_path", lambda _: named)
    memory = memory_of(tiny)
    assert memory.key == key
    assert memory.recall() is None
    memory.keep(check(tiny.read(), GIVEN))
    assert json.loads(forged.read_text(encoding="utf-8"))["found"] == []


def test_a_folder_that_cannot_be_written_is_no_obstacle(tiny: Tiny, cache: Path) -> None:
    cache.write_text("a file where the folder would be", encoding="utf-8")
    remember(tiny)
    assert recall(tiny) is None


@pytest.mark.parametrize("step", ["write_text", "replace"])
def test_no_draft_is_left_where_the_disk_is_full(
    tiny: Tiny, cache: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def refuse(draft: Path, *_: object, **__: object) -> None:
        draft.write_bytes(b'{"key": ')
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, step, refuse)
    memory_of(tiny).keep(check(tiny.read(), GIVEN))
    assert list((cache / "llwybr" / "check").iterdir()) == []


def test_a_dictionary_that_goes_away_is_no_obstacle(tiny: Tiny) -> None:
    class Gone:
        def __repr__(self) -> str:
            raise FileNotFoundError("cy.dic")

    assert Memory.of(tiny.root, Given(GIVEN.today, dictionary=Gone())) is None  # type: ignore[arg-type]


def test_the_command_remembers_and_forgets_when_asked(
    tiny: Tiny, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["check", "--root", str(tiny.root), "--lang", "en", "--format", "json"]
    first = CliRunner().invoke(main, words)
    assert len(os.listdir(cache / "llwybr" / "check")) == 1

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
    kept = sorted((tmp_path / "shared/llwybr/check").iterdir())
    assert [each.suffix for each in kept] == [".json"]
