"""What was renamed: chains are followed, and a table that makes no sense says where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Tiny
from llwybr.curriculum.language import Language
from llwybr.edit.frameworks.renames import BadRenames, Renames, joined, read_renames, renames_of

CRAFT = "curriculum/frameworks/craft.yml"
CHANGELOG = """\
# Changes since the last version.
source: {date: 2026-09-30}
roles:
  added: [{id: weaver, levels: [senior-weaver]}]
  renamed:
    - {date: 2026-08-28, from: smith, to: maker, note: "not the first name"}
skills:
  renamed:
    - {from: enquiring, to: questioning}
    - {from: questioning, to: asking}
  added: [{ids: [knitting]}]
  removed:
    - {date: 2026-05-29, ids: [hearing, heeding], merged_into: listening}
    - {ids: [sewing, spinning]}
role_skill_changes: [{role: maker, removed: [sewing]}]
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "changes.yaml"


def problems(table: Path, text: str, language: Language = Language.EN) -> list[str]:
    table.write_text(text, encoding="utf-8")
    with pytest.raises(BadRenames) as bad:
        read_renames(table)
    assert {each.location.path for each in bad.value.diagnostics} == {str(table)}
    return [
        f"{each.location.line}:{each.location.column} "
        f"{each.message(language)} {each.remedy(language)}"
        for each in bad.value.diagnostics
    ]


def test_a_changelog_says_what_was_renamed_and_merged(table: Path) -> None:
    table.write_text(CHANGELOG, encoding="utf-8")
    assert read_renames(table) == Renames(
        skills={
            "enquiring": "asking",
            "questioning": "asking",
            "hearing": "listening",
            "heeding": "listening",
        },
        roles={"smith": "maker"},
    )


@pytest.mark.parametrize("text", ["skills: {}\n", "roles: {renamed: []}\n", "skills: {added: 1}\n"])
def test_a_changelog_may_rename_nothing(table: Path, text: str) -> None:
    table.write_text(text, encoding="utf-8")
    assert read_renames(table) == Renames({}, {})


def test_the_same_rename_twice_is_one(table: Path) -> None:
    table.write_text("roles: {renamed: [{from: a, to: b}, {from: a, to: b}]}", encoding="utf-8")
    assert read_renames(table).roles == {"a": "b"}


def test_an_id_that_is_renamed_to_two_is_told(table: Path) -> None:
    text = (
        "skills:\n  renamed: [{from: a, to: b}]\n  removed:\n    - {ids: [c, a], merged_into: d}\n"
    )
    assert problems(table, text) == [
        '4:17 "a" is in the list twice; the first is on line 2. Keep one and delete the other.'
    ]
    assert problems(table, text, Language.CY) == [
        '4:17 Mae "a" yn y rhestr ddwywaith; mae\'r tro cyntaf ar linell 2. '
        "Cadwch un a dilëwch y llall."
    ]


def test_a_circle_is_told_once(table: Path) -> None:
    text = "roles:\n  renamed:\n    - {from: b, to: a}\n    - {from: a, to: b}\n"
    assert problems(table, text) == [
        '4:21 It is not right to rename "a" to "b": the renaming goes round in a circle. '
        "Write the id of a role that is in the curriculum, or delete the line."
    ]
    assert problems(table, text, Language.CY) == [
        '4:21 Nid yw ailenwi "a" yn "b" yn gywir: mae\'r ailenwi\'n mynd mewn cylch. '
        "Ysgrifennwch ddynodydd rôl sydd yn y cwricwlwm, neu dilëwch y llinell."
    ]


def test_every_id_that_is_none_is_told(table: Path) -> None:
    text = "skills:\n  renamed:\n    - {from: A b, to: 2}\n    - {from: c}\n"
    assert problems(table, text) == [
        '3:14 "from" cannot be "A b". Use a value that fits this: lower-case letters a-z, digits '
        "and hyphens (understand-user-needs)",
        '3:23 "to" is text, but YAML reads 2 as a number. Put the value in quotation marks: to: '
        '"2"',
        '4:7 The key "to" is missing. Other files refer to it by its id. Add a line such as this: '
        "to: ...",
    ]


def test_another_file_is_no_changelog(table: Path) -> None:
    assert problems(table, "name: Craft\n") == [
        '1:1 The key "skills" is missing. These are the skills, points or goals. Add a line such '
        "as this: skills: {renamed: [...]}"
    ]


@pytest.mark.parametrize(
    ("text", "code"), [("skills: [\n", "S001"), ("", "S006"), ("- a\n", "S006")]
)
def test_what_is_no_yaml_mapping_is_told(table: Path, text: str, code: str) -> None:
    table.write_text(text, encoding="utf-8")
    with pytest.raises(BadRenames) as bad:
        read_renames(table)
    assert [each.code for each in bad.value.diagnostics] == [code]


def test_a_file_that_is_not_there_is_told(table: Path) -> None:
    with pytest.raises(BadRenames) as bad:
        read_renames(table)
    [problem] = bad.value.diagnostics
    assert problem.message(Language.EN) == '"changes.yaml" cannot be opened: it is not there.'
    assert problem.message(Language.CY) == 'Ni ellir agor "changes.yaml": nid yw yno.'


def test_a_framework_knows_what_it_renamed(tiny: Tiny) -> None:
    renames = "renames: {a: b, b: asking, x: y, y: x, z: x}\nrole_renames: {smith: maker}"
    tiny.replace(CRAFT, "\nskills:", f"\n{renames}\nskills:")
    framework = tiny.read().frameworks["craft"].value
    assert renames_of(framework) == Renames({"a": "asking", "b": "asking"}, {"smith": "maker"})


def test_what_comes_later_goes_on_with_what_came_before() -> None:
    first = Renames({"a": "b", "x": "y"}, {"smith": "crafter"})
    then = Renames({"b": "c", "x": "z"}, {"crafter": "maker"})
    assert joined(first, then) == Renames(
        {"a": "c", "b": "c", "x": "z"}, {"smith": "maker", "crafter": "maker"}
    )


def test_a_name_that_comes_back_is_the_name_now() -> None:
    first = Renames({"old": "new", "oldest": "old"})
    assert joined(first, Renames({"new": "old"})).skills == {"oldest": "old", "new": "old"}
