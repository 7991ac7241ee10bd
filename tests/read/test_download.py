"""The official tables of the capability framework, with all that is odd about them."""

from __future__ import annotations

from pathlib import Path

import pytest

import gdad
from conftest import PROJECT
from llwybr.curriculum.identifiers import Need
from llwybr.read.download import (
    Named,
    Remark,
    RemarkKind,
    Snapshot,
    SnapshotLevel,
    SnapshotRole,
    SnapshotSkill,
    needs_of,
    read_download,
)
from llwybr.read.table import BadTable, TableProblem
from llwybr.read.tree import read

SKILLS = """\
Skill Name,Skill Description,Awareness,Working,Practitioner,Expert,Roles that require Skill
Asking,"About
asking.","You can:
- ask",x,x,This skill level is currently not defined.,
Leading,,,,,,Chief maker
Listening,x,x,x,x,x,
"""
_HEADERS = (
    "Role Family,Role,Role Description,Role Level,Role Level Description,"
    "Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type\n"
)
_ROWS = """\
Making,Maker,"A maker
makes.",Head of making,,Asking,,Working,,
Making,Maker,,Junior maker ,,Asking,,Awareness,,
Making,Maker,,Maker,,Listening,,Expert,"a
b",
Making,Maker,,Maker,,Asking,,Practitioner,,
Making,Maker,,Maker,,Asking,,Practitioner,,
Chiefs,Chief maker,,NOT IN USE,NOT IN USE,Leading,,NOT IN USE,NOT IN USE,Senior Civil Service
"""
ROLES = _HEADERS + _ROWS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def snapshot(folder: Path, roles: str = ROLES, skills: str = SKILLS) -> Snapshot:
    (folder / "roles.csv").write_text(roles, encoding="utf-8")
    (folder / "skills.csv").write_text(skills, encoding="utf-8")
    return read_download(folder / "roles.csv", folder / "skills.csv")


def problem(folder: Path, roles: str = ROLES, skills: str = SKILLS) -> BadTable:
    with pytest.raises(BadTable) as caught:
        snapshot(folder, roles, skills)
    return caught.value


def with_row(row: str) -> str:
    return ROLES + row + "\n"


def test_names_levels_and_requirements_are_all_that_is_kept(folder: Path) -> None:
    assert snapshot(folder) == Snapshot(
        families=(Named("chiefs", "Chiefs"), Named("making", "Making")),
        skills=(
            SnapshotSkill("asking", "Asking", ("awareness", "working", "practitioner")),
            SnapshotSkill("leading", "Leading", ()),
            SnapshotSkill(
                "listening", "Listening", ("awareness", "working", "practitioner", "expert")
            ),
        ),
        roles=(
            SnapshotRole("chief-maker", "Chief maker", "chiefs", requires=(Need("leading"),)),
            SnapshotRole(
                "maker",
                "Maker",
                "making",
                levels=(
                    SnapshotLevel("junior-maker", "Junior maker", (Need("asking", "awareness"),)),
                    SnapshotLevel(
                        "maker",
                        "Maker",
                        (Need("asking", "practitioner"), Need("listening", "expert")),
                    ),
                    SnapshotLevel("head-of-making", "Head of making", (Need("asking", "working"),)),
                ),
            ),
        ),
        duplicates=1,
        duplicate_rows=1,
        not_in_use=1,
    )


def test_the_levels_climb() -> None:
    official = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    assert [level.id for level in official.levels] == [
        "awareness",
        "working",
        "practitioner",
        "expert",
    ]


def test_the_official_snapshot_is_exact() -> None:
    official = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    levels = [level for role in official.roles for level in role.levels]
    assert len(official.families) == 8
    assert len(official.roles) == 52
    assert len(levels) == 201
    assert len(official.skills) == 188
    assert sum(len(level.requires) for level in levels) == 1781
    assert sum(not role.levels for role in official.roles) == 4
    assert sum(len(role.requires) for role in official.roles) == 28
    assert (official.duplicates, official.duplicate_rows, official.not_in_use) == (13, 16, 28)
    assert official.remarks == ()


def test_the_official_snapshot_has_its_falling_levels() -> None:
    official = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    ranks = {level.id: rank for rank, level in enumerate(official.levels)}
    falling = 0
    for role in official.roles:
        for lower, higher in zip(role.levels, role.levels[1:], strict=False):
            below = {need.skill: ranks[need.level or ""] for need in lower.requires}
            falling += sum(
                ranks[need.level or ""] < below.get(need.skill, 0) for need in higher.requires
            )
    assert falling == 25


def test_86_skills_of_the_official_snapshot_belong_to_one_role_with_levels() -> None:
    official = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    roles: dict[str, set[str]] = {}
    for place, need in needs_of(role for role in official.roles if role.levels):
        roles.setdefault(need.skill, set()).add(place.split("/")[0])
    assert sum(len(each) == 1 for each in roles.values()) == 86


def test_the_order_of_all_48_official_ladders_is_that_of_our_own_curriculum() -> None:
    official = read_download(gdad.OFFICIAL / "roles.csv", gdad.OFFICIAL / "skills.csv")
    known = read(PROJECT).roles
    ladders = {role.id: [level.id for level in role.levels] for role in official.roles}
    assert sum(bool(ladder) for ladder in ladders.values()) == 48
    assert ladders == {i: [level.id for level in known[i].value.levels] for i in ladders}


def test_a_role_with_a_ladder_does_without_the_rows_that_are_not_in_use(folder: Path) -> None:
    row = "Making,Maker,,NOT IN USE,,Leading,,NOT IN USE,,"
    found = snapshot(folder, with_row(row))
    assert found.not_in_use == 2
    assert found.roles == snapshot(folder).roles


@pytest.mark.parametrize("column", range(3))
def test_what_is_not_in_use_altogether_is_left_out(folder: Path, column: int) -> None:
    cells = ["Making", "Maker", "", "Maker", "", "Asking", "", "Expert", "", ""]
    cells[(0, 1, 5)[column]] = "Not in use"
    found = snapshot(folder, with_row(",".join(cells)), SKILLS + "NOT IN USE,,,,,,\n")
    assert found.not_in_use == 3
    assert (found.roles, found.skills) == (snapshot(folder).roles, snapshot(folder).skills)


def test_of_two_levels_the_higher_counts_and_both_rows_are_told(folder: Path) -> None:
    found = snapshot(folder, with_row("Making,Maker,,Maker,,Asking,,Working,,"))
    assert found.roles == snapshot(folder).roles
    assert found.remarks == (
        Remark(
            RemarkKind.LEVELS_CONTRADICT,
            {
                "role": "Maker",
                "skill": "Asking",
                "level": "practitioner",
                "path": "roles.csv",
                "line": "7",
                "line2": "10",
            },
        ),
    )
    assert found.duplicates == 1


def test_of_two_families_the_first_counts(folder: Path) -> None:
    found = snapshot(folder, with_row("Chiefs,Maker,,Maker,,Listening,,Expert,,"))
    assert found.roles == snapshot(folder).roles
    values = {"role": "maker", "family": "making", "other": "chiefs"}
    lines = {"path": "roles.csv", "line": "2", "line2": "10"}
    assert found.remarks == (Remark(RemarkKind.FAMILIES_CONTRADICT, {**values, **lines}),)


def test_a_name_in_another_spelling_is_the_same_thing(folder: Path) -> None:
    found = snapshot(folder, with_row("Making,Maker,,Junior Maker,,LISTENING,,Working,,"))
    junior = found.roles[1].levels[0]
    assert junior.requires == (Need("asking", "awareness"), Need("listening", "working"))
    assert [(each.kind, each.values) for each in found.remarks] == [
        (
            RemarkKind.NAMES_ALIKE,
            {"name": "Listening", "other": "LISTENING", "path": "roles.csv", "line": "10"},
        ),
        (
            RemarkKind.NAMES_ALIKE,
            {"name": "Junior maker", "other": "Junior Maker", "path": "roles.csv", "line": "10"},
        ),
    ]


def test_a_skill_that_only_roles_know_is_kept(folder: Path) -> None:
    found = snapshot(folder, with_row("Making,Maker,,Maker,,Drawing,,Expert,,"))
    assert found.skills[1] == SnapshotSkill("drawing", "Drawing", None)
    assert found.remarks == (Remark(RemarkKind.SKILL_ONLY_IN_ROLES, {"skill": "drawing"}),)


def test_a_skill_that_no_role_needs_is_kept(folder: Path) -> None:
    found = snapshot(folder, skills=SKILLS + "Drawing,,x,,,,\n")
    assert found.skills[1] == SnapshotSkill("drawing", "Drawing", ("awareness",))
    assert found.remarks == (Remark(RemarkKind.SKILL_UNNEEDED, {"skill": "drawing"}),)


def test_a_level_that_is_not_defined_stays_a_fact(folder: Path) -> None:
    found = snapshot(folder, with_row("Making,Maker,,Junior maker,,Leading,,Expert,,"))
    assert Need("leading", "expert") in found.roles[1].levels[0].requires
    values = {"role": "maker/junior-maker", "skill": "leading", "level": "expert"}
    assert found.remarks == (Remark(RemarkKind.LEVEL_UNDEFINED, values),)


@pytest.mark.parametrize(
    "words",
    [
        "This skill level is currently not defined.",
        "this level is not yet defined",
        "Not defined",
        "NOT IN USE",
        "n/a",
        "",
    ],
)
def test_words_for_a_level_that_is_not_defined(folder: Path, words: str) -> None:
    found = snapshot(folder, skills=SKILLS + f"Drawing,,{words},x,,,\n")
    assert found.skills[1].levels == ("working",)


def test_a_description_may_speak_of_what_is_not_defined(folder: Path) -> None:
    text = "You can work where the problem is not defined"
    found = snapshot(folder, skills=SKILLS + f"Drawing,,{text},,,,\n")
    assert found.skills[1].levels == ("awareness",)


def test_an_unknown_level_is_told_at_its_cell(folder: Path) -> None:
    bad = problem(folder, with_row('Making,Maker,"a\nb",Maker,,Asking,,Guru,,'))
    assert (bad.problem, bad.line, bad.row, bad.column) == (
        TableProblem.LEVEL_UNKNOWN,
        11,
        8,
        "Skill Level",
    )
    assert bad.values == {"found": "Guru", "choices": "Awareness, Working, Practitioner, Expert"}


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",Maker,,Maker,,Asking,,Expert,,", "Role Family"),
        ("Making, ,,Maker,,Asking,,Expert,,", "Role"),
        ("Making,Maker,,,,Asking,,Expert,,", "Role Level"),
        ("Making,Maker,,Maker,,,,Expert,,", "Skill Name"),
        ("Making,Maker,,Maker,,Asking,,,,", "Skill Level"),
    ],
)
def test_an_empty_cell_is_told(folder: Path, row: str, column: str) -> None:
    bad = problem(folder, with_row(row))
    place = (bad.problem, bad.line, bad.row, bad.column)
    assert place == (TableProblem.CELL_EMPTY, 10, 8, column)


def test_a_skill_without_a_name_is_told(folder: Path) -> None:
    bad = problem(folder, skills=SKILLS + ",,x,,,,\n")
    place = (bad.problem, bad.path.name, bad.line, bad.row, bad.column)
    assert place == (TableProblem.CELL_EMPTY, "skills.csv", 7, 5, "Skill Name")


def test_a_name_that_makes_no_id_is_told(folder: Path) -> None:
    bad = problem(folder, with_row("Making,?!,,Maker,,Asking,,Expert,,"))
    assert (bad.problem, bad.column, bad.values) == (
        TableProblem.NAME_WRONG,
        "Role",
        {"found": "?!"},
    )


def test_a_name_may_not_be_endless(folder: Path) -> None:
    name = "a" * 200
    assert snapshot(folder, with_row(f"Making,{name},,Maker,,Asking,,Expert,,")).roles[0].id == name
    bad = problem(folder, with_row(f"Making,{name}a,,Maker,,Asking,,Expert,,"))
    assert (bad.problem, bad.column, bad.values) == (
        TableProblem.NAME_LONG,
        "Role",
        {"limit": "200"},
    )


def test_the_other_file_in_its_place_is_told(folder: Path) -> None:
    bad = problem(folder, skills=ROLES)
    assert (bad.problem, bad.path.name, bad.column) == (
        TableProblem.COLUMN_MISSING,
        "skills.csv",
        "Awareness",
    )
