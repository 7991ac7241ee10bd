"""`llwybr framework upgrade` as somebody meets it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.cli.upgrade_messages import MESSAGES

Run = Callable[..., Result]

CRAFT = "curriculum/frameworks/craft.yml"
SECOND = "curriculum/modules/second.yml"
MAKER = "curriculum/roles/digital/maker.yml"
START = "curriculum/pathways/start.yml"
TEXT = "content/en/modules/second.md"


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(*words: str, lang: str = "en") -> Result:
        command = ["framework", "upgrade", "--root", str(tiny.root), "--lang", lang, *words]
        return CliRunner().invoke(main, command)

    return call


@pytest.fixture
def old(tiny: Tiny) -> Tiny:
    """The tiny curriculum with references to what its framework has renamed."""
    renames = "renames: {enquiring: asking}\nrole_renames: {smith: maker}"
    tiny.replace(CRAFT, "\nskills:", f"\n{renames}\nskills:")
    tiny.replace(SECOND, "craft:asking", "craft:enquiring")
    tiny.replace(START, "[everyone]", "[smith]")
    return tiny


@pytest.fixture
def left(old: Tiny) -> Tiny:
    """The same with a link to what is gone."""
    old.replace(TEXT, "Begin with", "Begin [a](../frameworks/craft/listenin.md) with")
    return old


def files(tiny: Tiny) -> dict[str, bytes]:
    found = (path for path in tiny.root.rglob("*") if path.is_file())
    return {path.relative_to(tiny.root).as_posix(): path.read_bytes() for path in found}


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same_things(key: str) -> None:
    message = MESSAGES[key]
    assert message.cy != message.en
    assert sorted(re.findall(r"\{\w+\}", message.cy)) == sorted(re.findall(r"\{\w+\}", message.en))


@pytest.mark.parametrize("words", [(), ("--apply",)])
def test_where_everything_fits_nothing_is_done(tiny: Tiny, run: Run, words: tuple[str]) -> None:
    before = files(tiny)
    result = run("craft", *words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == 'Everything fits version "1" of "craft".\n'
    assert run("craft", *words, lang="cy").stdout == (
        'Mae popeth yn cyd-fynd â fersiwn "1" o "craft".\n'
    )
    assert files(tiny) == before


def test_changes_are_listed_and_not_made(old: Tiny, run: Run) -> None:
    before = files(old)
    result = run("craft")
    assert result.exit_code == 1
    assert result.stdout == (
        f'{SECOND}:7:13: change "craft:enquiring" to "craft:asking".\n'
        f'{START}:5:12: change "smith" to "maker".\n'
        "To change: 2\n"
    )
    assert result.stderr == "Use --apply to make the changes.\n"
    assert files(old) == before


def test_changes_are_listed_in_welsh(old: Tiny, run: Run) -> None:
    result = run("craft", lang="cy")
    assert result.stdout == (
        f'{SECOND}:7:13: newidiwch "craft:enquiring" yn "craft:asking".\n'
        f'{START}:5:12: newidiwch "smith" yn "maker".\n'
        "I'w newid: 2\n"
    )
    assert result.stderr == "Defnyddiwch --apply i wneud y newidiadau.\n"


def test_changes_are_made_once_and_the_check_is_content(old: Tiny, run: Run) -> None:
    assert {each.code for each in old.diagnostics()} == {"C012", "C029"}
    result = run("craft", "--apply")
    assert result.exit_code == 0
    assert result.stdout == (
        f'{SECOND}:7:13: changed "craft:enquiring" to "craft:asking".\n'
        f'{START}:5:12: changed "smith" to "maker".\n'
        "Changed: 2\n"
    )
    assert result.stderr == 'Run "llwybr check" to see whether the levels are still right.\n'
    assert old.diagnostics() == []
    after = files(old)
    assert run("craft", "--apply").stdout == 'Everything fits version "1" of "craft".\n'
    assert files(old) == after


def test_changes_that_were_made_are_told_in_welsh(old: Tiny, run: Run) -> None:
    result = run("craft", "--apply", lang="cy")
    assert result.stdout == (
        f'{SECOND}:7:13: newidiwyd "craft:enquiring" yn "craft:asking".\n'
        f'{START}:5:12: newidiwyd "smith" yn "maker".\n'
        "Newidiwyd: 2\n"
    )
    assert result.stderr == "Rhedwch \"llwybr check\" i weld a yw'r lefelau'n dal yn gywir.\n"


def test_what_is_left_for_a_person_is_told_and_the_rest_is_done(left: Tiny, run: Run) -> None:
    result = run("craft", "--apply")
    assert result.exit_code == 1
    gone = (
        f'{TEXT}:9:7: "../frameworks/craft/listenin.md" is not in the curriculum. '
        "The ones most like it: ../frameworks/craft/listening.md.\n"
    )
    assert result.stdout.endswith(f'"maker".\n{gone}Changed: 2\nFor you to decide: 1\n')
    again = run("craft", "--apply", lang="cy")
    assert again.exit_code == 1
    assert again.stdout == (
        f'{TEXT}:9:7: nid yw "../frameworks/craft/listenin.md" yn y cwricwlwm. '
        "Y rhai tebycaf: ../frameworks/craft/listening.md.\n"
        "I chi benderfynu: 1\n"
    )


def test_programs_get_the_same(left: Tiny, run: Run) -> None:
    result = run("craft", "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "framework": "craft",
        "version": "1",
        "applied": False,
        "changes": [
            {
                "path": SECOND,
                "line": 7,
                "column": 13,
                "what": "skill",
                "old": "craft:enquiring",
                "new": "craft:asking",
            },
            {
                "path": START,
                "line": 5,
                "column": 12,
                "what": "role",
                "old": "smith",
                "new": "maker",
            },
        ],
        "gone": [
            {
                "path": TEXT,
                "line": 9,
                "column": 7,
                "what": "link",
                "old": "../frameworks/craft/listenin.md",
                "near": ["../frameworks/craft/listening.md"],
            }
        ],
        "waiting": [],
        "unread": [],
    }
    assert json.loads(run("craft", "--format", "json", "--apply").stdout)["applied"] is True


def test_an_alias_is_told_once(old: Tiny, run: Run) -> None:
    line = "- {skill: craft:enquiring, level: working, relation: teaches, outcomes: [plan]}"
    old.replace(SECOND, line, f"{line.replace('- {', '- &one {')}\n  - *one")
    assert run("craft").stdout.splitlines()[0] == (
        f'{SECOND}:7:18: change "craft:enquiring" to "craft:asking".'
    )
    assert run("craft").stdout.endswith("To change: 2\n")


def test_a_table_renames_what_the_framework_says_nothing_of(
    tiny: Tiny, run: Run, tmp_path: Path
) -> None:
    table = tmp_path / "changes.yaml"
    table.write_text("skills: {renamed: [{from: hearing, to: asking}, {from: listening, to: x}]}")
    tiny.replace(SECOND, "craft:asking", "craft:hearing")
    result = run("craft", "--renames", str(table), "--apply")
    assert result.exit_code == 1
    assert result.stdout == (
        f'{SECOND}:7:13: changed "craft:hearing" to "craft:asking".\n'
        f'{MAKER}:13:17: "craft:x", the new name of "craft:listening", is not in the curriculum '
        "yet.\n"
        "Changed: 1\n"
        "Waiting for the new version: 1\n"
    )
    welsh = run("craft", "--renames", str(table), lang="cy").stdout
    assert welsh == (
        f'{MAKER}:13:17: nid yw "craft:x", enw newydd "craft:listening", yn y cwricwlwm eto.\n'
        "Yn aros am y fersiwn newydd: 1\n"
    )


def test_a_bad_table_changes_nothing(old: Tiny, run: Run, tmp_path: Path) -> None:
    table = tmp_path / "changes.yaml"
    table.write_text("roles:\n  renamed: [{from: a, to: a}]\n")
    before = files(old)
    result = run("craft", "--renames", str(table), "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f'{table}:2:27: It is not right to rename "a" to "a": the renaming goes round in a circle. '
        "Write the id of a role that is in the curriculum, or delete the line.\n"
    )
    assert run("craft", "--renames", str(table), lang="cy").stderr == (
        f'{table}:2:27: Nid yw ailenwi "a" yn "a" yn gywir: mae\'r ailenwi\'n mynd mewn cylch. '
        "Ysgrifennwch ddynodydd rôl sydd yn y cwricwlwm, neu dilëwch y llinell.\n"
    )
    assert files(old) == before


def test_a_table_that_is_not_there_is_wrong_use(run: Run) -> None:
    result = run("craft", "--renames", "nowhere.yaml")
    told = 'There is no file or folder "nowhere.yaml".\n'
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", told)


def test_an_unknown_framework_gets_the_nearest_one(run: Run) -> None:
    result = run("crafts")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == 'There is no framework "crafts". Did you mean "craft"?\n'
    assert run("crafts", lang="cy").stderr == (
        'Nid oes fframwaith "crafts". Ai "craft" oedd gennych mewn golwg?\n'
    )


def test_where_nothing_is_like_it_every_framework_is_named(run: Run) -> None:
    assert run("zzz").stderr == (
        'There is no framework "zzz". The frameworks are: craft, values.\n'
    )
    assert run("zzz", lang="cy").stderr == (
        'Nid oes fframwaith "zzz". Dyma\'r fframweithiau: craft, values.\n'
    )


def test_a_framework_that_cannot_be_read_is_told(tiny: Tiny, run: Run) -> None:
    tiny.write(CRAFT, "name: [\n")
    result = run("craft", "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (f'"{CRAFT}" cannot be read. Run "llwybr check" to see why.\n')
    assert run("craft", lang="cy").stderr == (
        f'Ni ellir darllen "{CRAFT}". Rhedwch "llwybr check" i weld pam.\n'
    )


def test_a_file_that_cannot_be_read_is_left_for_a_person(old: Tiny, run: Run) -> None:
    old.write(START, "name: [\n")
    result = run("craft", "--apply")
    assert result.exit_code == 1
    assert result.stdout == (
        f'{SECOND}:7:13: changed "craft:enquiring" to "craft:asking".\n'
        f'{START}: the file cannot be read. Run "llwybr check" to see why.\n'
        "Changed: 1\n"
    )
    assert run("craft", lang="cy").stdout == (
        f'{START}: ni ellir darllen y ffeil. Rhedwch "llwybr check" i weld pam.\n'
    )


def test_what_cannot_be_changed_safely_stops_everything(old: Tiny, run: Run) -> None:
    old.replace(SECOND, "craft:enquiring", '"craft:enquirin\\x67"')
    before = files(old)
    result = run("craft", "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f'"{SECOND}" cannot be changed safely. Nothing was changed: change that file by hand.\n'
    )
    assert run("craft", "--apply", lang="cy").stderr == (
        f'Ni ellir newid "{SECOND}" yn ddiogel. Ni newidiwyd dim: newidiwch y ffeil honno â llaw.\n'
    )
    assert files(old) == before


def test_signs_that_a_terminal_obeys_are_shown(tiny: Tiny, run: Run) -> None:
    tiny.replace(SECOND, "level: working,", 'level: working, version: "\\e[31m",')
    assert run("craft").stdout.splitlines()[0] == f'{SECOND}:7:52: change "\\x1b[31m" to "1".'


def test_outside_a_curriculum_there_is_nothing_to_do(run: Run, tmp_path: Path) -> None:
    result = run("craft", "--root", str(tmp_path))
    assert result.exit_code == 2
    assert f'"{tmp_path}"' in result.stderr


ROLES = """\
Role Family,Role,Role Level,Skill Name,Skill Level
Makers,Artisan,Junior artisan,Enquiring,Awareness
Makers,Artisan,Artisan,Enquiring,Working
Makers,Artisan,Artisan,Listening,Awareness
"""
SKILLS = """\
Skill Name,Awareness,Working,Practitioner,Expert
Enquiring,a,b,c,d
Listening,a,Not in use,Not in use,Not in use
"""
CHANGES = """\
roles: {renamed: [{from: maker, to: artisan}]}
skills: {renamed: [{from: asking, to: enquiring}]}
"""


@pytest.fixture
def tables(tmp_path: Path) -> tuple[str, ...]:
    """The options for a snapshot in which things are called otherwise than in the tiny one."""
    written = {"roles-2026-09-30.csv": ROLES, "skills.csv": SKILLS, "changes.yaml": CHANGES}
    for name, text in written.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    options = zip(("--roles", "--skills", "--renames"), written, strict=True)
    return tuple(word for option, name in options for word in (option, str(tmp_path / name)))


REFERENCES = (
    ("curriculum/modules/first.yml:7:13", "craft:asking", "craft:enquiring"),
    (f"{SECOND}:7:13", "craft:asking", "craft:enquiring"),
    (f"{SECOND}:10:22", "maker", "artisan"),
)


def test_an_import_is_planned_with_all_that_it_asks_for(
    tiny: Tiny, run: Run, tables: tuple[str, ...]
) -> None:
    before = files(tiny)
    result = run("craft", *tables)
    assert result.exit_code == 1
    assert result.stderr == "Use --apply to make the changes.\n"
    lines = result.stdout.splitlines()
    assert lines[0] == 'Framework: craft. Version: "2026-09-30". The version before: "1".'
    assert lines[-4:] == [
        *(f'{place}: change "{old}" to "{new}".' for place, old, new in REFERENCES),
        "To change: 3",
    ]
    assert result.stdout.count("craft:asking -> craft:enquiring") == 0
    assert files(tiny) == before


def test_an_import_and_its_references_are_made_in_one_step(
    tiny: Tiny, run: Run, tables: tuple[str, ...]
) -> None:
    tiny.replace(SECOND, "level: working,", "level: working, version: '1',")
    tiny.replace(TEXT, "Begin with", "Begin [a](../roles/maker/junior-maker.md) with")
    result = run("craft", *tables, "--version", "v2", "--apply", lang="cy")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "Newidiwyd: 5"
    assert "craft:enquiring, level: working, version: 'v2'," in tiny.text(SECOND)
    assert "audience: [everyone, artisan]" in tiny.text(SECOND)
    assert "(../roles/artisan/junior-artisan.md)" in tiny.text(TEXT)
    assert not (tiny.root / MAKER).exists()
    assert "renames: {asking: enquiring}" in tiny.text(CRAFT)
    assert [each for each in tiny.diagnostics() if each.is_error] == []
    after = files(tiny)
    again = run("craft", *tables, "--version", "v2", "--apply")
    assert again.exit_code == 0
    assert again.stdout.endswith('Everything fits version "v2" of "craft".\n')
    assert files(tiny) == after


def test_programs_get_the_import_too(run: Run, tables: tuple[str, ...]) -> None:
    data = json.loads(run("craft", *tables, "--format", "json", "--apply").stdout)
    assert (data["version"], data["applied"]) == ("2026-09-30", True)
    assert [each["new"] for each in data["changes"]] == [new for _, _, new in REFERENCES]
    assert data["import"]["skills"]["renamed"] == [{"before": "asking", "after": "enquiring"}]
    assert data["import"]["files"]["deleted"] == [MAKER]


def test_where_a_reference_cannot_be_changed_nothing_is_imported(
    tiny: Tiny, run: Run, tables: tuple[str, ...]
) -> None:
    tiny.replace(SECOND, "craft:asking", '"craft:askin\\x67"')
    before = files(tiny)
    result = run("craft", *tables, "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f'"{SECOND}" cannot be changed safely. Nothing was changed: change that file by hand.\n'
    )
    assert files(tiny) == before


def test_a_bad_official_table_changes_nothing(
    tiny: Tiny, run: Run, tables: tuple[str, ...]
) -> None:
    Path(tables[1]).write_text("Role\nMaker\n")
    before = files(tiny)
    result = run("craft", *tables, "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    assert tables[1] in result.stderr
    assert files(tiny) == before


@pytest.mark.parametrize("option", ["--roles", "--skills"])
def test_one_of_the_tables_is_not_enough(run: Run, option: str) -> None:
    result = run("craft", option, "a.csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Give --roles and --skills together.\n"
    assert run("craft", option, "a.csv", lang="cy").stderr == (
        "Rhowch --roles a --skills gyda'i gilydd.\n"
    )


def test_a_version_needs_the_tables(run: Run) -> None:
    result = run("craft", "--version", "2")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "You can give --version only with --roles and --skills.\n"
    assert run("craft", "--version", "2", lang="cy").stderr == (
        "Dim ond gyda --roles a --skills y gellir rhoi --version.\n"
    )
