"""Changes are made where they stand, in all files or in none, and change nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.curriculum.location import Location
from llwybr.edit.frameworks.rewriting import CannotRewrite, apply, rewritten
from llwybr.edit.frameworks.upgrading import Change, Upgrade, What, plan_upgrade
from llwybr.edit.refusal import Refusal, Why
from llwybr.read.tree import read

CRAFT = "curriculum/frameworks/craft.yml"
SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
START = "curriculum/pathways/start.yml"
TEXT = "content/en/modules/second.md"
RENAMES = "renames: {hearing: listening, enquiring: asking}\nrole_renames: {smith: maker}"


@pytest.fixture
def renamed(tiny: Tiny) -> Tiny:
    """The tiny curriculum, whose framework has renamed things that nothing refers to."""
    tiny.replace(CRAFT, "\nskills:", f"\n{RENAMES}\nskills:")
    return tiny


def plan(tiny: Tiny) -> Upgrade:
    return plan_upgrade(tiny.root, read(tiny.root), "craft")


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def upgraded(tiny: Tiny) -> dict[str, bytes]:
    """The files that an upgrade changes; afterwards nothing is left, and no other file changed."""
    before = files(tiny.root)
    changes = plan(tiny).changes
    apply(tiny.root, changes)
    after = files(tiny.root)
    assert sorted(after) == sorted(before)
    assert plan(tiny) == Upgrade()
    changed = {path: after[path] for path in after if after[path] != before[path]}
    assert set(changed) == {change.location.path for change in changes}
    return changed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("skill: craft:hearing", "skill: craft:listening"),
        ('skill: "craft:hearing"', 'skill: "craft:listening"'),
        ("skill: 'craft:hearing'", "skill: 'craft:listening'"),
        ('"skill":   "craft:hearing"', '"skill":   "craft:listening"'),
        ("skill: &here craft:hearing", "skill: &here craft:listening"),
        ("skill: !!str craft:hearing", "skill: !!str craft:listening"),
        (
            "skill:\n        craft:hearing # craft:hearing",
            "skill:\n        craft:listening # craft:hearing",
        ),
        (
            "# craft:hearing\n        skill: craft:hearing",
            "# craft:hearing\n        skill: craft:listening",
        ),
    ],
    ids=["plain", "double", "single", "spaces", "anchor", "tag", "next-line", "comment"],
)
def test_nothing_but_the_reference_changes(renamed: Tiny, old: str, new: str) -> None:
    written = f"- {{{old}\n        , level: awareness}}  # why"
    renamed.replace(MAKER, "- {skill: craft:listening, level: awareness}", written)
    before = renamed.text(MAKER)
    assert upgraded(renamed) == {MAKER: before.replace(old, new).encode()}


def test_a_block_of_text_is_changed_too(renamed: Tiny) -> None:
    old = "skill: >-\n          craft:hearing\n        level: awareness"
    renamed.replace(MAKER, "{skill: craft:listening, level: awareness}", old)
    before = renamed.text(MAKER)
    assert upgraded(renamed) == {MAKER: before.replace("craft:hearing", "craft:listening").encode()}


def test_marks_line_ends_and_accents_stay(renamed: Tiny) -> None:
    renamed.replace(START, "[everyone]", "[everyone, smith] # cr\u0302efft smith")
    before = b"\xef\xbb\xbf" + renamed.text(START).replace("\n", "\r\n").encode()
    (renamed.root / START).write_bytes(before)
    assert upgraded(renamed) == {START: before.replace(b", smith]", b", maker]")}


def test_every_link_of_a_text_is_changed_and_no_other_word(renamed: Tiny) -> None:
    page = "../frameworks/craft/hearing.md"
    renamed.replace(
        TEXT,
        "Begin with",
        f"`[no]({page})` [{page}]({page}) [![map](../images/map.png)](<{page}>)\n"
        f"[on two\nlines]({page}#here '{page}') \\[no]({page}) [it] e\u0302 [r](../roles/smith.md)"
        "\n\n"
        f"[it]: {page}\n\nBegin with",
    )
    new = "../frameworks/craft/listening.md"
    text = renamed.text(TEXT)
    wanted = (
        text.replace(f"[{page}]({page})", f"[{page}]({new})")
        .replace(f"(<{page}>)", f"(<{new}>)")
        .replace(f"lines]({page}#here", f"lines]({new}#here")
        .replace(f"[it]: {page}", f"[it]: {new}")
        .replace("smith.md", "maker.md")
    )
    assert upgraded(renamed) == {TEXT: wanted.encode()}


def test_an_alias_is_changed_where_its_value_stands(renamed: Tiny) -> None:
    line = "  - {skill: craft:asking, level: working, relation: teaches, outcomes: [plan]}"
    old = line.replace("- {skill: craft:asking", "- &one {skill: craft:enquiring")
    renamed.replace(SECOND, line, f"{old}\n  - *one")
    before = renamed.text(SECOND)
    assert upgraded(renamed) == {SECOND: before.replace("enquiring", "asking").encode()}


@pytest.mark.parametrize(
    ("version", "old", "new"),
    [
        ("2026-10-01", '"0"', '"2026-10-01"'),
        ("2026-10-01", "v0", '"2026-10-01"'),
        ("it's", "'0'", "'it''s'"),
        ('a "b"', '"0"', '"a \\"b\\""'),
        ("v1, w", "v0", '"v1, w"'),
    ],
)
def test_a_version_is_written_so_that_it_reads_as_text(
    renamed: Tiny, version: str, old: str, new: str
) -> None:
    quoted = "'" + version.replace("'", "''") + "'"
    renamed.replace(CRAFT, 'version: "1"', f"version: {quoted}")
    renamed.replace(SECOND, "level: working,", f"level: working, version: {old},")
    before = renamed.text(SECOND)
    assert upgraded(renamed) == {SECOND: before.replace(f": {old},", f": {new},").encode()}


@pytest.mark.parametrize(
    "written",
    [
        'skill: "craft:hear\\x69ng", level: awareness',
        'skill: "craft:\\\n   hearing", level: awareness',
    ],
)
def test_what_is_written_oddly_is_left_for_a_person(renamed: Tiny, written: str) -> None:
    renamed.replace(MAKER, "skill: craft:listening, level: awareness", written)
    renamed.replace(START, "[everyone]", "[smith]")
    before = files(renamed.root)
    with pytest.raises(CannotRewrite, match=f"^{MAKER}$"):
        apply(renamed.root, plan(renamed).changes)
    assert files(renamed.root) == before


def test_an_alias_that_means_something_else_too_is_left_for_a_person(renamed: Tiny) -> None:
    """The same word is the audience of a module and the name of its team."""
    renamed.replace(SECOND, "owner: {team: learning}", "owner: {team: &name smith}")
    renamed.replace(SECOND, "[everyone, maker]", "[everyone, *name]")
    before = files(renamed.root)
    with pytest.raises(CannotRewrite, match=f"^{SECOND}$"):
        apply(renamed.root, plan(renamed).changes)
    assert files(renamed.root) == before


def test_a_file_that_changed_meanwhile_is_left_alone(renamed: Tiny) -> None:
    renamed.replace(START, "[everyone]", "[smith]")
    renamed.replace(TEXT, "Begin with", "Begin [a](../roles/smith.md) with")
    changes = plan(renamed).changes
    assert len(changes) == 2
    renamed.replace(START, "[smith]", "[maker]")
    before = files(renamed.root)
    with pytest.raises(CannotRewrite, match=f"^{START}$"):
        apply(renamed.root, changes)
    assert files(renamed.root) == before


def test_a_file_that_is_gone_meanwhile_is_told(renamed: Tiny) -> None:
    renamed.replace(START, "[everyone]", "[smith]")
    changes = plan(renamed).changes
    renamed.remove(START)
    with pytest.raises(CannotRewrite, match=f"^{START}$"):
        apply(renamed.root, changes)


def test_where_one_file_cannot_be_written_none_is(
    renamed: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed.replace(START, "[everyone]", "[smith]")
    renamed.replace(TEXT, "Begin with", "Begin [a](../roles/smith.md) with")
    before = files(renamed.root)
    named = Path.replace

    def refuse(draft: Path, full: str | os.PathLike[str]) -> Path:
        if os.fspath(full).endswith(START) and b"maker" in draft.read_bytes():
            raise PermissionError(13, "Permission denied", full)
        return named(draft, full)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Refusal) as refusal:
        apply(renamed.root, plan(renamed).changes)
    assert refusal.value.why is Why.CANNOT_WRITE
    assert refusal.value.values == {"path": START, "reason": "Permission denied"}
    assert files(renamed.root) == before


def test_a_change_that_is_not_at_its_place_is_refused() -> None:
    text = "audience: [smith]\n"
    wrong = Change(Location(START, 1, 12), What.ROLE, "smith", "maker", ("stages", 0))
    with pytest.raises(CannotRewrite):
        rewritten({START: text}, [wrong])


def test_files_of_an_import_are_written_in_the_same_step(renamed: Tiny) -> None:
    renamed.replace(START, "[everyone]", "[smith]")
    renamed.replace(TEXT, "Begin with", "Begin [a](../roles/smith.md) with")
    renamed.write("curriculum/roles/digital/weaver.yml", "name: {cy: Gwehydd, en: Weaver}\n")
    changes = plan(renamed).changes
    imported = {START: f"{renamed.text(START)}# new\n".encode(), "curriculum/new.yml": b"new\n"}
    wanted = renamed.text(START).replace("[smith]", "[maker]") + "# new\n"
    apply(renamed.root, changes, imported, ["curriculum/roles/digital/weaver.yml"])
    assert renamed.text(START) == wanted
    assert renamed.text("curriculum/new.yml") == "new\n"
    assert "(../roles/maker.md)" in renamed.text(TEXT)
    assert not (renamed.root / "curriculum/roles/digital/weaver.yml").exists()
