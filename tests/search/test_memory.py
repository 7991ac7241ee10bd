"""What is kept from one build to the next makes it faster and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import PROJECT, Tiny
from llwybr.curriculum.language import Language
from llwybr.plan.site import lay_out
from llwybr.render.strings import load_strings
from llwybr.search import lexicon, memory, reading
from llwybr.search.files import search_files
from llwybr.search.memory import Known, Memory

WORDS = load_strings(PROJECT / "theme")
TEXT = "content/en/modules/first.md"


def files(tiny: Tiny, *, with_memory: bool = True) -> dict[str, bytes]:
    kept = Memory(tiny.root) if with_memory else None
    return dict(search_files(lay_out(tiny.read()), WORDS, kept))


def place(root: Path) -> Path:
    return root / memory.FOLDER / "known.json"


def told(root: Path) -> Any:
    return json.loads(place(root).read_bytes())


def test_what_is_made_is_the_same_with_and_without(tiny: Tiny) -> None:
    fresh = files(tiny, with_memory=False)
    assert not place(tiny.root).exists()
    assert files(tiny) == fresh
    assert place(tiny.root).exists()
    assert files(tiny) == fresh


def test_after_an_edit_it_is_the_same_too(tiny: Tiny) -> None:
    before = files(tiny)
    tiny.write(TEXT, tiny.text(TEXT) + "\nThe zebras were weighing anchors; grafting, gratis.\n")
    after = files(tiny)
    assert after == files(tiny, with_memory=False) != before


def test_what_was_read_is_not_read_again(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = files(tiny)

    def never(*_: object) -> None:
        raise AssertionError("asked again")

    monkeypatch.setattr(reading, "words", never)
    monkeypatch.setattr(lexicon, "lexicon", never)
    monkeypatch.setattr(lexicon, "knows", never)
    assert files(tiny) == fresh


def test_only_what_the_site_has_today_is_kept(tiny: Tiny) -> None:
    text = tiny.text(TEXT)
    tiny.write(TEXT, text + "\nA zebra.\n")
    files(tiny)
    many = told(tiny.root)
    tiny.write(TEXT, text)
    files(tiny)
    few = told(tiny.root)
    assert "zebra" in many["answers"]["english"]
    assert "zebra" not in few["answers"]["english"]
    for language in Language:
        here, then = (each["readings"][language.value] for each in (few, many))
        assert len(here) == len(then)
        assert (here == then) == (language is Language.CY)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b"[]", b"null", b'{"program": "another"}', b"[" * 100_000],
)
def test_a_damaged_memory_is_as_good_as_none(tiny: Tiny, content: bytes) -> None:
    fresh = files(tiny)
    place(tiny.root).write_bytes(content)
    assert files(tiny) == fresh
    assert told(tiny.root)["answers"]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("answers", []),
        ("answers", {"english": {"a": 1}}),
        ("answers", {"english": "a"}),
        ("readings", {"en": {"0": "a\u00a6b"}}),
        ("readings", {"en": {"0": 3}}),
        ("readings", {"en": {"0": ["a", "b"] * 5}}),
        ("indexes", {"en": [{}, [], ["a a\u00a6 "]]}),
        ("indexes", {"en": [{}, [], ["a a" + "\u00a6 " * 10 + "\u00a6x"]]}),
        ("indexes", {"en": [{"a": 1}, [], []]}),
        ("indexes", {"en": [{}, [1], []]}),
        ("indexes", {"en": [{}, []]}),
    ],
)
def test_a_memory_in_another_shape_is_not_believed(tiny: Tiny, part: str, value: object) -> None:
    files(tiny)
    place(tiny.root).write_text(json.dumps({**told(tiny.root), part: value}), encoding="utf-8")
    assert Memory(tiny.root).recall() == Known()


def test_another_program_remembers_nothing(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    files(tiny)
    assert Memory(tiny.root).recall() != Known()
    monkeypatch.setattr(memory, "program", lambda: b"another")
    assert Memory(tiny.root).recall() == Known()


def test_what_a_killed_build_left_is_cleared_away(tiny: Tiny) -> None:
    folder = place(tiny.root).parent
    folder.mkdir(parents=True)
    (folder / "draft-0123abcd").write_bytes(b'{"program"')
    files(tiny)
    assert [path.name for path in folder.iterdir()] == ["known.json"]


def test_nothing_is_kept_where_a_link_leads_out_of_the_root(tiny: Tiny, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tiny.root / ".cache").symlink_to(outside)
    assert files(tiny) == files(tiny, with_memory=False)
    assert list(outside.iterdir()) == []


def test_where_nothing_can_be_kept_a_build_goes_on(tiny: Tiny) -> None:
    (tiny.root / ".cache").write_text("not a folder", encoding="utf-8")
    assert files(tiny) == files(tiny, with_memory=False)
