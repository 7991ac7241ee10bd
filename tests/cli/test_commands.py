"""The command line as a user meets it: words, exit codes, where output goes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from conftest import Tiny
from llwybr.cli.main import main
from llwybr.cli.messages import say
from llwybr.curriculum.language import Language

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def no_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have asked for colours."""
    monkeypatch.setenv("NO_COLOR", "1")


@pytest.fixture
def run(tiny: Tiny) -> Run:
    def call(command: str, *words: str) -> Result:
        return CliRunner().invoke(main, [command, "--root", str(tiny.root), "--lang", "en", *words])

    return call


def test_check_without_a_mistake(run: Run) -> None:
    result = run("check")
    assert result.exit_code == 0
    assert result.stderr.strip() in ("", say("spelling.none", Language.EN))
    assert result.stdout.startswith("Errors: 0. Warnings: 0. Notes: ")


def test_check_tells_file_line_column_fault_and_remedy(tiny: Tiny, run: Run) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout == (
        "curriculum/modules/first.yml\n"
        '  1:9 error S007 value-wrong: "status" cannot be "publised".\n'
        "    1 | status: publised\n"
        "      |         ^\n"
        '    help: Did you mean "published"? The possible values are: draft, review, published, '
        "retired\n"
        "\n"
        "Errors: 1. Warnings: 0. Notes: 2.\n"
        'To see the notes: "llwybr check --info"\n'
        'To know more about a rule: "llwybr explain S007"\n'
    )


def test_check_speaks_welsh(tiny: Tiny) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    result = CliRunner().invoke(main, ["check", "--root", str(tiny.root), "--lang", "cy"])
    assert '  1:9 gwall S007 value-wrong: Ni all "status" fod yn "publised".\n' in result.stdout
    assert "\n\nGwallau: 1. Rhybuddion: 0. Nodiadau: 2.\n" in result.stdout


@pytest.mark.parametrize(
    ("locale", "word"), [("cy_GB.UTF-8", "Gwallau"), ("en_GB.UTF-8", "Errors"), ("C", "Errors")]
)
def test_the_language_follows_the_locale(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch, locale: str, word: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert word in CliRunner().invoke(main, ["check", "--root", str(tiny.root)]).stdout


def test_check_as_json_keeps_its_contract(tiny: Tiny, run: Run) -> None:
    tiny.replace("content/cy/modules/first.md", "title: Gofyn yn gyntaf", 'title: ""')
    result = run("check", "--format", "json")
    data = json.loads(result.stdout)
    assert result.exit_code == 1
    assert data["summary"] == {"errors": 1, "warnings": 0, "info": 2}
    [diagnostic] = [d for d in data["diagnostics"] if d["severity"] == "error"]
    assert diagnostic == {
        "code": "A003",
        "name": "title-empty",
        "severity": "error",
        "path": "content/cy/modules/first.md",
        "line": 2,
        "column": 8,
        "message": {"cy": "Mae'r teitl yn wag.", "en": "The title is empty."},
        "hint": diagnostic["hint"],
    }
    assert set(diagnostic["hint"]) == {each.value for each in Language}


def test_check_can_be_limited_to_a_folder(tiny: Tiny, run: Run) -> None:
    tiny.replace("curriculum/modules/first.yml", "status: published", "status: publised")
    assert run("check", str(tiny.root / "content")).exit_code == 0
    assert run("check", str(tiny.root / "curriculum" / "modules")).exit_code == 1


def test_a_path_that_is_not_there_is_wrong_use(run: Run) -> None:
    result = run("check", "content/nonsense.md")
    assert result.exit_code == 2
    assert "content/nonsense.md" in result.stderr


def test_diagnostics_are_sorted(tiny: Tiny, run: Run) -> None:
    tiny.replace("curriculum/modules/second.yml", "[first]", "[frist]")
    tiny.replace("curriculum/modules/first.yml", "audience: [everyone]", "audience: [nobody]")
    tiny.replace("content/en/modules/first.md", "### One", "#### One")
    found = json.loads(run("check", "--format", "json").stdout)["diagnostics"]
    paths = [d["path"] for d in found]
    assert paths == sorted(paths)
    codes = {d["code"] for d in found}
    assert {"C004", "C005", "A002"} <= codes


@pytest.mark.parametrize(
    "words",
    [
        ["check", "--root", "/"],
        ["build", "--root", "/nowhere/at/all"],
        ["check", "--format", "xml"],
        ["chekc"],
        ["check", "--nonsense"],
    ],
)
def test_wrong_use_exits_with_2_and_no_traceback(words: list[str]) -> None:
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert result.stderr


def test_a_folder_with_mkdocs_yml_but_no_curriculum_exits_with_2(tiny: Tiny) -> None:
    (tiny.root / "elsewhere").mkdir()
    tiny.write("elsewhere/mkdocs.yml", "site_name: x\n")
    result = CliRunner().invoke(main, ["check", "--root", str(tiny.root / "elsewhere")])
    assert result.exit_code == 2
    assert "curriculum" in result.stderr


def test_explain_by_code_and_by_name(run: Run) -> None:
    assert run("explain", "L001").stdout == run("explain", "link-broken").stdout
    assert run("explain", "l001").stdout.startswith("L001 link-broken\n")
    unknown = run("explain", "Z999")
    assert unknown.exit_code == 2
    assert "L001" in unknown.stderr


def test_path_as_json_keeps_its_contract(run: Run) -> None:
    data = json.loads(run("path", "maker/maker", "--format", "json").stdout)
    assert {key: data[key] for key in ("role", "level", "lang", "minutes")} == {
        "role": "maker",
        "level": "maker",
        "lang": "en",
        "minutes": 70,
    }
    assert [step["module"] for step in data["steps"]] == ["first", "second"]
    assert data["steps"][0]["teaches"] == [{"skill": "craft:asking", "level": "awareness"}]
    assert data["uncovered"] == [{"skill": "craft:listening", "level": "awareness"}]


def test_path_from_a_level_and_with_a_skill_held(run: Run) -> None:
    moved = json.loads(
        run("path", "maker/maker", "--from", "junior-maker", "--format", "json").stdout
    )
    taught = [step["teaches"] for step in moved["steps"]]
    assert taught == [[{"skill": "craft:asking", "level": "working"}]]
    held = run("path", "maker/maker", "--have", "craft:asking=working", "--format", "json")
    assert json.loads(held.stdout)["steps"] == []


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["makr/maker"], "maker"),
        (["maker"], "maker/junior-maker"),
        (["maker/makre"], "maker/maker"),
        (["maker/maker", "--have", "craft:askin=working"], "craft:asking=working"),
        (["maker/maker", "--have", "craft:asking"], "craft:asking=awareness"),
    ],
)
def test_an_unknown_role_or_skill_suggests_the_nearest(
    run: Run, words: list[str], hint: str
) -> None:
    result = run("path", *words)
    assert result.exit_code == 2
    assert hint in result.stderr


def test_schema_of_all_and_of_one(run: Run) -> None:
    every = json.loads(run("schema").stdout)
    assert json.loads(run("schema", "module").stdout) == every["module"]
    assert run("schema", "modul").exit_code == 2
