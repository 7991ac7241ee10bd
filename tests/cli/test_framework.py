"""`llwybr framework` as somebody meets it who keeps up with a publisher."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from conftest import Tiny
from llwybr.cli.framework_messages import MESSAGES
from llwybr.cli.main import main
from llwybr.edit.frameworks.refused import WhyNot
from llwybr.edit.frameworks.summary import KINDS
from llwybr.read.download import RemarkKind
from llwybr.read.table import TableProblem

Run = Callable[..., Result]

CRAFT = "curriculum/frameworks/craft.yml"
MAKER = "curriculum/roles/digital/maker.yml"

SKILLS = """\
Skill Name,Awareness,Working,Practitioner,Expert
Asking,x,x,,
Listening,x,,,
"""
ROLES = """\
Role Family,Role,Role Level,Skill Name,Skill Level
Makers,Maker,Junior maker,Asking,Awareness
Makers,Maker,Maker,Asking,Working
Makers,Maker,Maker,Listening,Awareness
"""
LEVELS_IN_FILE = """\
  - {id: practitioner, name: {cy: Ymarferydd, en: Practitioner, cy_status: ours}}
  - {id: expert, name: {cy: Arbenigwr, en: Expert, cy_status: ours}}
families:
"""


@pytest.fixture
def known(tiny: Tiny) -> Tiny:
    """The tiny curriculum, in which the two tables say nothing new."""
    tiny.replace(CRAFT, "families:\n", LEVELS_IN_FILE)
    tiny.replace(CRAFT, "{id: asking, ", "{id: asking, levels: [awareness, working], ")
    tiny.write("roles-2026-09-30.csv", ROLES)
    tiny.write("skills.csv", SKILLS)
    return tiny


@pytest.fixture
def run(known: Tiny) -> Run:
    def call(*words: str, framework: str = "craft", lang: str = "en") -> Result:
        files = ["--roles", str(known.root / "roles-2026-09-30.csv")]
        files += ["--skills", str(known.root / "skills.csv"), "--read-on", "2026-11-22"]
        options = ["--root", str(known.root), "--lang", lang]
        command = ["framework", "import", framework, *options, *files, *words]
        return CliRunner().invoke(main, command)

    return call


def files(tiny: Tiny) -> dict[str, bytes]:
    found = (path for path in tiny.root.rglob("*") if path.is_file())
    return {path.relative_to(tiny.root).as_posix(): path.read_bytes() for path in found}


def grow(tiny: Tiny) -> None:
    """A later snapshot: a role more, a skill more, a level less for another."""
    tiny.write("skills.csv", SKILLS + "Drawing,x,x,,\n")
    row = "Makers,Grower,Grower,Drawing,Working\n"
    tiny.write("roles-2026-09-30.csv", ROLES.replace("Asking,Working", "Asking,Awareness") + row)


def test_the_same_facts_are_told_and_change_nothing(known: Tiny, run: Run) -> None:
    before = files(known)
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        '"craft" says the same already: nothing was changed.\n'
        "In the tables: families: 1, roles: 1, role levels: 2, skills: 2, requirements: 3, "
        "requirements of roles without levels: 0.\n"
        "Requirements that are there more than once: 0. Rows left out for that reason: 0. "
        "Rows not in use: 0.\n"
    )
    assert files(known) == before


def test_what_is_new_is_told_and_written(known: Tiny, run: Run) -> None:
    grow(known)
    result = run()
    assert result.exit_code == 0
    assert result.stdout == (
        'Framework: craft. Version: "2026-09-30". The version before: "1".\n'
        "In the tables: families: 1, roles: 2, role levels: 3, skills: 3, requirements: 4, "
        "requirements of roles without levels: 0.\n"
        "Requirements that are there more than once: 0. Rows left out for that reason: 0. "
        "Rows not in use: 0.\n"
        "Skills\n"
        "  Added: 1\n"
        "    drawing\n"
        "Roles\n"
        "  Added: 1\n"
        "    grower\n"
        "Role levels\n"
        "  Added: 1\n"
        "    grower/grower\n"
        "Requirements\n"
        "  Added: 1\n"
        "    grower/grower craft:drawing\n"
        "  New level: 1\n"
        "    maker/maker craft:asking: working -> awareness\n"
        "Names without Welsh: 3\n"
        "  curriculum/frameworks/craft.yml:21:60: Drawing\n"
        "  curriculum/roles/digital/grower.yml:1:12: Grower\n"
        "  curriculum/roles/digital/grower.yml:7:16: Grower\n"
        "Files written: 3\n"
        "  curriculum/frameworks/craft.yml\n"
        "  curriculum/roles/digital/grower.yml\n"
        "  curriculum/roles/digital/maker.yml\n"
    )
    assert result.stderr == (
        'Now put Welsh names where "cy_status: missing" stands, and say there where each name '
        "comes from.\n"
        'Then run "llwybr check --fix", which records the pages\' new addresses.\n'
    )
    assert known.read().frameworks["craft"].value.version == "2026-09-30"
    assert known.read().frameworks["craft"].value.source.read_on.isoformat() == "2026-11-22"
    assert "grower" in known.read().roles
    assert '"craft" says the same already' in run().stdout


def test_the_summary_in_welsh(known: Tiny, run: Run) -> None:
    grow(known)
    result = run(lang="cy")
    lines = result.stdout.splitlines()
    assert lines[0] == 'Fframwaith: craft. Fersiwn: "2026-09-30". Y fersiwn flaenorol: "1".'
    assert lines[3:6] == ["Sgiliau", "  Ychwanegwyd: 1", "    drawing"]
    assert "Enwau heb Gymraeg: 3" in lines
    assert "Ffeiliau a ysgrifennwyd: 3" in lines
    assert result.stderr == (
        'Nawr rhowch enwau Cymraeg lle mae "cy_status: missing", a nodwch yno o ble y daw pob '
        "enw.\n"
        'Yna rhedwch "llwybr check --fix", sy\'n cofnodi cyfeiriadau newydd y tudalennau.\n'
    )


def test_a_dry_run_writes_nothing(known: Tiny, run: Run) -> None:
    grow(known)
    before = files(known)
    result = run("--dry-run")
    assert (result.exit_code, result.stderr) == (0, "Nothing was written.\n")
    assert "Files to write: 3\n" in result.stdout
    assert files(known) == before


def test_the_version_is_what_was_named(known: Tiny, run: Run) -> None:
    grow(known)
    run("--version", "autumn")
    assert known.read().frameworks["craft"].value.version == "autumn"


def test_a_version_stands_on_one_line_without_hidden_signs(known: Tiny, run: Run) -> None:
    grow(known)
    assert run("--version", " 2026\nautumn\x1b ").exit_code == 0
    assert known.read().frameworks["craft"].value.version == "2026 autumn"


def test_without_a_date_in_the_name_the_version_is_the_day(known: Tiny) -> None:
    grow(known)
    roles = known.root / "roles-2026-09-30.csv"
    roles.rename(known.root / "roles.csv")
    words = ["--roles", "roles.csv", "--skills", "skills.csv"]
    words = [str(known.root / word) if word.endswith("csv") else word for word in words]
    command = ["framework", "import", "craft", "--root", str(known.root), *words]
    result = CliRunner().invoke(main, [*command, "--read-on", "2026-10-10"])
    assert result.exit_code == 0
    assert known.read().frameworks["craft"].value.version == "2026-10-10"


def test_the_same_for_programs(known: Tiny, run: Run) -> None:
    grow(known)
    result = run("--format", "json")
    told = json.loads(result.stdout)
    assert told["framework"] == "craft"
    assert told["version"] == {"before": "1", "after": "2026-09-30"}
    assert (told["changed"], told["written"]) == (True, True)
    assert told["counts"] == {
        "families": 1,
        "skills": 3,
        "roles": 2,
        "levels": 3,
        "requirements": 4,
        "without_level": 0,
    }
    assert told["left_out"] == {"duplicates": 0, "duplicate_rows": 0, "not_in_use": 0}
    assert told["skills"]["added"] == ["drawing"]
    assert told["requirements"]["relevelled"] == [
        {"id": "maker/maker craft:asking", "before": "working", "after": "awareness"}
    ]
    assert told["to_translate"][0] == {
        "path": CRAFT,
        "line": 21,
        "column": 60,
        "name": "Drawing",
    }
    assert told["files"]["deleted"] == []


def test_a_table_of_renames_is_followed(known: Tiny, run: Run) -> None:
    known.write("skills.csv", SKILLS.replace("Asking", "Asking people"))
    known.write("roles-2026-09-30.csv", ROLES.replace("Asking", "Asking people"))
    known.write("renames.yml", "skills: {renamed: [{from: asking, to: asking-people}]}\n")
    result = run("--renames", str(known.root / "renames.yml"))
    assert result.exit_code == 0
    assert "  Renamed: 1\n    asking -> asking-people\n" in result.stdout
    assert "  New English name: 1\n" in result.stdout
    assert (
        "Places that name what was renamed or removed: 2\n"
        "  curriculum/modules/first.yml:7:13: craft:asking -> craft:asking-people\n"
    ) in result.stdout
    assert 'Run "llwybr framework upgrade craft" to change all that uses the old names.\n' in (
        result.stderr
    )


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "en",
            '"{path}", line 5, row 5 in a spreadsheet, column "Skill Level": "Guru" is not a '
            "level in the framework. Use one of these: Awareness, Working, Practitioner, Expert. "
            "Nothing was written.\n",
        ),
        (
            "cy",
            '"{path}", llinell 5, rhes 5 mewn taenlen, colofn "Skill Level": nid yw "Guru" yn '
            "lefel yn y fframwaith. Defnyddiwch un o'r rhain: Awareness, Working, Practitioner, "
            "Expert. Ni ysgrifennwyd dim.\n",
        ),
    ],
)
def test_what_is_wrong_with_a_table_is_told_and_nothing_written(
    known: Tiny, run: Run, lang: str, told: str
) -> None:
    known.write("roles-2026-09-30.csv", ROLES + "Makers,Maker,Maker,Asking,Guru\n")
    before = files(known)
    result = run(lang=lang)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == told.format(path=known.root / "roles-2026-09-30.csv")
    assert files(known) == before


def test_a_missing_column_is_told(known: Tiny, run: Run) -> None:
    known.write("skills.csv", "Skill Name,Awareness\nAsking,x\n")
    result = run()
    assert result.exit_code == 1
    assert result.stderr == (
        f'"{known.root / "skills.csv"}", line 1, row 1 in a spreadsheet, column "Working": '
        "the column is missing. Use the official file as it was published. Nothing was written.\n"
    )


def test_another_encoding_is_told(known: Tiny, run: Run) -> None:
    roles = known.root / "roles-2026-09-30.csv"
    roles.write_bytes(ROLES.encode() + b"Makers,Maker,Maker\x92s,Asking,Expert\n")
    result = run()
    assert result.exit_code == 1
    assert result.stderr == (
        f'"{roles}", line 5, row 5 in a spreadsheet, column "Role Level": the cell is not in '
        'UTF-8. Save the file again as "CSV UTF-8". Nothing was written.\n'
    )


def test_an_empty_table_is_told_without_a_column(known: Tiny, run: Run) -> None:
    known.write("skills.csv", "")
    result = run()
    assert result.exit_code == 1
    assert result.stderr == (
        f'"{known.root / "skills.csv"}", line 1, row 1 in a spreadsheet: '
        "the table does not have a single row. Nothing was written.\n"
    )


def test_a_record_that_cannot_be_read_is_told(known: Tiny, run: Run) -> None:
    known.write(MAKER, "name: {\n")
    result = run()
    assert (result.exit_code, result.stderr) == (
        1,
        f'"{MAKER}" cannot be read. Run "llwybr check" to see why. Nothing was written.\n',
    )


def test_a_file_that_is_not_there_is_wrong_use(known: Tiny, run: Run) -> None:
    (known.root / "skills.csv").unlink()
    result = run()
    told = f'There is no file or folder "{known.root / "skills.csv"}".\n'
    assert (result.exit_code, result.stderr) == (2, told)


def test_an_id_that_cannot_be_one_is_wrong_use(run: Run) -> None:
    result = run(framework="Craft 2")
    assert result.exit_code == 2
    assert result.stderr.startswith('"Craft 2" cannot be an id:')


def test_a_framework_that_is_new_is_begun(known: Tiny, run: Run) -> None:
    known.remove(MAKER)
    known.replace("curriculum/modules/second.yml", "[everyone, maker]", "[everyone]")
    result = run(framework="trade")
    assert result.exit_code == 0
    assert result.stdout.startswith('Framework: trade. Version: "2026-09-30".\n')
    assert known.read().frameworks["trade"].value.slug is not None
    assert known.read().roles["maker"].source.path == "curriculum/roles/trade/maker.yml"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "en",
            "craft: Craft. Version: 1. Read on: 2026-10-01. Licence: facts only. Skills: 2. "
            "Roles: 1.\n"
            "values: Values. Version: 1. Read on: 2026-10-01. Licence: OGL-UK-3.0. Skills: 2. "
            "Roles: 0.\n",
        ),
        (
            "cy",
            "craft: Crefft. Fersiwn: 1. Darllenwyd: 2026-10-01. Trwydded: ffeithiau yn unig. "
            "Sgiliau: 2. Rolau: 1.\n"
            "values: Gwerthoedd. Fersiwn: 1. Darllenwyd: 2026-10-01. Trwydded: OGL-UK-3.0. "
            "Sgiliau: 2. Rolau: 0.\n",
        ),
    ],
)
def test_frameworks_are_listed(tiny: Tiny, lang: str, told: str) -> None:
    command = ["framework", "list", "--root", str(tiny.root), "--lang", lang]
    result = CliRunner().invoke(main, command)
    assert (result.exit_code, result.stdout, result.stderr) == (0, told, "")


def test_frameworks_are_listed_for_programs(tiny: Tiny) -> None:
    command = ["framework", "list", "--root", str(tiny.root), "--format", "json"]
    assert json.loads(CliRunner().invoke(main, command).stdout)[0] == {
        "id": "craft",
        "name": {"cy": "Crefft", "en": "Craft"},
        "version": "1",
        "read_on": "2026-10-01",
        "licence": "facts only",
        "skills": 2,
        "roles": 1,
    }


def test_a_curriculum_without_frameworks_says_so(tiny: Tiny) -> None:
    for path in sorted((tiny.root / "curriculum/frameworks").iterdir()):
        path.unlink()
    command = ["framework", "list", "--root", str(tiny.root), "--lang", "en"]
    result = CliRunner().invoke(main, command)
    told = 'There is no framework in the curriculum yet. Use "llwybr framework import".\n'
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", told)


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same_things(key: str) -> None:
    message = MESSAGES[key]
    assert message.cy != message.en
    assert sorted(re.findall(r"\{\w+\}", message.cy)) == sorted(re.findall(r"\{\w+\}", message.en))


def test_everything_that_can_be_told_has_words() -> None:
    keys = {f"table.{each.value}" for each in TableProblem}
    keys |= {f"remark.{each.value}" for each in RemarkKind}
    keys |= {f"refused.{each.value}" for each in WhyNot}
    assert keys | set(KINDS) <= set(MESSAGES)
